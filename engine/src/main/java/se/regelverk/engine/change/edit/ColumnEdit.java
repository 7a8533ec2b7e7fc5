package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * A column of conditions.
 *
 * @param key its short name, which the rows' cells stand under
 * @param expression what its cells test
 */
public record ColumnEdit(String key, String expression) {
    private static final String COLUMNS = "in";
    private static final String CELLS = "om";
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** Adds the column last; in every row anything will do there. */
    public EditResult addTo(ContentFile table) {
        return inserted(table, Optional.empty());
    }

    /** Lets the column of this key test something else. */
    public EditResult in(ContentFile table) {
        return changed(table, key, columns -> columns.with(key, expression));
    }

    /** Adds a column beside another with the same cells; what it tests is this one's own. */
    public EditResult copyOf(ContentFile table, String other) {
        return inserted(table, Optional.of(other));
    }

    /**
     * Moves a column.
     *
     * @param steps how many columns to the right, negative for left
     */
    public static EditResult move(ContentFile table, String key, int steps) {
        return changed(table, key, columns -> {
            List<String> keys = new ArrayList<>(columns.entries().keySet());
            int to = keys.indexOf(key) + steps;
            keys.remove(key);
            keys.add(Math.max(0, Math.min(keys.size(), to)), key);
            return inOrder(columns, keys);
        });
    }

    /** Takes away a column with its cells. */
    public static EditResult remove(ContentFile table, String key) {
        return table.judged(root -> {
            Entries columns = columns(root);
            if (!columns.entries().containsKey(key)) {
                return noColumn();
            }
            if (columns.entries().size() == 1) {
                return Judged.refused("key", "En tabell har minst en kolumn. Lägg till en annan först.");
            }
            List<Entries> rows = WrittenRow.entries(root).stream()
                    .map(row -> row.with(CELLS, row.entries(CELLS).without(key)))
                    .toList();
            return Judged.accepted(((Entries) WrittenRow.with(root, rows)).with(COLUMNS, columns.without(key)));
        });
    }

    private EditResult inserted(ContentFile table, Optional<String> copied) {
        if (!KEY.matcher(key).matches()) {
            return new EditResult.Refused(
                    "key",
                    "Kolumnens korta namn skrivs med bokstäverna a–z och siffror och börjar med en liten bokstav, till exempel barnAlder.");
        }
        return table.judged(root -> {
            Entries columns = columns(root);
            if (columns.entries().containsKey(key)) {
                return Judged.refused("key", "Kolumnen ”%s” finns redan. Välj ett annat kort namn.".formatted(key));
            }
            List<String> keys = new ArrayList<>(columns.entries().keySet());
            int at = copied.map(other -> keys.indexOf(other) + 1).orElse(keys.size());
            if (at == 0 && copied.isPresent()) {
                return noColumn();
            }
            keys.add(at, key);
            List<Entries> rows = WrittenRow.entries(root).stream()
                    .map(row -> copied.map(other -> copiedCell(row, other)).orElse(row))
                    .toList();
            return Judged.accepted(((Entries) WrittenRow.with(root, rows))
                    .with(COLUMNS, inOrder(columns.with(key, new Text(expression)), keys)));
        });
    }

    private Entries copiedCell(Entries row, String other) {
        Entries cells = row.entries(CELLS);
        return cells.get(other)
                .map(cell -> row.with(CELLS, cells.with(key, cell)))
                .orElse(row);
    }

    private static EditResult changed(ContentFile table, String key, UnaryOperator<Entries> change) {
        return table.judged(root -> {
            Entries columns = columns(root);
            return columns.entries().containsKey(key)
                    ? Judged.accepted(((Entries) root).with(COLUMNS, change.apply(columns)))
                    : noColumn();
        });
    }

    private static Entries inOrder(Entries columns, List<String> keys) {
        Map<String, Written> ordered = new LinkedHashMap<>();
        keys.forEach(one -> columns.get(one).ifPresent(column -> ordered.put(one, column)));
        return new Entries(ordered);
    }

    private static Entries columns(Written root) {
        return root instanceof Entries table ? table.entries(COLUMNS) : Entries.NONE;
    }

    private static Judged noColumn() {
        return Judged.refused("key", "Kolumnen finns inte i tabellen. Ladda om sidan.");
    }
}
