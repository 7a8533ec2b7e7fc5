package se.regelverk.engine.rulepack.rulebase;

import java.util.List;
import java.util.function.Predicate;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * The concluded values that a rule sees nothing without.
 *
 * @param keys those of the case
 * @param keysOfItem those of the item the rule is about
 */
record Waiting(List<ConceptKey> keys, List<ConceptKey> keysOfItem) {
    static Waiting of(References read, Predicate<ConceptKey> isDerived, Vocabulary vocabulary) {
        List<ConceptKey> derived = read.concepts().stream().filter(isDerived).toList();
        Predicate<ConceptKey> inList = key -> vocabulary.listOf(key).isPresent();
        return new Waiting(
                derived.stream().filter(inList.negate()).toList(),
                derived.stream().filter(inList).toList());
    }

    /** Whether all of them are there. */
    boolean isOver(PlainInference inference, int item) {
        return areThere(keys, inference, Gap.WHOLE_CASE) && areThere(keysOfItem, inference, item);
    }

    private static boolean areThere(List<ConceptKey> keys, PlainInference inference, int item) {
        for (ConceptKey key : keys) {
            if (inference.conclusion(key, item) == null) {
                return false;
            }
        }
        return true;
    }
}
