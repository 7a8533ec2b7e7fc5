package se.regelverk.engine.change.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;

/** Edits of a table's rows together: their order, many cells at once, all rows at once, and a row that never came to be. */
public final class RowsEdit {
    private RowsEdit() {}

    /**
     * A cell that is to say something else.
     *
     * @param row the row's id
     * @param field as {@link RowEdit#with} names it
     */
    public record Cell(String row, String field, String value) {}

    /**
     * Moves a row.
     *
     * @param steps how many rows down, negative for up; a row at the end stays
     */
    public static EditResult move(ContentFile table, String id, int steps) {
        return table.judged(root -> {
            List<Entries> rows = WrittenRow.entries(root);
            Optional<Entries> row = WrittenRow.find(root, id);
            if (row.isEmpty()) {
                return noRow();
            }
            int to = rows.indexOf(row.get()) + steps;
            rows.remove(row.get());
            rows.add(Math.max(0, Math.min(rows.size(), to)), row.get());
            return Judged.accepted(WrittenRow.with(root, rows));
        });
    }

    /**
     * Takes a row away that has never been in force. One that has is retired, since assessed cases point at it.
     *
     * @param inForce the file as it is in force, empty when the table is new
     */
    public static EditResult remove(ContentFile table, Optional<ContentFile> inForce, String id) {
        boolean wasInForce = inForce.map(WrittenRow::of).orElse(List.of()).stream()
                .anyMatch(row -> row.id().equals(id));
        if (wasInForce) {
            return new EditResult.Refused(
                    "id",
                    "Raden %s gäller och gamla ärenden pekar på den. Avsluta den med en sista dag i stället."
                            .formatted(id));
        }
        return table.judged(root -> {
            List<Entries> rows = WrittenRow.entries(root);
            boolean found = rows.removeIf(row -> row.text("id").equals(id));
            if (!found) {
                return noRow();
            }
            return rows.isEmpty()
                    ? Judged.refused("id", "En tabell har minst en rad. Ändra raden i stället.")
                    : Judged.accepted(WrittenRow.with(root, rows));
        });
    }

    /** Changes cells here and there, all or none. */
    public static EditResult cells(ContentFile table, List<Cell> cells) {
        Map<String, RowEdit> contents = new LinkedHashMap<>();
        List<WrittenRow> rows = WrittenRow.of(table);
        rows.forEach(row -> contents.put(row.id(), row.content()));
        for (Cell cell : cells) {
            RowEdit content = contents.get(cell.row());
            if (content == null) {
                return new EditResult.Refused(
                        "", "Raden %s finns inte i tabellen. Ladda om sidan.".formatted(cell.row()));
            }
            contents.put(cell.row(), content.with(cell.field(), cell.value()));
        }
        return replace(
                table,
                rows.stream()
                        .map(row -> new WrittenRow(row.id(), contents.getOrDefault(row.id(), row.content())))
                        .toList());
    }

    /** Lets the table have exactly these rows in this order. */
    public static EditResult replace(ContentFile table, List<WrittenRow> wanted) {
        Set<String> ids = new HashSet<>();
        for (WrittenRow row : wanted) {
            if (!ids.add(row.id())) {
                return new EditResult.Refused("id", "Raden %s står två gånger.".formatted(row.id()));
            }
        }
        return table.judged(root -> {
            Map<String, Entries> own = new LinkedHashMap<>();
            WrittenRow.entries(root).forEach(row -> own.put(row.text("id"), row));
            return Judged.accepted(WrittenRow.with(
                    root,
                    wanted.stream()
                            .map(row -> row.content().appliedTo(own.getOrDefault(row.id(), WrittenRow.fresh(row.id()))))
                            .toList()));
        });
    }

    static Judged noRow() {
        return Judged.refused("", "Raden finns inte i tabellen. Ladda om sidan.");
    }
}
