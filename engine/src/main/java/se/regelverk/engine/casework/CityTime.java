package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.regelverk.engine.library.LibraryConfiguration;

/** A point in time as people in the city read it. */
public final class CityTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm", Locale.forLanguageTag("sv-SE"))
            .withZone(LibraryConfiguration.ZONE);

    private CityTime() {}

    /** "2026-09-03 08:12". */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
