package se.regelverk.engine.expression;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated.Known;
import se.regelverk.engine.expression.Evaluated.Undecided;

/** Functions of one concept over the items of its list. One undecided item leaves the whole undecided. */
final class ItemFunctions {
    private ItemFunctions() {}

    static Evaluated evaluate(Expression.OverItems call, Environment environment) {
        Environment.Items items = environment.items(call.key());
        if (items.missing() instanceof Undecided unknownList) {
            return unknownList;
        }
        Undecided undecided = undecided(items.values());
        if (undecided != null) {
            return undecided;
        }
        return call.function() == Function.SUM ? sum(items.values()) : rank(items.values(), environment.item());
    }

    /** What is missing in the items together, null when nothing is. */
    private static @Nullable Undecided undecided(List<Evaluated> values) {
        Undecided all = null;
        for (Evaluated value : values) {
            if (value instanceof Undecided one) {
                all = all == null ? one : Undecided.both(all, one);
            }
        }
        return all;
    }

    /** An item the concept does not apply to adds nothing. */
    private static Evaluated sum(List<Evaluated> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Evaluated value : values) {
            if (value instanceof Known known) {
                sum = sum.add((BigDecimal) known.value());
            }
        }
        return new Known(sum);
    }

    /** 1 for the largest; equal values keep the order of the list, so no two items share a rank. */
    private static Evaluated rank(List<Evaluated> values, int item) {
        if (!(values.get(item) instanceof Known own)) {
            return Evaluated.NOT_APPLICABLE;
        }
        int rank = 1;
        for (int other = 0; other < values.size(); other++) {
            if (other != item && values.get(other) instanceof Known known) {
                int order = Evaluator.compare(known.value(), own.value());
                rank += order > 0 || (order == 0 && other < item) ? 1 : 0;
            }
        }
        return new Known(BigDecimal.valueOf(rank));
    }
}
