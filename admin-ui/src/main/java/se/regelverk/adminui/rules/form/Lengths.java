package se.regelverk.adminui.rules.form;

import java.util.List;
import se.regelverk.adminui.web.PageError;

/** How long the texts of a form may be: far above what anybody reads. */
final class Lengths {
    static final int LINE = 300;
    static final int TEXT = 4_000;

    private Lengths() {}

    static void check(String field, String text, int most, List<PageError> errors) {
        if (text.length() > most) {
            errors.add(new PageError(field, "Texten är för lång. Skriv högst %d tecken.".formatted(most)));
        }
    }

    static void require(String field, String text, String message, List<PageError> errors) {
        if (text.isBlank()) {
            errors.add(new PageError(field, message));
        }
    }
}
