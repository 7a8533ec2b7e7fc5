package se.regelverk.engine.rulepack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Vocabulary;

/** The concepts every area has: the three clocks, and what the assessment itself has come to so far. */
public final class BuiltIn {
    /** The month the matter concerns. */
    public static final ConceptKey CONCERNS = new ConceptKey("avser");

    /** The day the facts were known. */
    public static final ConceptKey KNOWN = new ConceptKey("kand");

    /** The day it is decided. */
    public static final ConceptKey DECIDED = new ConceptKey("beslutsdag");

    /** The outcome that is proposed. */
    public static final ConceptKey PROPOSAL = new ConceptKey("forslag");

    /** Whether something the proposal rests on cannot be decided. */
    public static final ConceptKey FACTS_MISSING = new ConceptKey("uppgifterSaknas");

    /** Known only when the grounds have been weighed; sentences on them are a second step. */
    public static final List<ConceptKey> OF_THE_ASSESSMENT = List.of(PROPOSAL, FACTS_MISSING);

    /** The proposals' words and how they read. */
    public static final Map<String, String> OUTCOMES = outcomes();

    public static final Vocabulary VOCABULARY = vocabulary();

    private BuiltIn() {}

    private static Map<String, String> outcomes() {
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put("BIFALL", "Bifall");
        outcomes.put("DELAVSLAG", "Delavslag");
        outcomes.put("AVSLAG", "Avslag");
        outcomes.put("HANDLAGGARE_BEDOMER", "Handläggaren bedömer");
        return outcomes;
    }

    private static Vocabulary vocabulary() {
        var concepts = new LinkedHashMap<ConceptKey, Concept>();
        concepts.put(CONCERNS, concept(CONCERNS, "Månaden ärendet avser", ConceptType.MONTH));
        concepts.put(KNOWN, concept(KNOWN, "Dagen då uppgifterna var kända", ConceptType.DATE));
        concepts.put(DECIDED, concept(DECIDED, "Beslutsdag", ConceptType.DATE));
        concepts.put(PROPOSAL, concept(PROPOSAL, "Förslag till beslut", ConceptType.ONE_OF));
        concepts.put(FACTS_MISSING, concept(FACTS_MISSING, "Uppgifter saknas för ett förslag", ConceptType.YES_NO));
        return new Vocabulary(concepts, Map.of());
    }

    private static Concept concept(ConceptKey key, String title, ConceptType type) {
        return new Concept(
                key,
                type,
                Unit.NONE,
                type == ConceptType.ONE_OF ? OUTCOMES : Map.of(),
                Map.of(),
                true,
                false,
                Optional.empty(),
                Concept.Limits.NONE,
                new Concept.Texts(title, "", "", "", Optional.empty()),
                Location.ofFile("inbyggt"));
    }
}
