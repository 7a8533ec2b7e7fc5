package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Months and their amounts as somebody may see them, see {@link Disclosed}. Amounts are shown only of months in which no fewer than five
 * gain, lose or are counted at all, unless none do; and never so that those of the others are what remains of the total.
 *
 * @param total of all months
 */
public record DisclosedMonths(List<Month> months, Month total) {
    /**
     * A month.
     *
     * @param month empty for the total
     * @param cases all of them
     * @param unknown those without an amount both ways
     * @param amounts empty when they are not shown
     */
    public record Month(
            Optional<YearMonth> month,
            Optional<Long> cases,
            Optional<Long> unknown,
            Optional<Long> gaining,
            Optional<Long> losing,
            Optional<Amounts> amounts) {
        /** Cases with an amount both ways. */
        public Optional<Long> withAmount() {
            return cases.flatMap(all -> unknown.map(without -> all - without));
        }
    }

    /** In kronor, see {@link MonthAmounts}. */
    public record Amounts(BigDecimal before, BigDecimal after, BigDecimal gained, BigDecimal lost) {
        static final Amounts NONE = new Amounts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        static Amounts of(MonthAmounts one) {
            return new Amounts(one.before(), one.after(), one.gained(), one.lost());
        }

        /** Both together. */
        public Amounts plus(Amounts other) {
            return new Amounts(
                    before.add(other.before), after.add(other.after), gained.add(other.gained), lost.add(other.lost));
        }

        /** How much more is proposed; negative when it is less. */
        public BigDecimal difference() {
            return after.subtract(before);
        }
    }

    /** The amounts of a year; empty when those of any of its months are not shown. */
    public record Year(int year, int months, Optional<Amounts> amounts) {}

    /** The months' amounts, year by year. */
    public List<Year> years() {
        var years = new TreeMap<Integer, List<Month>>();
        months.forEach(one -> years.computeIfAbsent(one.month().orElseThrow().getYear(), key -> new ArrayList<>())
                .add(one));
        return years.entrySet().stream()
                .map(one -> new Year(one.getKey(), one.getValue().size(), sum(one.getValue())))
                .toList();
    }

    private static Optional<Amounts> sum(List<Month> months) {
        return months.stream().allMatch(one -> one.amounts().isPresent())
                ? months.stream().map(one -> one.amounts().orElseThrow()).reduce(Amounts::plus)
                : Optional.empty();
    }

    static DisclosedMonths of(List<MonthAmounts> months, boolean whole) {
        if (months.isEmpty()) {
            var zero = Optional.of(0L);
            return new DisclosedMonths(
                    List.of(), new Month(Optional.empty(), zero, zero, zero, zero, Optional.of(Amounts.NONE)));
        }
        long[][] table = months.stream()
                .map(one -> new long[] {
                    one.gaining(), one.losing(), one.cases() - one.gaining() - one.losing(), one.unknown()
                })
                .toArray(long[][]::new);
        long[][] all = SmallCells.withTotals(table);
        boolean[][] hidden = Disclosed.hidden(table, whole);
        List<MonthAmounts> secret = whole ? List.of() : secret(months);
        List<Month> shown = new ArrayList<>();
        for (int row = 0; row < months.size(); row++) {
            MonthAmounts one = months.get(row);
            Optional<Amounts> amounts = secret.contains(one) ? Optional.empty() : Optional.of(Amounts.of(one));
            shown.add(month(Optional.of(one.month()), all[row], hidden[row], amounts));
        }
        boolean totalToo = !secret.isEmpty() && isTelling(secret);
        Amounts sum = months.stream().map(Amounts::of).reduce(Amounts.NONE, Amounts::plus);
        int last = months.size();
        return new DisclosedMonths(
                List.copyOf(shown),
                month(Optional.empty(), all[last], hidden[last], totalToo ? Optional.empty() : Optional.of(sum)));
    }

    private static Month month(Optional<YearMonth> month, long[] counts, boolean[] hidden, Optional<Amounts> amounts) {
        return new Month(
                month,
                Disclosed.shown(counts[4], hidden[4]),
                Disclosed.shown(counts[3], hidden[3]),
                Disclosed.shown(counts[0], hidden[0]),
                Disclosed.shown(counts[1], hidden[1]),
                amounts);
    }

    /** Months whose amounts are not shown: those that tell of few, and of the others as many as it takes for those together to tell of none. */
    private static List<MonthAmounts> secret(List<MonthAmounts> months) {
        List<MonthAmounts> secret = new ArrayList<>();
        List<MonthAmounts> others = new ArrayList<>();
        months.forEach(one -> (tellsOfFew(List.of(one)) ? secret : others).add(one));
        others.sort(Comparator.comparingLong(MonthAmounts::cases));
        while (!secret.isEmpty() && isTelling(secret) && !others.isEmpty()) {
            secret.add(others.remove(0));
        }
        return secret;
    }

    /** Whether what some months come to together, which is what remains of the total, says something of few. */
    private static boolean isTelling(List<MonthAmounts> months) {
        return months.size() == 1 || tellsOfFew(months);
    }

    private static boolean tellsOfFew(List<MonthAmounts> months) {
        return isFew(months, MonthAmounts::cases)
                || isFew(months, MonthAmounts::gaining)
                || isFew(months, MonthAmounts::losing);
    }

    private static boolean isFew(List<MonthAmounts> months, ToLongFunction<MonthAmounts> what) {
        return SmallCells.isSmall(months.stream().mapToLong(what).sum());
    }
}
