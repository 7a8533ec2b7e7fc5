package se.regelverk.adminui.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.Choice;

/**
 * A question as the template shows it.
 *
 * @param id of the control on the page
 * @param name HTML name, under which the text is sent
 * @param control name of the fragment that draws it: text, multiline, date, month, radios or dropdown
 * @param hint help between label and control, null when none
 * @param optional whether "(frivillig)" is written after the label
 * @param suffix unit after the control, null when none
 * @param value text as it was typed
 * @param error what is wrong with it, null when nothing or not asked yet
 * @param active whether the question is asked with the answers so far
 * @param conditional whether that can change
 */
public record FieldView(
        String id,
        String name,
        String label,
        String control,
        @Nullable String hint,
        boolean optional,
        @Nullable String suffix,
        boolean numeric,
        List<Choice> options,
        String value,
        @Nullable String error,
        boolean active,
        boolean conditional) {
    /** The place on the page that holds the question when it is asked. */
    public String place() {
        return "plats-" + id;
    }

    /** Whether an answer is kept though the question is not asked. */
    public boolean isKeptUnused() {
        return !active && !value.isBlank();
    }
}
