package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.RowsEdit;
import se.regelverk.engine.change.edit.WrittenRow;

/** Cells that were changed in the grid and not yet saved. */
record Unsaved(List<RowsEdit.Cell> cells) {
    static final Unsaved NONE = new Unsaved(List.of());

    /** A grid page has a hundred rows; nobody changes more by hand. */
    private static final int MOST_CELLS = 5_000;

    /**
     * Reads what the page's script sends: a line for each cell, with row, field and value between tabs.
     *
     * @param table knows which fields there are; others cannot come from its page and are answered with 400
     */
    static Unsaved read(String lines, TableFile table) {
        List<String> fields =
                TablePage.fields(table).stream().map(TablePage.Field::name).toList();
        List<RowsEdit.Cell> cells = new ArrayList<>();
        for (String line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3 || !fields.contains(parts[1]) || cells.size() >= MOST_CELLS) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            cells.add(new RowsEdit.Cell(parts[0], parts[1], parts[2].strip()));
        }
        return new Unsaved(cells);
    }

    /** The same lines again, for the page that shows them with what is wrong. */
    String lines() {
        return cells.stream()
                .map(cell -> cell.row() + "\t" + cell.field() + "\t" + cell.value())
                .collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    WrittenRow in(WrittenRow row) {
        var content = row.content();
        for (RowsEdit.Cell cell : cells) {
            content = cell.row().equals(row.id()) ? content.with(cell.field(), cell.value()) : content;
        }
        return new WrittenRow(row.id(), content);
    }

    EditResult applied(TableFile table) {
        return isEmpty()
                ? new EditResult.Edited(table.file().path(), table.file().text())
                : RowsEdit.cells(table.file(), cells);
    }

    /** What is wrong in the rows that were changed, at the cells' ids in the page. */
    List<PageError> problems(TableFile table) {
        var changed = cells.stream().map(RowsEdit.Cell::row).collect(Collectors.toSet());
        List<PageError> errors = new ArrayList<>();
        table.form().ifPresent(form -> table.rows().stream()
                .filter(row -> changed.contains(row.id()))
                .forEach(row -> form.problems(in(row).content())
                        .forEach(problem -> errors.add(new PageError(
                                row.id() + "." + problem.fieldId(), "Rad " + row.id() + ": " + problem.message())))));
        return errors;
    }
}
