package se.regelverk.adminui.web;

import org.jspecify.annotations.Nullable;

/**
 * A row of a summary list.
 *
 * @param key the question or heading
 * @param value finished text; line breaks are kept
 * @param note where the value comes from; null when there is nothing to say
 * @param changeHref address where it is changed; null when it cannot be
 */
public record SummaryRow(
        String key,
        String value,
        @Nullable String note,
        @Nullable String changeHref) {
    /** A row that cannot be changed here and needs no note. */
    public static SummaryRow of(String key, String value) {
        return new SummaryRow(key, value, null, null);
    }
}
