package se.regelverk.engine.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Kind;

/** Values of an ordered kind as whole steps: kronor and other numbers in ones, days, months. */
final class Steps {
    private Steps() {}

    static boolean isOrdered(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.DATE || kind == Kind.MONTH;
    }

    /** The value so many steps on; empty outside the calendar. */
    static Optional<Object> moved(Object value, long steps) {
        try {
            if (value instanceof BigDecimal number) {
                return Optional.of(number.add(BigDecimal.valueOf(steps)));
            }
            return Optional.of(
                    value instanceof LocalDate day ? day.plusDays(steps) : ((YearMonth) value).plusMonths(steps));
        } catch (java.time.DateTimeException outside) {
            return Optional.empty();
        }
    }

    /** How many whole steps there are from one value to another, those of a broken step not counted. */
    static long between(Object from, Object to) {
        if (from instanceof BigDecimal a) {
            return ((BigDecimal) to).subtract(a).setScale(0, RoundingMode.DOWN).longValue();
        }
        return from instanceof LocalDate a
                ? ChronoUnit.DAYS.between(a, (LocalDate) to)
                : ChronoUnit.MONTHS.between((YearMonth) from, (YearMonth) to);
    }

    /** −1, 0 or 1, as the first is before, the same as or after the second. */
    static int compare(Object one, Object other) {
        int order = one instanceof BigDecimal number
                ? number.compareTo((BigDecimal) other)
                : one instanceof LocalDate day
                        ? day.compareTo((LocalDate) other)
                        : ((YearMonth) one).compareTo((YearMonth) other);
        return Integer.signum(order);
    }

    static boolean isSame(Object one, Object other) {
        return compare(one, other) == 0;
    }
}
