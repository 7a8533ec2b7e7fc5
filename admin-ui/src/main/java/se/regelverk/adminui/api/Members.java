package se.regelverk.adminui.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.District;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks the members of an envelope one by one, and reports all that is wrong at once. */
final class Members {
    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);
    private static final LocalDate ANY_DAY = ANY_MONTH.atDay(1);

    /** ISO 8601 with four digits for the year; Java would also read signs and longer years. */
    private static final int MONTH_LENGTH = 7;

    private static final int DAY_LENGTH = 10;

    private final List<ApiProblem.Entry> problems = new ArrayList<>();

    String text(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            problems.add(new ApiProblem.Entry(pointer, "Värdet saknas."));
            return "";
        }
        return value;
    }

    JsonNode given(String pointer, @Nullable JsonNode value) {
        if (value == null) {
            problems.add(new ApiProblem.Entry(pointer, "Värdet saknas."));
            return JsonNodeFactory.instance.objectNode();
        }
        return value;
    }

    /** A month that must be there. */
    YearMonth month(String pointer, @Nullable String value) {
        String text = text(pointer, value);
        return text.isEmpty()
                ? ANY_MONTH
                : parsed(pointer, text, MONTH_LENGTH, YearMonth::parse, ANY_MONTH, "Skriv en månad, som 2026-03.");
    }

    /** A day, or the other day when there is none. */
    LocalDate day(String pointer, @Nullable String value, LocalDate otherwise) {
        return value == null
                ? otherwise
                : parsed(pointer, value, DAY_LENGTH, LocalDate::parse, ANY_DAY, "Skriv ett datum, som 2026-03-01.");
    }

    /** A förvaltning, null when none is said. */
    @Nullable
    District district(String pointer, @Nullable String value) {
        if (value == null || District.isValid(value)) {
            return value == null ? null : new District(value);
        }
        problems.add(new ApiProblem.Entry(pointer, "Skriv förvaltningens nyckel, som bromma."));
        return null;
    }

    /** A day that must be there. */
    LocalDate day(String pointer, @Nullable String value) {
        String text = text(pointer, value);
        return text.isEmpty() ? ANY_DAY : day(pointer, text, ANY_DAY);
    }

    private <T> T parsed(
            String pointer, String text, int length, Function<String, T> parse, T otherwise, String message) {
        try {
            if (text.length() == length) {
                return parse.apply(text);
            }
        } catch (DateTimeParseException wrong) {
            // Told below, without what was sent.
        }
        problems.add(new ApiProblem.Entry(pointer, message));
        return otherwise;
    }

    /** Ends the check. */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw ApiProblem.unreadable(problems);
        }
    }
}
