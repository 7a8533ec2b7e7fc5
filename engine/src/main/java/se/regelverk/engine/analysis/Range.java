package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.rulepack.ValueSet;

/**
 * Bounds that a number never passes, both included, and whether it is always whole. Never tighter than the truth.
 *
 * @param low empty when there is none
 * @param high empty when there is none
 */
record Range(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean whole) {
    static final Range ANY = new Range(Optional.empty(), Optional.empty(), false);
    static final Range WHOLE = new Range(Optional.empty(), Optional.empty(), true);

    static Range of(BigDecimal value) {
        return new Range(
                Optional.of(value),
                Optional.of(value),
                value.stripTrailingZeros().scale() <= 0);
    }

    static Range wholeFrom(int low) {
        return new Range(Optional.of(BigDecimal.valueOf(low)), Optional.empty(), true);
    }

    ValueSet values() {
        ValueSet above =
                low.map(bound -> ValueSet.of(Comparison.AT_LEAST, bound)).orElse(ValueSet.ALL);
        ValueSet below =
                high.map(bound -> ValueSet.of(Comparison.AT_MOST, bound)).orElse(ValueSet.ALL);
        return above.intersection(below).within(ValueSet.ALL, whole);
    }

    /** Either of them. */
    Range or(Range other) {
        return new Range(
                both(low, other.low, BigDecimal::min), both(high, other.high, BigDecimal::max), whole && other.whole);
    }

    Range plus(Range other) {
        return new Range(
                both(low, other.low, BigDecimal::add), both(high, other.high, BigDecimal::add), whole && other.whole);
    }

    Range negated() {
        return new Range(high.map(BigDecimal::negate), low.map(BigDecimal::negate), whole);
    }

    Range times(Range other) {
        boolean bounded = isBounded() && other.isBounded();
        boolean bothWhole = whole && other.whole;
        if (bounded) {
            var corners = Stream.of(low, high)
                    .flatMap(mine -> Stream.of(other.low, other.high)
                            .map(theirs -> mine.orElseThrow().multiply(theirs.orElseThrow())))
                    .toList();
            return new Range(
                    corners.stream().reduce(BigDecimal::min), corners.stream().reduce(BigDecimal::max), bothWhole);
        }
        return isNeverNegative() && other.isNeverNegative()
                ? new Range(both(low, other.low, BigDecimal::multiply), Optional.empty(), bothWhole)
                : new Range(Optional.empty(), Optional.empty(), bothWhole);
    }

    /** Only the sign is kept: a quotient is rounded, and its bounds with it. */
    Range dividedBy(Range other) {
        return isNeverNegative() && other.isNeverNegative()
                ? new Range(Optional.of(BigDecimal.ZERO), Optional.empty(), false)
                : ANY;
    }

    Range least(Range other) {
        Optional<BigDecimal> most = high.isPresent() && other.high.isPresent()
                ? Optional.of(high.get().min(other.high.get()))
                : high.or(other::high);
        return new Range(both(low, other.low, BigDecimal::min), most, whole && other.whole);
    }

    Range greatest(Range other) {
        return negated().least(other.negated()).negated();
    }

    Range absolute() {
        return isNeverNegative() ? this : new Range(Optional.of(BigDecimal.ZERO), Optional.empty(), whole);
    }

    /** After a step that never turns the order of two numbers. */
    Range rounded(UnaryOperator<BigDecimal> step, boolean toWhole) {
        return new Range(low.map(step), high.map(step), whole || toWhole);
    }

    /** Any number of such values added together, also none. */
    Range summed() {
        return new Range(
                low.filter(bound -> bound.signum() >= 0).map(bound -> BigDecimal.ZERO),
                high.filter(bound -> bound.signum() <= 0).map(bound -> BigDecimal.ZERO),
                whole);
    }

    private boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    private boolean isNeverNegative() {
        return low.isPresent() && low.get().signum() >= 0;
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> together) {
        return one.flatMap(mine -> other.map(theirs -> together.apply(mine, theirs)));
    }
}
