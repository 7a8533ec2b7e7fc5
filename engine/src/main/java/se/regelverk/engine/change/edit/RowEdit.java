package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * What a row of a decision table is to say. Empty text leaves the key out; an empty cell or {@code -} means that anything will do.
 *
 * @param cells column → cell, as content writes it
 * @param level empty for the table's own
 * @param from first day, ISO, empty when always
 * @param to last day, ISO, empty when for good
 */
public record RowEdit(
        Map<String, String> cells,
        String output,
        String legalBasis,
        String reason,
        String level,
        String from,
        String to) {
    private static final String ANYTHING = "-";
    private static final String CELL = "c-";
    private static final Pattern NUMBER_LAST = Pattern.compile("(.*?)(\\d+)");

    public RowEdit {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What a row says now. */
    public static RowEdit of(Entries row) {
        var cells = new LinkedHashMap<String, String>();
        row.entries("om").entries().forEach((column, cell) -> cells.put(column, cell.plain()));
        return new RowEdit(
                cells,
                row.text("ut"),
                row.text("lagrum"),
                row.text("skal"),
                row.text("niva"),
                row.text("galler-fran"),
                row.text("galler-till"));
    }

    /** A row that says nothing yet, for a person to fill in. */
    public static RowEdit blank() {
        return new RowEdit(Map.of(), "", "", "", "", "", "");
    }

    /**
     * This row with another value.
     *
     * @param field {@code c-} and a column's key, or the content's own word: ut, lagrum, skal, niva, galler-fran, galler-till
     */
    public RowEdit with(String field, String value) {
        if (field.startsWith(CELL)) {
            var changed = new LinkedHashMap<>(cells);
            changed.put(field.substring(CELL.length()), value);
            return new RowEdit(changed, output, legalBasis, reason, level, from, to);
        }
        return switch (field) {
            case "ut" -> new RowEdit(cells, value, legalBasis, reason, level, from, to);
            case "lagrum" -> new RowEdit(cells, output, value, reason, level, from, to);
            case "skal" -> new RowEdit(cells, output, legalBasis, value, level, from, to);
            case "niva" -> new RowEdit(cells, output, legalBasis, reason, value, from, to);
            case "galler-fran" -> new RowEdit(cells, output, legalBasis, reason, level, value, to);
            case "galler-till" -> new RowEdit(cells, output, legalBasis, reason, level, from, value);
            default -> throw new IllegalArgumentException("A row has no field '%s'".formatted(field));
        };
    }

    /** The value of a field as {@link #with} names it; an anything-cell is {@code -}. */
    public String value(String field) {
        if (field.startsWith(CELL)) {
            String cell = cells.getOrDefault(field.substring(CELL.length()), ANYTHING);
            return cell.isEmpty() ? ANYTHING : cell;
        }
        return switch (field) {
            case "ut" -> output;
            case "lagrum" -> legalBasis;
            case "skal" -> reason;
            case "niva" -> level;
            case "galler-fran" -> from;
            case "galler-till" -> to;
            default -> throw new IllegalArgumentException("A row has no field '%s'".formatted(field));
        };
    }

    /** Changes the row of this id. */
    public EditResult in(ContentFile table, String id) {
        return changed(table, id, this::appliedTo);
    }

    /** Adds a row with a new id after the row of the other id. */
    public EditResult after(ContentFile table, String otherId, String newId) {
        return table.judged(root -> {
            List<Entries> rows = WrittenRow.entries(root);
            Optional<Entries> other = WrittenRow.find(root, otherId);
            if (other.isEmpty()) {
                return RowsEdit.noRow();
            }
            if (WrittenRow.find(root, newId).isPresent()) {
                return Judged.refused("id", "Raden %s finns redan. Ett id används bara en gång.".formatted(newId));
            }
            rows.add(rows.indexOf(other.get()) + 1, appliedTo(WrittenRow.fresh(newId)));
            return Judged.accepted(WrittenRow.with(root, rows));
        });
    }

    /** Lets the row of this id hold no longer than the day; it stays in the table, since assessed cases point at it. */
    public static EditResult retire(ContentFile table, String id, LocalDate lastDay) {
        return changed(table, id, row -> row.with("galler-till", lastDay.toString()));
    }

    /** An id that no row has: the highest number plus one, written as the last row writes its own. */
    public static String nextId(List<String> ids) {
        String last = ids.isEmpty() ? "RAD-00" : ids.get(ids.size() - 1);
        Matcher numbered = NUMBER_LAST.matcher(last);
        String stem = numbered.matches() ? numbered.group(1) : last + "-";
        int digits = numbered.matches() ? numbered.group(2).length() : 2;
        long highest = ids.stream()
                .filter(id -> id.startsWith(stem) && id.substring(stem.length()).matches("\\d{1,9}"))
                .mapToLong(id -> Long.parseLong(id.substring(stem.length())))
                .max()
                .orElse(0);
        return stem + ("%0" + digits + "d").formatted(highest + 1);
    }

    private static EditResult changed(ContentFile table, String id, UnaryOperator<Entries> change) {
        return table.judged(root -> {
            List<Entries> rows = WrittenRow.entries(root);
            Optional<Entries> row = WrittenRow.find(root, id);
            if (row.isEmpty()) {
                return RowsEdit.noRow();
            }
            rows.set(rows.indexOf(row.get()), change.apply(row.get()));
            return Judged.accepted(WrittenRow.with(root, rows));
        });
    }

    Entries appliedTo(Entries row) {
        Entries tests = row.entries("om");
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            tests = cell(tests, cell.getKey(), cell.getValue().strip());
        }
        // A row that holds in every case says so by having no conditions.
        boolean leftOut = tests.entries().isEmpty() && row.get("om").isEmpty();
        return (leftOut ? row : row.with("om", tests))
                .with("ut", output)
                .withOptional("niva", level)
                .with("lagrum", legalBasis)
                .withOptional("skal", reason)
                .withOptional("galler-fran", from)
                .withOptional("galler-till", to);
    }

    private static Entries cell(Entries tests, String column, String cell) {
        String wanted = cell.isEmpty() ? ANYTHING : cell;
        boolean same = tests.get(column).map(old -> old.plain().equals(wanted)).orElse(wanted.equals(ANYTHING));
        return same ? tests : tests.with(column, new Text(wanted));
    }
}
