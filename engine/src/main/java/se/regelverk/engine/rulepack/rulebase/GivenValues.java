package se.regelverk.engine.rulepack.rulebase;

import java.util.OptionalInt;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What is known of a case before any rule: answers and clocks. */
public interface GivenValues {
    /**
     * A value that was given.
     *
     * @param item of the concept's list, the first is 0; {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} when it is in none
     */
    Evaluated value(ConceptKey key, int item);

    /** How many items a list has; empty when the list was not answered. */
    OptionalInt size(String list);
}
