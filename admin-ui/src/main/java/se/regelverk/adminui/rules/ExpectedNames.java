package se.regelverk.adminui.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Vocabulary;

/** What the rules of an area can come to, by key, with what people call it: all that an example may expect. */
public final class ExpectedNames {
    private final RulePack pack;

    public ExpectedNames(RulePack pack) {
        this.pack = pack;
    }

    public Optional<Concept> concept(String key) {
        return pack.vocabulary().concept(key);
    }

    /** The list whose items each have a value of their own. */
    public Optional<ConceptGroup> list(Concept concept) {
        return pack.vocabulary().listOf(concept.key());
    }

    /** Concepts that are worked out. */
    public Map<String, String> values() {
        return concepts(true);
    }

    private Map<String, String> concepts(boolean computed) {
        Vocabulary vocabulary = pack.vocabulary();
        var names = new LinkedHashMap<String, String>();
        vocabulary.concepts().values().stream()
                .filter(concept -> concept.computed() == computed)
                .forEach(concept -> names.put(concept.key().value(), title(concept)));
        return names;
    }

    private String title(Concept concept) {
        return list(concept)
                .map(list -> "%s: %s".formatted(list.title(), concept.title()))
                .orElse(concept.title());
    }

    public Map<String, String> steps() {
        var names = new LinkedHashMap<String, String>();
        for (Sentence sentence : pack.sentences()) {
            if (sentence.effect() instanceof Effect.Step step) {
                names.putIfAbsent(step.key(), step.details().title());
            } else if (sentence.effect() instanceof Effect.Deadline deadline) {
                names.putIfAbsent(deadline.key(), deadline.title());
            }
        }
        return names;
    }

    public Map<String, String> messages() {
        var names = new LinkedHashMap<String, String>();
        for (Sentence sentence : pack.sentences()) {
            if (sentence.effect() instanceof Effect.Demand demand) {
                names.putIfAbsent(demand.key(), demand.title());
            } else if (sentence.effect() instanceof Effect.Warning
                    || sentence.effect() instanceof Effect.Question
                    || sentence.effect() instanceof Effect.Stop) {
                names.putIfAbsent(sentence.effect().key(), sentence.title());
            }
        }
        return names;
    }

    public Map<String, String> grounds() {
        return sentences(true);
    }

    private Map<String, String> sentences(boolean groundsOnly) {
        var names = new LinkedHashMap<String, String>();
        pack.sentences().stream()
                .filter(sentence -> !groundsOnly || sentence.effect() instanceof Effect.Ground)
                .forEach(sentence -> names.put(sentence.id(), sentence.id() + " " + sentence.title()));
        return names;
    }

    /** What may be impossible to decide: a worked out value, a rule, an answer that is missing. */
    public Map<String, String> undecided() {
        var names = new LinkedHashMap<>(concepts(true));
        names.putAll(sentences(false));
        concepts(false).forEach(names::putIfAbsent);
        return names;
    }
}
