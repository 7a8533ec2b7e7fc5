package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.regelverk.engine.analysis.Dimension.About;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.rulepack.Axis;
import se.regelverk.engine.rulepack.ValueSet;
import se.regelverk.engine.vocabulary.Kind;

/**
 * A case at a place: a position for everything the dimensions are sums of.
 *
 * @param values concept, or expression that is not a sum → position
 */
record Witness(Map<Expression, BigDecimal> values) {
    /** More tries than this without finding a case is given up, and said. */
    private static final int MOST_TRIES = 2_000;

    /** Around here unbounded days and months are picked: 2026. */
    private static final Map<Kind, BigDecimal> NEAR =
            Map.of(Kind.DATE, BigDecimal.valueOf(20_454), Kind.MONTH, BigDecimal.valueOf(24_312));

    /**
     * Seeks a case.
     *
     * @param place for each dimension where it is to be
     * @return empty when none was found; that proves nothing
     */
    static Optional<Witness> in(List<Dimension> dimensions, List<ValueSet> place, Ranges ranges) {
        var search = new Search(dimensions, place, ranges);
        return search.found() ? Optional.of(new Witness(new LinkedHashMap<>(search.values))) : Optional.empty();
    }

    /** The position of a sum in this case. */
    Optional<BigDecimal> of(Linear sum) {
        BigDecimal total = sum.constant();
        for (Map.Entry<Expression, BigDecimal> term : sum.terms().entrySet()) {
            BigDecimal value = values.get(term.getKey());
            if (value == null) {
                return Optional.empty();
            }
            total = total.add(value.multiply(term.getValue()));
        }
        return Optional.of(total);
    }

    private static final class Search {
        private final List<Dimension> dimensions;
        private final List<ValueSet> place;
        private final Ranges ranges;
        private final List<Integer> order = new ArrayList<>();
        private final Map<Expression, BigDecimal> values = new TreeMap<>(Comparator.comparing(Expression::toString));
        private int tries;

        Search(List<Dimension> dimensions, List<ValueSet> place, Ranges ranges) {
            this.dimensions = dimensions;
            this.place = place;
            this.ranges = ranges;
            for (int terms = 1; terms <= 100 && order.size() < dimensions.size(); terms++) {
                for (int at = 0; at < dimensions.size(); at++) {
                    if (sum(at).terms().size() == terms || (terms == 1 && sum(at).isConstant())) {
                        order.add(at);
                    }
                }
            }
        }

        private Linear sum(int dimension) {
            return dimensions.get(dimension).about() instanceof About.Sum sum ? sum.sum() : Linear.of(BigDecimal.ZERO);
        }

        boolean found() {
            return from(0);
        }

        private boolean from(int step) {
            if (step == order.size()) {
                return true;
            }
            if (tries++ > MOST_TRIES) {
                return false;
            }
            int at = order.get(step);
            Linear sum = sum(at);
            List<Expression> free = sum.terms().keySet().stream()
                    .filter(term -> !values.containsKey(term))
                    .toList();
            if (free.isEmpty()) {
                return (sum.isConstant() || place.get(at).contains(total(sum))) && from(step + 1);
            }
            return free.size() == 1 ? solved(at, free.get(0), step) : guessed(free.get(0), step);
        }

        /** Tries the positions of the dimension, and what they make of the one term that is free. */
        private boolean solved(int at, Expression free, int step) {
            Linear sum = sum(at);
            BigDecimal times = sum.terms().getOrDefault(free, BigDecimal.ONE);
            Dimension dimension = dimensions.get(at);
            BigDecimal rest = total(sum);
            for (BigDecimal target :
                    Samples.of(place.get(at), dimension.whole(), near(free).multiply(times))) {
                Optional<BigDecimal> value = LinearReader.inverse(times)
                        .map(inverse -> target.subtract(rest).multiply(inverse));
                if (value.isPresent() && allows(free, value.get()) && with(free, value.get(), step + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean guessed(Expression free, int step) {
            for (BigDecimal guess : Samples.of(domain(free), isWhole(free), near(free))) {
                if (with(free, guess, step)) {
                    return true;
                }
            }
            return false;
        }

        private boolean with(Expression term, BigDecimal value, int step) {
            values.put(term, value);
            if (from(step)) {
                return true;
            }
            values.remove(term);
            return false;
        }

        private boolean allows(Expression term, BigDecimal value) {
            return !ValueSet.of(se.regelverk.engine.expression.Test.Comparison.EQUAL, value)
                    .within(domain(term), isWhole(term))
                    .isEmpty();
        }

        private BigDecimal total(Linear sum) {
            BigDecimal total = BigDecimal.ZERO;
            for (Map.Entry<Expression, BigDecimal> term : sum.terms().entrySet()) {
                total = total.add(
                        values.getOrDefault(term.getKey(), BigDecimal.ZERO).multiply(term.getValue()));
            }
            return total;
        }

        private ValueSet domain(Expression term) {
            return term.type().kind() == Kind.NUMBER ? ranges.of(term).values() : new Axis().domain(term.type());
        }

        private boolean isWhole(Expression term) {
            return Axis.isWhole(term.type()) || ranges.of(term).whole();
        }

        private static BigDecimal near(Expression term) {
            return NEAR.getOrDefault(term.type().kind(), BigDecimal.ZERO);
        }
    }

    /** The terms that are no concepts, which a case gives a value only by way of what they are computed from. */
    Set<Expression> computedTerms() {
        var computed = new LinkedHashSet<Expression>(values.keySet());
        computed.removeIf(Expression.OfConcept.class::isInstance);
        return computed;
    }
}
