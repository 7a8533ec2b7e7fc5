package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.engine.change.edit.TableDifference;
import se.regelverk.engine.change.edit.WrittenRow;

/**
 * What an import of rows would change, before anything is changed.
 *
 * @param cells changed cells
 * @param added new rows
 * @param missing ids of rows that the import leaves out
 * @param sheet all rows as they are to be, as CSV, to be sent back when it is applied
 * @param problems cells that the check will not let through, in words
 */
public record RowsDifference(
        List<Cell> cells,
        List<Added> added,
        List<String> missing,
        boolean reordered,
        String sheet,
        List<String> problems) {
    /** A changed cell by its column's label. */
    public record Cell(String row, String label, String before, String after) {}

    /** A new row; {@code text} is its filled cells in words. */
    public record Added(String id, String text) {}

    /**
     * Compares rows as they are with those that are wanted.
     *
     * @param missing ids of rows that are not among the wanted
     * @param labels what each field is called on the page, in the order of the fields
     */
    public static RowsDifference of(
            TableDifference difference,
            List<String> missing,
            Map<String, String> labels,
            String sheet,
            List<String> problems) {
        List<Cell> cells = difference.changed().stream()
                .map(cell -> new Cell(
                        cell.row(), labels.getOrDefault(cell.field(), cell.field()), cell.before(), cell.after()))
                .toList();
        List<Added> added = difference.added().stream()
                .map(row -> new Added(row.id(), text(row, labels)))
                .toList();
        return new RowsDifference(cells, added, missing, difference.reordered(), sheet, problems);
    }

    /** Whether nothing would be changed. */
    public boolean isEmpty() {
        return cells.isEmpty() && added.isEmpty() && missing.isEmpty() && !reordered;
    }

    /** The ids of rows that are not among the wanted. */
    public static List<String> missing(List<WrittenRow> before, List<WrittenRow> wanted) {
        List<String> missing =
                new ArrayList<>(before.stream().map(WrittenRow::id).toList());
        wanted.forEach(row -> missing.remove(row.id()));
        return missing;
    }

    /** Labels as a file's headings may use them too: label → field. */
    public static Map<String, String> headings(Map<String, String> labels) {
        Map<String, String> headings = new LinkedHashMap<>();
        labels.forEach((field, label) -> headings.put(label, field));
        return headings;
    }

    private static String text(WrittenRow row, Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(field -> !List.of("", "-").contains(row.content().value(field.getKey())))
                .map(field -> field.getValue() + ": " + row.content().value(field.getKey()))
                .collect(Collectors.joining(". "));
    }
}
