package se.regelverk.adminui.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: text, a link or a tag.
 *
 * @param text finished text
 * @param href address when the text is a link, else null
 * @param tagColour colour name of the tag fragment when the text is a tag, else null
 */
public record Cell(
        String text, @Nullable String href, @Nullable String tagColour) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether it is a day, which is never broken over two lines. */
    public boolean isDay() {
        return DAY.matcher(text).matches();
    }

    /** Plain text. */
    public static Cell of(String text) {
        return new Cell(text, null, null);
    }

    /** A link within the application. */
    public static Cell link(String text, String href) {
        return new Cell(text, href, null);
    }

    /** A tag; the word carries the meaning, the colour only helps. */
    public static Cell tag(String text, String colour) {
        return new Cell(text, null, colour);
    }
}
