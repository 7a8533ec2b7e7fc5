package se.regelverk.engine.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a changed answer is from the one that was given, so that near and far can be told apart whatever is asked: a number by how
 * large a part of the larger of the two it was changed, a day by the part of a year, a month likewise; a choice, a yes or no, and an
 * answer where there was none count as 1.
 */
final class Distance {
    /** How the measure reads to people. */
    static final String IN_WORDS =
            "Först så få uppgifter som möjligt. Bland dem den minsta ändringen: tal räknas i andel av det större av de två "
                    + "värdena, dagar och månader i andel av ett år. Ett val, ett ja eller nej och en uppgift som saknades räknas "
                    + "som en hel ändring.";

    private static final double DAYS = 365.25;
    private static final double MONTHS = 12;

    private Distance() {}

    static double between(Optional<Object> from, Object to) {
        Object old = from.orElse(null);
        if (old instanceof BigDecimal a && to instanceof BigDecimal b) {
            BigDecimal larger = a.abs().max(b.abs());
            return larger.signum() == 0
                    ? 0
                    : b.subtract(a).abs().divide(larger, MathContext.DECIMAL64).doubleValue();
        }
        if (old instanceof LocalDate a && to instanceof LocalDate b) {
            return Math.abs(ChronoUnit.DAYS.between(a, b)) / DAYS;
        }
        return old instanceof YearMonth a && to instanceof YearMonth b
                ? Math.abs(ChronoUnit.MONTHS.between(a, b)) / MONTHS
                : 1;
    }
}
