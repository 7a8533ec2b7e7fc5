package se.regelverk.engine.rulepack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.Kind;

/**
 * A set of positions on a line, as sorted intervals that neither touch nor overlap: for reasoning about what tests let through without
 * running them. {@link Axis} says which value stands where.
 */
public final class ValueSet {
    public static final ValueSet EMPTY = new ValueSet(List.of());
    public static final ValueSet ALL = new ValueSet(List.of(Cut.LOWEST, Cut.HIGHEST));

    /** Where sets begin and end in turn; an even number. */
    private final List<Cut> cuts;

    private ValueSet(List<Cut> cuts) {
        this.cuts = List.copyOf(cuts);
    }

    /**
     * A place between two neighbouring positions.
     *
     * @param side −2 and 2 are the ends of the line, −1 is just before the position and 1 just after it
     */
    public record Cut(int side, BigDecimal at) implements Comparable<Cut> {
        static final Cut LOWEST = new Cut(-2, BigDecimal.ZERO);
        static final Cut HIGHEST = new Cut(2, BigDecimal.ZERO);
        private static final Comparator<Cut> ORDER =
                Comparator.comparing(Cut::at).thenComparing(Cut::side);

        public Cut {
            // 5 and 5.0 are one place, so that equal sets are equal.
            at = at.signum() == 0 ? BigDecimal.ZERO : at.stripTrailingZeros();
        }

        public static Cut before(BigDecimal at) {
            return new Cut(-1, at);
        }

        public static Cut after(BigDecimal at) {
            return new Cut(1, at);
        }

        /** Whether it is an end of the line. */
        public boolean isEnd() {
            return Math.abs(side) == 2;
        }

        private Cut betweenWholeNumbers() {
            return isEnd()
                    ? this
                    : before(
                            side < 0
                                    ? at.setScale(0, RoundingMode.CEILING)
                                    : at.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }

        @Override
        public int compareTo(Cut other) {
            return isEnd() || other.isEnd() ? Integer.compare(endOf(this), endOf(other)) : ORDER.compare(this, other);
        }

        private static int endOf(Cut cut) {
            return cut.isEnd() ? cut.side : 0;
        }
    }

    /** From one cut to another; empty when the first is not before the second. */
    public static ValueSet between(Cut low, Cut high) {
        return low.compareTo(high) < 0 ? new ValueSet(List.of(low, high)) : EMPTY;
    }

    /** The positions that a comparison with one of them lets through. */
    public static ValueSet of(Test.Comparison comparison, BigDecimal to) {
        return switch (comparison) {
            case EQUAL -> between(Cut.before(to), Cut.after(to));
            case NOT_EQUAL -> of(Test.Comparison.EQUAL, to).complement();
            case AT_LEAST -> between(Cut.before(to), Cut.HIGHEST);
            case MORE -> between(Cut.after(to), Cut.HIGHEST);
            case AT_MOST -> between(Cut.LOWEST, Cut.after(to));
            case LESS -> between(Cut.LOWEST, Cut.before(to));
        };
    }

    /**
     * What a test lets through.
     *
     * @param constant gives the value of an expression that has one for the period
     * @return empty when it cannot be told without a case
     */
    public static Optional<ValueSet> of(
            Test test, ExpressionType type, Function<Expression, Optional<Object>> constant) {
        if (type.kind() == Kind.TEXT) {
            return Optional.empty();
        }
        var axis = new Axis();
        return of(test, one -> constant.apply(one.to()).map(value -> of(one.comparison(), axis.position(value, type))))
                .map(set -> set.within(axis.domain(type), Axis.isWhole(type)));
    }

    /** What a test lets through, put together of what its comparisons do; empty when one of them cannot be told. */
    public static Optional<ValueSet> of(Test test, Function<Test.Compared, Optional<ValueSet>> comparison) {
        if (test instanceof Test.Anything) {
            return Optional.of(ALL);
        }
        if (test instanceof Test.Not not) {
            return of(not.test(), comparison).map(ValueSet::complement);
        }
        if (test instanceof Test.AnyOf anyOf) {
            Optional<ValueSet> together = Optional.of(EMPTY);
            for (Test one : anyOf.tests()) {
                together = together.flatMap(sofar -> of(one, comparison).map(sofar::union));
            }
            return together;
        }
        if (test instanceof Test.Between between) {
            return comparison
                    .apply(low(between))
                    .flatMap(low -> comparison.apply(high(between)).map(low::intersection));
        }
        return test instanceof Test.Compared compared ? comparison.apply(compared) : Optional.empty();
    }

    /** An interval's lower bound as a comparison of its own. */
    public static Test.Compared low(Test.Between between) {
        return new Test.Compared(
                between.lowIncluded() ? Test.Comparison.AT_LEAST : Test.Comparison.MORE, between.low());
    }

    /** An interval's upper bound as a comparison of its own. */
    public static Test.Compared high(Test.Between between) {
        return new Test.Compared(
                between.highIncluded() ? Test.Comparison.AT_MOST : Test.Comparison.LESS, between.high());
    }

    public List<Cut> cuts() {
        return cuts;
    }

    public boolean isEmpty() {
        return cuts.isEmpty();
    }

    /** The part within a domain; where only whole positions exist, {@code > 3} and {@code >= 4} become the same. */
    public ValueSet within(ValueSet domain, boolean whole) {
        ValueSet inside = intersection(domain);
        if (!whole) {
            return inside;
        }
        ValueSet rounded = EMPTY;
        for (int i = 0; i < inside.cuts.size(); i += 2) {
            rounded = rounded.union(between(
                    inside.cuts.get(i).betweenWholeNumbers(),
                    inside.cuts.get(i + 1).betweenWholeNumbers()));
        }
        return rounded;
    }

    public ValueSet complement() {
        List<Cut> others = new ArrayList<>(cuts);
        toggle(others, 0, Cut.LOWEST);
        toggle(others, others.size(), Cut.HIGHEST);
        return new ValueSet(others);
    }

    private static void toggle(List<Cut> cuts, int at, Cut end) {
        int beside = at == 0 ? 0 : at - 1;
        if (!cuts.isEmpty() && cuts.get(beside).equals(end)) {
            cuts.remove(beside);
        } else {
            cuts.add(at, end);
        }
    }

    public ValueSet union(ValueSet other) {
        return complement().intersection(other.complement()).complement();
    }

    public ValueSet intersection(ValueSet other) {
        List<Cut> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < cuts.size() && theirs < other.cuts.size()) {
            Cut low = later(cuts.get(mine), other.cuts.get(theirs));
            boolean endsFirst = cuts.get(mine + 1).compareTo(other.cuts.get(theirs + 1)) <= 0;
            Cut high = endsFirst ? cuts.get(mine + 1) : other.cuts.get(theirs + 1);
            if (low.compareTo(high) < 0) {
                common.add(low);
                common.add(high);
            }
            mine += endsFirst ? 2 : 0;
            theirs += endsFirst ? 0 : 2;
        }
        return new ValueSet(common);
    }

    private static Cut later(Cut one, Cut other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    public boolean intersects(ValueSet other) {
        return !intersection(other).isEmpty();
    }

    public boolean contains(BigDecimal position) {
        return intersects(of(Test.Comparison.EQUAL, position));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueSet set && cuts.equals(set.cuts);
    }

    @Override
    public int hashCode() {
        return cuts.hashCode();
    }

    @Override
    public String toString() {
        return cuts.toString();
    }
}
