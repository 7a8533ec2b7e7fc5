package se.regelverk.engine.assessment;

import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Values;

/**
 * A value that a conclusion used.
 *
 * @param key of the concept or parameter
 * @param title as people read it
 * @param item of the concept's list, {@link Gap#WHOLE_CASE} when in none
 * @param origin where the value came from
 */
public record UsedValue(String key, String title, int item, Evaluated value, ExpressionType type, Origin origin) {
    /** Where the value came from, in Swedish. */
    public String source() {
        return origin.readable();
    }

    /** The value with its unit, or why there is none. */
    public String readable() {
        if (value instanceof Evaluated.Known known) {
            return Values.readable(known.value(), type.unit(), type.options());
        }
        return value instanceof Evaluated.NotApplicable ? "inte tillämpligt" : "uppgift saknas";
    }
}
