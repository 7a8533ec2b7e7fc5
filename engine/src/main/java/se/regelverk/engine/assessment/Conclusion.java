package se.regelverk.engine.assessment;

import java.util.List;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Values;

/**
 * A value that a table or calculation gave, with everything it rests on.
 *
 * @param item of the concept's list, {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} when in none
 * @param formula the formula or output as the author wrote it
 * @param reasons one for a calculation or a row, several where rows are summed
 */
public record Conclusion(
        Concept concept, int item, Evaluated value, String formula, List<UsedValue> used, List<Reason> reasons) {
    public Conclusion {
        used = List.copyOf(used);
        reasons = List.copyOf(reasons);
    }

    public String readable() {
        return value instanceof Evaluated.Known known
                ? Values.readable(known.value(), concept.unit(), concept.options())
                : "inte tillämpligt";
    }

    /** The values it rests on, to evaluate parts of its formula with. */
    public Environment environment() {
        return new UsedValues(used, item);
    }

    ExpressionType type() {
        return ExpressionType.of(concept);
    }
}
