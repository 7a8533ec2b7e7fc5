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

    static DisclosedMonths of(List<MonthAmounts> months, boolean whole, Nearby nearby) {
        if (months.isEmpty()) {
            var zero = Optional.of(0L);
            return new DisclosedMonths(
                    List.of(), new Month(Optional.empty(), zero, zero, zero, zero, Optional.of(Amounts.NONE)));
        }
        long[][] table = table(months, months);
        long[][] all = SmallCells.withTotals(table);
        boolean[][] hidden = Disclosing.hidden(table, whole, nearby.tables(one -> table(one.months(), months)));
        List<MonthAmounts> secret = whole ? List.of() : secret(months, nearby);
        List<Month> shown = new ArrayList<>();
        for (int row = 0; row < months.size(); row++) {
            MonthAmounts one = months.get(row);
            Optional<Amounts> amounts = secret.contains(one) ? Optional.empty() : Optional.of(Amounts.of(one));
            shown.add(month(Optional.of(one.month()), all[row], hidden[row], amounts));
        }
        boolean totalToo = (!secret.isEmpty() && isTelling(secret)) || (!whole && sumIsClose(months, nearby));
        Amounts sum = months.stream().map(Amounts::of).reduce(Amounts.NONE, Amounts::plus);
        int last = months.size();
        return new DisclosedMonths(
                List.copyOf(shown),
                month(Optional.empty(), all[last], hidden[last], totalToo ? Optional.empty() : Optional.of(sum)));
    }

    private static Month month(Optional<YearMonth> month, long[] counts, boolean[] hidden, Optional<Amounts> amounts) {
        return new Month(
                month,
                Disclosing.shown(counts[4], hidden[4]),
                Disclosing.shown(counts[3], hidden[3]),
                Disclosing.shown(counts[0], hidden[0]),
                Disclosing.shown(counts[1], hidden[1]),
                amounts);
    }

    /** Months whose amounts are not shown: those that tell of few, and of the others as many as it takes for those together to tell of none. */
    private static List<MonthAmounts> secret(List<MonthAmounts> months, Nearby nearby) {
        List<MonthAmounts> secret = new ArrayList<>();
        List<MonthAmounts> others = new ArrayList<>();
        months.forEach(
                one -> (tellsOfFew(List.of(one)) || nearby.earlier().stream().anyMatch(then -> isClose(one, then))
                                ? secret
                                : others)
                        .add(one));
        others.sort(Comparator.comparingLong(MonthAmounts::cases));
        while (!secret.isEmpty() && isTelling(secret) && !others.isEmpty()) {
            secret.add(others.remove(0));
        }
        return secret;
    }

    private static long[][] table(List<MonthAmounts> counts, List<MonthAmounts> like) {
        return like.stream()
                .map(month -> of(counts, month.month())
                        .map(one -> new long[] {
                            one.gaining(), one.losing(), one.cases() - one.gaining() - one.losing(), one.unknown()
                        })
                        .orElseGet(() -> new long[4]))
                .toArray(long[][]::new);
    }

    private static Optional<MonthAmounts> of(List<MonthAmounts> counts, YearMonth month) {
        return counts.stream().filter(one -> one.month().equals(month)).findFirst();
    }

    /** Whether the amounts of a month differ from what they were by those of few. */
    private static boolean isClose(MonthAmounts now, Tally then) {
        return of(then.months(), now.month())
                .filter(before -> isClose(List.of(now), List.of(before)))
                .isPresent();
    }

    private static boolean sumIsClose(List<MonthAmounts> now, Nearby nearby) {
        return nearby.earlier().stream().anyMatch(then -> isClose(now, then.months()));
    }

    /** As many as before, but another sum without the change: somebody's answers are others than they were. */
    private static boolean isClose(List<MonthAmounts> now, List<MonthAmounts> then) {
        boolean sameCases = sum(now, MonthAmounts::cases) == sum(then, MonthAmounts::cases);
        return isFew(now, then, MonthAmounts::cases)
                || isFew(now, then, MonthAmounts::gaining)
                || isFew(now, then, MonthAmounts::losing)
                || (sameCases && before(now).compareTo(before(then)) != 0);
    }

    private static boolean isFew(List<MonthAmounts> now, List<MonthAmounts> then, ToLongFunction<MonthAmounts> what) {
        return SmallCells.isSmall(Math.abs(sum(now, what) - sum(then, what)));
    }

    private static BigDecimal before(List<MonthAmounts> months) {
        return months.stream().map(MonthAmounts::before).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long sum(List<MonthAmounts> months, ToLongFunction<MonthAmounts> what) {
        return months.stream().mapToLong(what).sum();
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
        return SmallCells.isSmall(sum(months, what));
    }
}
