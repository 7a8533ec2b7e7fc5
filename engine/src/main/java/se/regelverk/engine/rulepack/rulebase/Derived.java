package se.regelverk.engine.rulepack.rulebase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A value that a rule concluded.
 *
 * @param item of the concept's list, {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} when it is in none
 * @param value known or not applicable, never undecided
 * @param writer the table or calculation; null when the assessment itself concluded it
 * @param rows the rows that counted; empty for a calculation
 */
public record Derived(
        ConceptKey key, int item, Evaluated value, @Nullable Writer writer, List<Row> rows) {
    /** For the alpha network: one hash finds the rules that read a concept. */
    String keyText() {
        return key.value();
    }

    // Truth maintenance asks often whether two conclusions are the same: key, place, value and rows say so, without
    // hashing whole tables.

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + item;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Derived that
                && item == that.item
                && key.equals(that.key)
                && value.equals(that.value)
                && rowIds().equals(that.rowIds());
    }

    private List<String> rowIds() {
        return rows.stream().map(Row::id).toList();
    }
}
