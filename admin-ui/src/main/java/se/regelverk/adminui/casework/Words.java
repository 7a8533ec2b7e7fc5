package se.regelverk.adminui.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.library.LibraryConfiguration;

/** Days, months and times as people read them. */
final class Words {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", SWEDISH).withZone(LibraryConfiguration.ZONE);

    private Words() {}

    /** "mars 2026". */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /** "14:03". */
    static String clock(Instant at) {
        return TIME.format(at).substring(11);
    }

    /** "2026-12-03, 12 dagar kvar"; empty without a day. */
    static String due(@Nullable LocalDate day, LocalDate today) {
        return day == null ? "" : "%s, %s".formatted(day, left(ChronoUnit.DAYS.between(today, day)));
    }

    private static String left(long days) {
        if (days == 0) {
            return "i dag";
        }
        String number = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagar";
        return days > 0 ? number + " kvar" : "förfallen sedan " + number;
    }
}
