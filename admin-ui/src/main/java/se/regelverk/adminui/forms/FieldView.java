package se.regelverk.adminui.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.form.AnswerText;
import se.regelverk.engine.form.FieldControl;

/**
 * A question as the template shows it.
 *
 * @param id of the control on the page
 * @param name HTML name, under which the text is sent
 * @param look which native control it is, and what the browser is told
 * @param hint help between label and control, null when none
 * @param guidance to the case worker, null when none
 * @param optional whether "(frivillig)" is written after the label
 * @param mostCharacters told while writing, null when nothing is said
 * @param suffix unit after the control, null when none
 * @param value text as it was typed
 * @param error what is wrong with it, null when nothing or not asked yet
 * @param active whether the question is asked with the answers so far
 * @param conditional whether that can change
 * @param source where the answer comes from, null when there is nothing to say
 * @param fetches whether answers are fetched with it: the button stands after it
 */
public record FieldView(
        String id,
        String name,
        String label,
        FieldControl look,
        @Nullable String hint,
        @Nullable String guidance,
        boolean optional,
        @Nullable Integer mostCharacters,
        @Nullable String suffix,
        List<Choice> options,
        String value,
        @Nullable String error,
        boolean active,
        boolean conditional,
        @Nullable SourceView source,
        boolean fetches)
        implements Placed {
    /** Name of the fragment that draws it. */
    public String control() {
        return look.widget().name().toLowerCase(Locale.ROOT);
    }

    /** The name of the file that was sent; empty when none was, or the question asks for none. */
    public String fileName() {
        return look.widget() == FieldControl.Widget.FILE ? AnswerText.fileName(value) : "";
    }

    /** The address of the file that was sent. */
    public String fileAddress() {
        return fileAddress(value);
    }

    /** The address of the file that an answer, or the text in its field, tells of. */
    static String fileAddress(String answer) {
        return "/arenden/fil/" + answer.replaceFirst("(?s)/.*", "");
    }

    public boolean numeric() {
        return look.numeric();
    }

    /** The {@code inputmode}, null for the ordinary keyboard. */
    public @Nullable String keyboard() {
        return look.keyboard().isEmpty() ? null : look.keyboard();
    }

    /** The class of the width, null for the full width. */
    public @Nullable String widthClass() {
        return look.width().map(width -> "govuk-input--width-" + width).orElse(null);
    }

    /** Whether nothing may be typed. */
    public boolean isOnlyFetched() {
        return source != null && source.only();
    }

    /** What stands, as people read it, where it cannot be typed. */
    public String shownValue() {
        String shown = options.stream()
                .filter(option -> option.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
        return shown.isBlank() || suffix == null ? shown : shown + " " + suffix;
    }

    @Override
    public String title() {
        return label;
    }

    @Override
    public String known() {
        return name;
    }

    @Override
    public boolean isKeptUnused() {
        return !active && !value.isBlank();
    }
}
