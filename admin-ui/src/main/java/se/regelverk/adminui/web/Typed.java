package se.regelverk.adminui.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** What people type in a field as the value they mean; empty when it cannot be read. */
public final class Typed {
    private Typed() {}

    /** ÅÅÅÅ-MM-DD. */
    public static Optional<LocalDate> day(String text) {
        return read(text, LocalDate::parse);
    }

    /** ÅÅÅÅ-MM. */
    public static Optional<YearMonth> month(String text) {
        return read(text, YearMonth::parse);
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text.strip()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** Kronor with at most two decimals: "12 190", "12190,50 kr". */
    public static Optional<BigDecimal> amount(String text) {
        String bare = text.replaceAll("[\\s\\u00a0]|kr", "").replace(',', '.');
        return bare.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
