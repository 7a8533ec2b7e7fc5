package se.regelverk.adminui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a page in the order of its form. As the model attribute {@code errors} it makes the layout show the
 * error summary and put "Fel: " in the title; each field asks it for its own message.
 */
public record PageErrors(List<PageError> all) {
    public PageErrors {
        all = List.copyOf(all);
    }

    /** A page without problems. */
    public static PageErrors none() {
        return new PageErrors(List.of());
    }

    /** Whether there is anything to correct. */
    public boolean any() {
        return !all.isEmpty();
    }

    /**
     * The first message for a field, or null: the fragments take null for "no error".
     *
     * @param fieldId id of the control
     */
    public @Nullable String forField(String fieldId) {
        return all.stream()
                .filter(error -> fieldId.equals(error.fieldId()))
                .map(PageError::message)
                .findFirst()
                .orElse(null);
    }
}
