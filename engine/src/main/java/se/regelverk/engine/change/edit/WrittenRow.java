package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/**
 * A row of a decision table as it is written.
 *
 * @param id never changes and is never used again
 */
public record WrittenRow(String id, RowEdit content) {
    static final String ROWS = "rader";

    /** The rows of a table's file in their order; none when the file cannot be read. */
    public static List<WrittenRow> of(ContentFile table) {
        return of(table.entries());
    }

    /** The rows of a table that has been read. */
    public static List<WrittenRow> of(Entries table) {
        return entries(table).stream()
                .map(row -> new WrittenRow(row.text("id"), RowEdit.of(row)))
                .toList();
    }

    static List<Entries> entries(Written root) {
        List<Entries> rows = new ArrayList<>();
        if (root instanceof Entries table && table.entries().get(ROWS) instanceof Items items) {
            items.items().stream()
                    .filter(Entries.class::isInstance)
                    .map(Entries.class::cast)
                    .forEach(rows::add);
        }
        return rows;
    }

    static Optional<Entries> find(Written root, String id) {
        return entries(root).stream().filter(row -> row.text("id").equals(id)).findFirst();
    }

    /** A row that says nothing yet. */
    static Entries fresh(String id) {
        return Entries.NONE.with("id", id);
    }

    static Written with(Written root, List<Entries> rows) {
        return ((Entries) root).with(ROWS, new Items(List.copyOf(rows)));
    }
}
