package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.Kind;

/** The values a constant test lets through: for reasoning about rows without running them. */
public sealed interface ValueSet {
    boolean intersects(ValueSet other);

    /** Values named one by one, of a choice or yes/no. */
    record Options(Set<Object> values) implements ValueSet {
        @Override
        public boolean intersects(ValueSet other) {
            return !(other instanceof Options options) || values.stream().anyMatch(options.values::contains);
        }
    }

    /** Intervals of an ordered kind. */
    record Ranges(List<Range> ranges) implements ValueSet {
        @Override
        public boolean intersects(ValueSet other) {
            return !(other instanceof Ranges those)
                    || ranges.stream().anyMatch(one -> those.ranges.stream().anyMatch(one::intersects));
        }
    }

    /** From low to high; an absent bound is open. */
    record Range(Optional<Object> low, boolean lowIncluded, Optional<Object> high, boolean highIncluded) {
        boolean intersects(Range other) {
            return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private boolean startsBeforeEndOf(Range other) {
            if (low.isEmpty() || other.high.isEmpty()) {
                return true;
            }
            int order = ((Comparable) low.get()).compareTo(other.high.get());
            return order < 0 || (order == 0 && lowIncluded && other.highIncluded);
        }
    }

    /**
     * What a test lets through.
     *
     * @param constant gives the value of an expression that has one for the period
     * @return empty when it cannot be told without a case
     */
    static Optional<ValueSet> of(Test test, ExpressionType type, Function<Expression, Optional<Object>> constant) {
        return new Reasoning(type, constant).set(test);
    }

    /** Turns tests into sets; a complement of ranges is ranges again. */
    final class Reasoning {
        private static final Range ALL = new Range(Optional.empty(), false, Optional.empty(), false);

        private final ExpressionType type;
        private final Function<Expression, Optional<Object>> constant;

        private Reasoning(ExpressionType type, Function<Expression, Optional<Object>> constant) {
            this.type = type;
            this.constant = constant;
        }

        private Optional<ValueSet> set(Test test) {
            if (type.kind() == Kind.TEXT || test instanceof Test.Missing || test instanceof Test.Given) {
                return Optional.empty();
            }
            return isNamed() ? options(test).map(Options::new) : ranges(test).map(Ranges::new);
        }

        private boolean isNamed() {
            return type.kind() == Kind.CHOICE || type.kind() == Kind.YES_NO;
        }

        private Set<Object> everything() {
            return type.kind() == Kind.YES_NO
                    ? Set.of(true, false)
                    : Set.copyOf(type.options().keySet());
        }

        private Optional<Set<Object>> options(Test test) {
            if (test instanceof Test.Anything) {
                return Optional.of(everything());
            }
            if (test instanceof Test.Not not) {
                return options(not.test()).map(this::others);
            }
            if (test instanceof Test.AnyOf anyOf) {
                Set<Object> together = new LinkedHashSet<>();
                for (Test one : anyOf.tests()) {
                    Optional<Set<Object>> some = options(one);
                    if (some.isEmpty()) {
                        return Optional.empty();
                    }
                    together.addAll(some.get());
                }
                return Optional.of(together);
            }
            Test.Compared compared = (Test.Compared) test;
            Optional<Set<Object>> value = constant.apply(compared.to()).map(Set::of);
            return compared.comparison() == Test.Comparison.EQUAL ? value : value.map(this::others);
        }

        private Set<Object> others(Set<Object> values) {
            Set<Object> others = new LinkedHashSet<>(everything());
            others.removeAll(values);
            return others;
        }

        private Optional<List<Range>> ranges(Test test) {
            if (test instanceof Test.Anything) {
                return Optional.of(List.of(ALL));
            }
            if (test instanceof Test.Not not) {
                return ranges(not.test()).map(Reasoning::complement);
            }
            if (test instanceof Test.AnyOf anyOf) {
                List<Range> together = new ArrayList<>();
                for (Test one : anyOf.tests()) {
                    Optional<List<Range>> some = ranges(one);
                    if (some.isEmpty()) {
                        return Optional.empty();
                    }
                    together.addAll(some.get());
                }
                return Optional.of(together);
            }
            if (test instanceof Test.Between between) {
                Optional<Object> low = constant.apply(between.low());
                Optional<Object> high = constant.apply(between.high());
                return low.isEmpty() || high.isEmpty()
                        ? Optional.empty()
                        : Optional.of(List.of(new Range(low, between.lowIncluded(), high, between.highIncluded())));
            }
            Test.Compared compared = (Test.Compared) test;
            return constant.apply(compared.to()).map(value -> compared(compared.comparison(), Optional.of(value)));
        }

        private static List<Range> compared(Test.Comparison comparison, Optional<Object> value) {
            Optional<Object> open = Optional.empty();
            return switch (comparison) {
                case EQUAL -> List.of(new Range(value, true, value, true));
                case NOT_EQUAL -> complement(List.of(new Range(value, true, value, true)));
                case AT_LEAST -> List.of(new Range(value, true, open, false));
                case MORE -> List.of(new Range(value, false, open, false));
                case AT_MOST -> List.of(new Range(open, false, value, true));
                case LESS -> List.of(new Range(open, false, value, false));
            };
        }

        private static List<Range> complement(List<Range> ranges) {
            List<Range> left = List.of(ALL);
            for (Range range : ranges) {
                List<Range> outside = new ArrayList<>();
                range.low()
                        .ifPresent(low -> outside.add(
                                new Range(Optional.empty(), false, Optional.of(low), !range.lowIncluded())));
                range.high()
                        .ifPresent(high -> outside.add(
                                new Range(Optional.of(high), !range.highIncluded(), Optional.empty(), false)));
                left = intersection(left, outside);
            }
            return left;
        }

        private static List<Range> intersection(List<Range> some, List<Range> others) {
            List<Range> common = new ArrayList<>();
            for (Range a : some) {
                for (Range b : others) {
                    if (a.intersects(b)) {
                        common.add(tightest(a, b));
                    }
                }
            }
            return common;
        }

        private static Range tightest(Range a, Range b) {
            Range low = a.low().isEmpty() || (b.low().isPresent() && isTighterLow(b, a)) ? b : a;
            Range high = a.high().isEmpty() || (b.high().isPresent() && isTighterHigh(b, a)) ? b : a;
            return new Range(low.low(), low.lowIncluded(), high.high(), high.highIncluded());
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static boolean isTighterLow(Range one, Range other) {
            int order =
                    ((Comparable) one.low().orElseThrow()).compareTo(other.low().orElseThrow());
            return order > 0 || (order == 0 && !one.lowIncluded());
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static boolean isTighterHigh(Range one, Range other) {
            int order = ((Comparable) one.high().orElseThrow())
                    .compareTo(other.high().orElseThrow());
            return order < 0 || (order == 0 && !one.highIncluded());
        }
    }
}
