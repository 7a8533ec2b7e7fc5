package se.regelverk.engine.fact;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluated.Known;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * What is known in one case. Built once from accepted answers, then only looked up. A concept the form asks about but with these answers
 * does not ask is not applicable; one it never asks about was not asked. Immutable.
 */
public final class Facts {
    private final Vocabulary vocabulary;
    private final Map<ConceptKey, Fact> ofCase;
    private final Map<ConceptKey, Fact[]> ofItems;
    private final Map<String, Evaluated> counts;
    private final Gap.Cause ofOthers;

    /**
     * Takes the maps over: copies for every case would cost more than all look-ups.
     *
     * @param ofOthers why there is nothing for what is in none of the maps
     */
    Facts(
            Vocabulary vocabulary,
            Map<ConceptKey, Fact> ofCase,
            Map<ConceptKey, Fact[]> ofItems,
            Map<String, Evaluated> counts,
            Gap.Cause ofOthers) {
        this.vocabulary = vocabulary;
        this.ofCase = ofCase;
        this.ofItems = ofItems;
        this.counts = counts;
        this.ofOthers = ofOthers;
    }

    /** The facts in a form's answers, whether accepted just now or stored years ago. */
    public static Facts of(FormDefinition form, Vocabulary vocabulary, JsonNode answers) {
        return of(form, vocabulary, answers, Map.of());
    }

    /**
     * The facts in a form's answers, some of which were not typed there.
     *
     * @param origins where those came from, or why they did not come, by their field's name
     */
    public static Facts of(FormDefinition form, Vocabulary vocabulary, JsonNode answers, Map<String, Source> origins) {
        return FactReader.ofForm(form, vocabulary, answers, origins);
    }

    /** The facts in an object of answers that no form asked for: {@code {"barn": [{"alder": 4}]}}. */
    public static Facts of(Vocabulary vocabulary, JsonNode answers) {
        return FactReader.ofObject(vocabulary, answers);
    }

    /**
     * A concept's value.
     *
     * @param item the list's item, the first is 0; for a concept in no list it makes no difference
     */
    public Evaluated value(ConceptKey key, int item) {
        Fact fact = find(key, item);
        return fact == null ? absent(key, item).value() : fact.value();
    }

    /** Where {@link #value} came from, or why there is none. */
    public Source source(ConceptKey key, int item) {
        Fact fact = find(key, item);
        return fact == null ? absent(key, item).source() : fact.source();
    }

    private @Nullable Fact find(ConceptKey key, int item) {
        Fact[] items = ofItems.get(key);
        if (items == null) {
            return ofCase.get(key);
        }
        return item >= 0 && item < items.length ? items[item] : null;
    }

    private Fact absent(ConceptKey key, int item) {
        Concept concept = vocabulary.concepts().get(key);
        if (concept != null && concept.ifOmitted().isPresent()) {
            return FactReader.fact(concept, null, item, FactReader.MISSING);
        }
        Gap.Cause cause = ofItems.containsKey(key) ? Gap.Cause.NOT_ANSWERED : ofOthers;
        return new Fact(Evaluated.missing(cause, key.value(), item), FactReader.MISSING);
    }

    /** How many items a list has: known, also when it is zero; missing when the list was not answered or not asked. */
    public Evaluated count(String list) {
        Evaluated count = counts.get(list);
        return count == null ? Evaluated.missing(ofOthers, list, Gap.WHOLE_CASE) : count;
    }

    /** How many items there are to go through; 0 when the list was not answered or does not apply. */
    public int size(String list) {
        return counts.get(list) instanceof Known known ? ((BigDecimal) known.value()).intValue() : 0;
    }
}
