package se.regelverk.adminui.web;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param label heading
 * @param numeric true aligns to the right, for numbers only
 * @param sortHref address of the page sorted by this column; null when it cannot be sorted
 * @param sorted {@code ascending} or {@code descending} when the page is sorted by it, else null
 */
public record Column(
        String label,
        boolean numeric,
        @Nullable String sortHref,
        @Nullable String sorted) {
    /** A column of words. */
    public static Column text(String label) {
        return new Column(label, false, null, null);
    }

    /** A column of numbers. */
    public static Column number(String label) {
        return new Column(label, true, null, null);
    }
}
