package se.regelverk.adminui.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.adminui.rules.RowsDifference;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.MissingRows;
import se.regelverk.engine.change.edit.RowsEdit;
import se.regelverk.engine.change.edit.TableDifference;
import se.regelverk.engine.change.edit.TableSheet;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.sheet.CsvWriter;

/** What an import would change in a decision table. */
final class ImportPage {
    private ImportPage() {}

    static RowsDifference of(TableFile table, List<WrittenRow> wanted) {
        Map<String, String> labels = labels(table);
        TableDifference difference = TableDifference.between(
                table.rows(), MissingRows.kept(table.file(), wanted), TableSheet.fields(table.file()));
        return RowsDifference.of(
                difference,
                RowsDifference.missing(table.rows(), wanted),
                labels,
                sheet(table, wanted),
                problems(table, wanted, difference));
    }

    /** What a field is called on the page, which a file's headings may use too. */
    static Map<String, String> labels(TableFile table) {
        Map<String, String> labels = new LinkedHashMap<>();
        TablePage.fields(table).forEach(field -> labels.put(field.name(), field.label()));
        return labels;
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
