package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What is proposed in the cases of a month, in kronor.
 *
 * @param cases that have an amount both ways
 * @param unknown cases without: the case worker judges, before or after
 * @param gaining cases with a greater amount
 * @param losing cases with a smaller one
 * @param lost how much smaller those are together, as a positive number
 */
public record MonthAmounts(
        YearMonth month,
        long cases,
        long unknown,
        BigDecimal before,
        BigDecimal after,
        long gaining,
        BigDecimal gained,
        long losing,
        BigDecimal lost)
        implements Counted<MonthAmounts> {
    static MonthAmounts unknown(YearMonth month) {
        BigDecimal none = BigDecimal.ZERO;
        return new MonthAmounts(month, 0, 1, none, none, 0, none, 0, none);
    }

    static MonthAmounts of(YearMonth month, BigDecimal before, BigDecimal after) {
        BigDecimal more = after.subtract(before);
        return new MonthAmounts(
                month,
                1,
                0,
                before,
                after,
                more.signum() > 0 ? 1 : 0,
                more.max(BigDecimal.ZERO),
                more.signum() < 0 ? 1 : 0,
                more.negate().max(BigDecimal.ZERO));
    }

    @Override
    public String what() {
        return month.toString();
    }

    @Override
    public MonthAmounts plus(MonthAmounts other) {
        return new MonthAmounts(
                month,
                cases + other.cases,
                unknown + other.unknown,
                before.add(other.before),
                after.add(other.after),
                gaining + other.gaining,
                gained.add(other.gained),
                losing + other.losing,
                lost.add(other.lost));
    }
}
