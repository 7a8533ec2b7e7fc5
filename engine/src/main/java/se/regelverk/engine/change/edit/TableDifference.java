package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells one set of rows from another.
 *
 * @param added rows that are new
 * @param changed cells that say something else, in the order of rows and fields
 * @param removed rows that are gone
 * @param reordered whether the rows that stay stand in another order
 */
public record TableDifference(
        List<WrittenRow> added, List<CellChange> changed, List<WrittenRow> removed, boolean reordered) {
    /** A cell before and after. */
    public record CellChange(String row, String field, String before, String after) {}

    /** Compares rows by their ids. */
    public static TableDifference between(List<WrittenRow> before, List<WrittenRow> after, List<String> fields) {
        Map<String, WrittenRow> old = byId(before);
        Map<String, WrittenRow> now = byId(after);
        List<CellChange> changed = new ArrayList<>();
        for (WrittenRow row : after) {
            WrittenRow own = old.get(row.id());
            if (own == null) {
                continue;
            }
            for (String field : fields) {
                String was = own.content().value(field);
                String is = row.content().value(field);
                if (!was.equals(is)) {
                    changed.add(new CellChange(row.id(), field, was, is));
                }
            }
        }
        return new TableDifference(
                after.stream().filter(row -> !old.containsKey(row.id())).toList(),
                changed,
                before.stream().filter(row -> !now.containsKey(row.id())).toList(),
                !common(before, now).equals(common(after, old)));
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && !reordered;
    }

    private static List<String> common(List<WrittenRow> rows, Map<String, WrittenRow> others) {
        return rows.stream().map(WrittenRow::id).filter(others::containsKey).toList();
    }

    private static Map<String, WrittenRow> byId(List<WrittenRow> rows) {
        Map<String, WrittenRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }
}
