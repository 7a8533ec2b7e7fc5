package se.regelverk.adminui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.Typed;

/** Reads a day from a form's field. */
public final class DayField {
    private DayField() {}

    /** The day, or empty with a problem added when it cannot be read; an empty field is a problem only when it is required. */
    public static Optional<LocalDate> read(
            String written, String fieldId, String label, boolean required, List<PageError> errors) {
        String text = written.strip();
        if (text.isEmpty()) {
            if (required) {
                errors.add(new PageError(fieldId, "Ange %s, till exempel 2026-12-31.".formatted(label)));
            }
            return Optional.empty();
        }
        Optional<LocalDate> day = Typed.day(text);
        if (day.isEmpty()) {
            errors.add(new PageError(
                    fieldId, "Skriv %s som år, månad och dag, till exempel 2026-12-31.".formatted(label)));
        }
        return day;
    }
}
