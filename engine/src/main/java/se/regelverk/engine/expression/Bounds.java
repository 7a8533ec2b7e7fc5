package se.regelverk.engine.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How large a value may grow while it is computed. Without a bound, products of products take all memory and a day far off stops the
 * calendar; what is beyond is not computable.
 */
final class Bounds {
    /** More digits before the decimal comma than any sum of money has, in any currency. */
    private static final int MOST_WHOLE_DIGITS = 30;

    /** Enough that percentages of percentages stay exact to the öre. */
    private static final int MOST_DECIMALS = 40;

    private static final int LAST_YEAR = 9999;

    private Bounds() {}

    /**
     * The number, with its outermost decimals rounded away.
     *
     * @throws ArithmeticException when it is too large
     */
    static BigDecimal within(BigDecimal number) {
        if (number.precision() - number.scale() > MOST_WHOLE_DIGITS && number.signum() != 0) {
            throw new ArithmeticException("More than %d whole digits".formatted(MOST_WHOLE_DIGITS));
        }
        return number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : number;
    }

    /** Whether it is something a day can be moved by: no part of a day, week, month or year. */
    static boolean isWhole(Object value) {
        return !(value instanceof BigDecimal number)
                || number.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The day.
     *
     * @throws DateTimeException when its year is not written with four digits
     */
    static LocalDate within(LocalDate day) {
        requireYear(day.getYear());
        return day;
    }

    /**
     * The month.
     *
     * @throws DateTimeException when its year is not written with four digits
     */
    static YearMonth within(YearMonth month) {
        requireYear(month.getYear());
        return month;
    }

    private static void requireYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("Year %d is outside the calendar".formatted(year));
        }
    }
}
