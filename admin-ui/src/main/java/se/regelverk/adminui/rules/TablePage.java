package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Wording;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;

/**
 * A decision table as its page shows it: from the file as it is written, with the names of its columns where it can be read.
 *
 * @param each "För varje barn", empty when once for the case
 */
record TablePage(String title, String policy, String each, List<Column> columns, String output, List<Row> rows) {
    /** A column of conditions. */
    record Column(String key, String title) {}

    /**
     * A row as it is written.
     *
     * @param cells one for each column
     * @param reading the row as a sentence, empty when it cannot be read
     */
    record Row(
            String id,
            List<String> cells,
            String output,
            String legalBasis,
            String reason,
            String level,
            String period,
            String reading) {}

    static TablePage of(ContentFile file, Optional<RulePack> pack) {
        Entries table = root(file);
        Optional<DecisionTable> read = read(file, pack);
        List<Column> columns = new ArrayList<>();
        table.entries("in").entries().forEach((key, subject) -> columns.add(new Column(key, title(key, read, pack))));
        List<Row> rows = new ArrayList<>();
        for (Entries row : rows(table)) {
            rows.add(row(row, columns, read, pack));
        }
        String output = pack.flatMap(rules -> rules.vocabulary().concept(table.text("ut")))
                .map(concept -> concept.title())
                .orElse(table.text("ut"));
        String each = table.get("for")
                .map(list -> "Används en gång för varje post i " + list.plain() + ".")
                .orElse("");
        return new TablePage(
                table.text("titel"),
                read.map(found -> found.hitPolicy().sentence()).orElse(table.text("traff")),
                each,
                columns,
                output,
                rows);
    }

    static Entries root(ContentFile file) {
        return file.written()
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .orElse(Entries.NONE);
    }

    /** The table of a file, as far as it can be read. */
    static Optional<DecisionTable> read(ContentFile file, Optional<RulePack> pack) {
        return pack.flatMap(rules -> rules.tables().stream()
                .filter(table -> table.location().file().equals(file.path()))
                .findFirst());
    }

    static List<Entries> rows(Entries table) {
        return table.entries().get("rader") instanceof Items items
                ? items.items().stream()
                        .filter(Entries.class::isInstance)
                        .map(Entries.class::cast)
                        .toList()
                : List.of();
    }

    static Optional<Entries> row(Entries table, String id) {
        return rows(table).stream().filter(row -> row.text("id").equals(id)).findFirst();
    }

    private static String title(String key, Optional<DecisionTable> table, Optional<RulePack> pack) {
        return table.flatMap(found -> found.columns().stream()
                        .filter(column -> column.key().equals(key))
                        .findFirst())
                .map(column -> new Wording(pack.orElseThrow()).name(column.subject()))
                .orElse(key);
    }

    private static Row row(Entries row, List<Column> columns, Optional<DecisionTable> table, Optional<RulePack> pack) {
        Map<String, Written> cells = row.entries("om").entries();
        List<String> shown = columns.stream()
                .map(column -> Optional.ofNullable(cells.get(column.key()))
                        .map(Written::plain)
                        .orElse("-"))
                .toList();
        String from = row.text("galler-fran").isEmpty() ? "" : "från " + row.text("galler-fran") + " ";
        String to = row.text("galler-till").isEmpty() ? "" : "till och med " + row.text("galler-till");
        return new Row(
                row.text("id"),
                shown,
                row.text("ut"),
                row.text("lagrum"),
                row.text("skal"),
                row.text("niva"),
                (from + to).strip(),
                reading(row.text("id"), table, pack));
    }

    /** A row read out, empty when it cannot be read. */
    static String reading(String id, Optional<DecisionTable> table, Optional<RulePack> pack) {
        return table.flatMap(found -> found.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .map(row -> new Wording(pack.orElseThrow()).of(found, row)))
                .orElse("");
    }
}
