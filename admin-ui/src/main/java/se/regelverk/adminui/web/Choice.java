package se.regelverk.adminui.web;

import org.jspecify.annotations.Nullable;

/**
 * An option of radios, checkboxes or a select.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint help below the option; null when none
 */
public record Choice(String value, String label, @Nullable String hint) {
    /** An option without help text. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
