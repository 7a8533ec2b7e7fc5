package se.regelverk.adminui.rules;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.regelverk.engine.library.LibraryConfiguration;

/** Moments as people read them, in the city's time zone. */
public final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("sv-SE"));

    private Times() {}

    /** Such as "juni 2026". */
    public static String readable(YearMonth month) {
        return MONTH.format(month);
    }

    /** Such as "2026-11-21 14:03". */
    public static String readable(Instant at) {
        return MINUTE.format(at.atZone(LibraryConfiguration.ZONE));
    }
}
