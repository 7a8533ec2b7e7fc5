package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.TableEdit;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.Wording;

/**
 * A decision table as its page shows it, a hundred rows at a time: from the file as it is written, with names and problems where it can
 * be read.
 *
 * @param each "Används en gång för varje post i barn.", empty when once for the case
 * @param output what the table gives
 * @param size how many rows the whole table has
 * @param number this page's, from one
 */
record TablePage(
        String title,
        String policy,
        String each,
        String output,
        List<Field> fields,
        List<Row> rows,
        int size,
        int number,
        int pages) {
    static final int ROWS_A_PAGE = 100;

    private static final List<Field> BASIS = List.of(
            new Field("niva", "Vem beslutar", ""),
            new Field("lagrum", "Lagrum", ""),
            new Field("skal", "Skäl", ""),
            new Field("galler-fran", "Från och med", ""),
            new Field("galler-till", "Till och med", ""));

    /**
     * A column of the grid.
     *
     * @param name as {@link se.regelverk.engine.change.edit.RowEdit#with} names it
     * @param column its own key when it is a condition, else empty
     */
    record Field(String name, String label, String column) {}

    /**
     * A cell.
     *
     * @param error null when nothing is wrong with it
     * @param findings those of the analysis that are about it
     */
    record Cell(
            String field,
            String id,
            String value,
            @Nullable String error,
            boolean changed,
            List<FindingView> findings) {
        /** How it is marked. */
        public String classes() {
            return (changed ? "rv-grid__changed " : "")
                    + (error == null ? "" : "rv-grid__wrong ")
                    + (findings.isEmpty() ? "" : "rv-grid__at-finding");
        }

        /** "Fel 1, Varning 3", empty when nothing is found. */
        public String marks() {
            return findings.stream().map(FindingView::mark).collect(Collectors.joining(", "));
        }

        /** The ids of what describes it, null when nothing does. */
        public @Nullable String describedBy() {
            return findings.isEmpty()
                    ? null
                    : findings.stream().map(FindingView::id).collect(Collectors.joining(" "));
        }
    }

    /** A row; {@code reading} is empty when it cannot be read. */
    record Row(String id, int at, List<Cell> cells, String reading) {}

    static TablePage of(TableFile table, int asked, Unsaved unsaved, List<FindingView> findings) {
        List<WrittenRow> all = table.rows();
        int pages = Math.max(1, (all.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int number = Math.max(1, Math.min(asked, pages));
        List<Field> fields = fields(table);
        List<Row> rows = new ArrayList<>();
        int first = (number - 1) * ROWS_A_PAGE;
        for (int at = first; at < Math.min(all.size(), first + ROWS_A_PAGE); at++) {
            rows.add(row(all.get(at), at + 1, fields, table, unsaved, findings));
        }
        TableEdit head = TableEdit.of(table.root());
        return new TablePage(
                table.title(), policy(head), each(table), output(table), fields, rows, all.size(), number, pages);
    }

    /** Every column of the grid: the table's conditions, then what each row says of itself. */
    static List<Field> fields(TableFile table) {
        List<Field> fields = new ArrayList<>();
        table.root()
                .entries("in")
                .entries()
                .keySet()
                .forEach(key -> fields.add(new Field("c-" + key, columnTitle(key, table), key)));
        fields.add(new Field("ut", output(table), ""));
        fields.addAll(BASIS);
        return fields;
    }

    private static String policy(TableEdit head) {
        return HitPolicy.ofWord(head.hitPolicy()).map(HitPolicy::sentence).orElse(head.hitPolicy());
    }

    private static String each(TableFile table) {
        return table.root()
                .get("for")
                .map(list -> "Används en gång för varje post i " + list.plain() + ".")
                .orElse("");
    }

    static String output(TableFile table) {
        String key = table.root().text("ut");
        return table.pack()
                .flatMap(rules -> rules.vocabulary().concept(key))
                .map(concept -> concept.title())
                .orElse(key);
    }

    private static String columnTitle(String key, TableFile table) {
        return table.table()
                .flatMap(found -> found.columns().stream()
                        .filter(column -> column.key().equals(key))
                        .findFirst())
                .map(column -> new Wording(table.pack().orElseThrow()).name(column.subject()))
                .orElse(key);
    }

    private static Row row(
            WrittenRow row, int at, List<Field> fields, TableFile table, Unsaved unsaved, List<FindingView> findings) {
        WrittenRow shown = unsaved.in(row);
        var errors = table.form().map(form -> form.problems(shown.content())).orElse(List.of());
        List<Cell> cells = new ArrayList<>();
        for (Field field : fields) {
            Optional<String> error = errors.stream()
                    .filter(problem -> field.name().equals(problem.fieldId()))
                    .map(problem -> problem.message())
                    .findFirst();
            String value = shown.content().value(field.name());
            boolean changed = !value.equals(row.content().value(field.name()));
            String id = row.id() + "." + field.name();
            List<FindingView> about =
                    findings.stream().filter(one -> one.cells().contains(id)).toList();
            cells.add(new Cell(field.name(), id, value, error.orElse(null), changed, about));
        }
        return new Row(row.id(), at, cells, table.reading(row.id()));
    }
}
