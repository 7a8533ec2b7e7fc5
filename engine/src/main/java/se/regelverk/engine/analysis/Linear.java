package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import se.regelverk.engine.expression.Expression;

/**
 * A sum of multiples and a constant: {@code 2 · hyra − norm + 300}.
 *
 * @param terms expression that is not itself a sum → how many times, never zero
 */
record Linear(Map<Expression, BigDecimal> terms, BigDecimal constant) {
    private static final Comparator<Expression> BY_TEXT = Comparator.comparing(Expression::toString);

    Linear {
        var sorted = new TreeMap<Expression, BigDecimal>(BY_TEXT);
        sorted.putAll(terms);
        terms = Collections.unmodifiableMap(sorted);
    }

    static Linear of(BigDecimal constant) {
        return new Linear(Map.of(), constant);
    }

    static Linear of(Expression term) {
        return new Linear(Map.of(term, BigDecimal.ONE), BigDecimal.ZERO);
    }

    boolean isConstant() {
        return terms.isEmpty();
    }

    Linear plus(Linear other) {
        var together = new TreeMap<Expression, BigDecimal>(BY_TEXT);
        together.putAll(terms);
        other.terms.forEach((term, times) ->
                together.merge(term, times, (mine, theirs) -> mine.add(theirs).stripTrailingZeros()));
        together.values().removeIf(times -> times.signum() == 0);
        return new Linear(together, constant.add(other.constant));
    }

    Linear minus(Linear other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    Linear times(BigDecimal factor) {
        if (factor.signum() == 0) {
            return of(BigDecimal.ZERO);
        }
        var scaled = new TreeMap<Expression, BigDecimal>(BY_TEXT);
        terms.forEach((term, times) -> scaled.put(term, times.multiply(factor).stripTrailingZeros()));
        return new Linear(scaled, constant.multiply(factor));
    }
}
