package se.regelverk.engine.rulepack.rulebase;

import se.regelverk.engine.rulepack.Sentence;

/**
 * A sentence that holds.
 *
 * @param item which item it holds for, {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} when for the case
 */
public record Firing(Sentence sentence, int item) {
    @Override
    public int hashCode() {
        return sentence.id().hashCode() * 31 + item;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Firing firing
                && firing.item == item
                && firing.sentence.id().equals(sentence.id());
    }
}
