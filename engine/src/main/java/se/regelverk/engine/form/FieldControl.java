package se.regelverk.engine.form;

import java.util.Optional;

/**
 * How a question is put on a page: a native control and what the browser is told about it.
 *
 * @param width in characters, empty for the full width
 * @param keyboard the {@code inputmode} of a small screen, empty for the ordinary one
 * @param numeric whether digits stand aligned to the right
 */
public record FieldControl(Widget widget, Optional<Integer> width, String keyboard, boolean numeric) {
    static final FieldControl LINE = of(Widget.TEXT);

    /** The controls there are; each has a fragment with the same name in lower case. */
    public enum Widget {
        TEXT,
        MULTILINE,
        DATE,
        MONTH,
        RADIOS,
        DROPDOWN,
        SEARCH,
        FILE;

        /** Whether the answer is typed, and may be anything. */
        public boolean isTyped() {
            return this != RADIOS && this != DROPDOWN && this != FILE;
        }
    }

    static FieldControl of(Widget widget) {
        return new FieldControl(widget, Optional.empty(), "", false);
    }

    static FieldControl line(int width, String keyboard) {
        return new FieldControl(Widget.TEXT, Optional.of(width), keyboard, false);
    }
}
