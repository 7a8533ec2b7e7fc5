package se.regelverk.engine.sheet;

import java.util.List;

/**
 * Rows of texts; a row may be shorter than another.
 *
 * @param rows in the order of the file, the empty ones included, so that their numbers are those people see
 */
public record Sheet(List<List<String>> rows) {
    /** More rows than any table, list of amounts or tabular set of examples has. */
    public static final int MOST_ROWS = 5_000;

    public static final int MOST_COLUMNS = 100;

    /** As long as the longest cell that content takes. */
    static final int LONGEST_CELL = 4_000;

    /** Bytes of a file, before and after it is unpacked. */
    public static final int LARGEST_FILE = 5_000_000;

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The text of a cell, empty outside the sheet; both numbers from zero. */
    public String cell(int row, int column) {
        List<String> cells = row < rows.size() ? rows.get(row) : List.of();
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank(int row) {
        return row >= rows.size() || rows.get(row).stream().allMatch(String::isBlank);
    }

    /** What people call a cell, such as C12; both numbers from zero. */
    public static String place(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
