package se.regelverk.adminui.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.MissingRows;
import se.regelverk.engine.change.edit.RowsEdit;
import se.regelverk.engine.change.edit.TableDifference;
import se.regelverk.engine.change.edit.TableSheet;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.sheet.CsvWriter;

/**
 * What an import would change, before anything is changed.
 *
 * @param cells changed cells
 * @param added new rows
 * @param missing ids of rows that the import leaves out
 * @param sheet the whole table as it is to be, as CSV, to be sent back when it is applied
 * @param problems cells that the check will not let through, in words
 */
record ImportPage(
        List<Cell> cells,
        List<Added> added,
        List<String> missing,
        boolean reordered,
        String sheet,
        List<String> problems) {
    /** A changed cell by its column's label. */
    record Cell(String row, String label, String before, String after) {}

    /** A new row; {@code text} is its filled cells in words. */
    record Added(String id, String text) {}

    static ImportPage of(TableFile table, List<WrittenRow> wanted) {
        Map<String, String> labels = labels(table);
        TableDifference difference = TableDifference.between(
                table.rows(), MissingRows.kept(table.file(), wanted), TableSheet.fields(table.file()));
        List<Cell> cells = difference.changed().stream()
                .map(cell -> new Cell(
                        cell.row(), labels.getOrDefault(cell.field(), cell.field()), cell.before(), cell.after()))
                .toList();
        List<Added> added = difference.added().stream()
                .map(row -> new Added(row.id(), text(row, labels)))
                .toList();
        return new ImportPage(
                cells,
                added,
                missing(table, wanted),
                difference.reordered(),
                sheet(table, wanted),
                problems(table, wanted, difference));
    }

    /** Whether nothing would be changed. */
    public boolean isEmpty() {
        return cells.isEmpty() && added.isEmpty() && missing.isEmpty() && !reordered;
    }

    /** What a field is called on the page, which a file's headings may use too. */
    static Map<String, String> labels(TableFile table) {
        Map<String, String> labels = new LinkedHashMap<>();
        TablePage.fields(table).forEach(field -> labels.put(field.name(), field.label()));
        return labels;
    }

    private static List<String> missing(TableFile table, List<WrittenRow> wanted) {
        List<String> missing = new ArrayList<>(table.ids());
        wanted.forEach(row -> missing.remove(row.id()));
        return missing;
    }

    private static String text(WrittenRow row, Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(field -> !List.of("", "-").contains(row.content().value(field.getKey())))
                .map(field -> field.getValue() + ": " + row.content().value(field.getKey()))
                .collect(Collectors.joining(". "));
    }

    /** The table with exactly the wanted rows, as a sheet's text. */
    private static String sheet(TableFile table, List<WrittenRow> wanted) {
        EditResult replaced = RowsEdit.replace(table.file(), wanted);
        return replaced instanceof EditResult.Edited edited
                ? new String(
                        CsvWriter.write(TableSheet.of(
                                new se.regelverk.engine.change.edit.ContentFile(edited.path(), edited.text()))),
                        StandardCharsets.UTF_8)
                : "";
    }

    private static List<String> problems(TableFile table, List<WrittenRow> wanted, TableDifference difference) {
        var touched = difference.changed().stream()
                .map(TableDifference.CellChange::row)
                .collect(Collectors.toSet());
        difference.added().forEach(row -> touched.add(row.id()));
        List<String> problems = new ArrayList<>();
        table.form().ifPresent(form -> wanted.stream()
                .filter(row -> touched.contains(row.id()))
                .forEach(row -> form.problems(row.content())
                        .forEach(problem -> problems.add("Rad " + row.id() + ": " + problem.message()))));
        return problems;
    }
}
