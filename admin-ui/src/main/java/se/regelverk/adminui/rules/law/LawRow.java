package se.regelverk.adminui.rules.law;

import java.util.List;

/**
 * A section in the list of all.
 *
 * @param note how much cites it and in which areas
 * @param marks the days from which it is marked as changed, in words
 */
record LawRow(String title, String href, String note, List<String> marks) {
    /** A law with its sections. */
    record Law(String name, List<LawRow> rows) {}
}
