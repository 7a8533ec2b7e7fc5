package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.TestParser;
import se.regelverk.engine.rulepack.DecisionTable.Column;
import se.regelverk.engine.rulepack.DecisionTable.IntendedGap;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Kind;

/** Reads a file of {@code tabeller/}. */
final class TableReader {
    /** A table of 2 000 rows stays usable; more is not a table but a register. */
    static final int MOST_ROWS = 2_000;

    /** Nobody can read more; and each is a link of a chain that must end. */
    private static final int MOST_COLUMNS = 40;

    private final Fields table;
    private final Problems problems;
    private final Names names;
    private final Optional<String> list;
    private final AutomationLevel level;

    private TableReader(Fields table, Names packNames) {
        this.table = table;
        this.problems = table.problems();
        this.list = RuleFields.list(table, packNames);
        this.names = packNames.in(list);
        this.level = RuleFields.level(table, AutomationLevel.AUTO);
    }

    static Optional<DecisionTable> read(String id, Yaml root, Names names, Problems problems) {
        return new TableReader(Fields.of("tabellen", root, problems), names).table(id);
    }

    private Optional<DecisionTable> table(String id) {
        String title = table.text("titel");
        HitPolicy hitPolicy = hitPolicy();
        List<Column> columns = columns();
        Optional<Name.OfConcept> output = OutputConcept.read(table, "ut", names);
        List<Yaml> items = table.items("rader");
        List<IntendedGap> gaps = gaps(columns);
        table.refuseUnknown();
        if (items.isEmpty() || items.size() > MOST_ROWS) {
            problems.add(
                    table.location(),
                    "Tabellen har %d rader.".formatted(items.size()),
                    "En tabell har 1 till %d rader.".formatted(MOST_ROWS));
        }
        if (output.isEmpty() || columns.size() != table.entries("in").size() || items.size() > MOST_ROWS) {
            return Optional.empty();
        }
        if (hitPolicy == HitPolicy.COLLECT && output.get().type().kind() != Kind.NUMBER) {
            problems.add(
                    table.locationOf("traff"),
                    "Bara tal och belopp kan räknas ihop.",
                    "Välj unik eller forsta, eller låt ”ut” vara ett tal.");
        }
        List<Row> rows = new ArrayList<>();
        items.stream()
                .takeWhile(item -> !problems.isFull())
                .forEach(item -> row(item, columns, output.get().type()).ifPresent(rows::add));
        ConceptKey key = output.get().key();
        return Optional.of(new DecisionTable(id, title, list, hitPolicy, columns, key, rows, gaps, table.location()));
    }

    private HitPolicy hitPolicy() {
        String word = table.text("traff");
        Optional<HitPolicy> policy = HitPolicy.ofWord(word);
        if (policy.isEmpty() && !word.isEmpty()) {
            problems.add(
                    table.locationOf("traff"),
                    "Träffregeln ”%s” finns inte.".formatted(word),
                    Suggestion.remedy(word, HitPolicy.words(), "Välj unik, forsta eller samla."));
        }
        return policy.orElse(HitPolicy.UNIQUE);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        table.required("in");
        if (table.entries("in").size() > MOST_COLUMNS) {
            problems.add(
                    table.locationOf("in"),
                    "Tabellen har fler än %d kolumner.".formatted(MOST_COLUMNS),
                    "Dela upp den: låt en tabell räkna fram något som den andra läser.");
            return columns;
        }
        table.entries("in").forEach((key, node) -> table.scalar(node)
                .flatMap(text -> ExpressionParser.parse(text, names)
                        .orReport(node.location(), problems)
                        .map(subject -> new Column(key, text, subject)))
                .ifPresent(columns::add));
        return columns;
    }

    private Optional<Row> row(Yaml item, List<Column> columns, ExpressionType outputType) {
        Fields row = Fields.of("raden", item, problems);
        String id = RuleFields.id(row, problems);
        Basis basis = RuleFields.basis(row);
        AutomationLevel rowLevel = RuleFields.level(row, level);
        if (rowLevel == AutomationLevel.FLAGGA || rowLevel == AutomationLevel.STOPP) {
            problems.add(
                    row.locationOf("niva"),
                    "En tabellrad ger ett värde och kan inte ha nivån %s.".formatted(rowLevel),
                    "Välj AUTO eller FORSLAG, eller skriv en regelmening.");
        }
        var period = row.period();
        List<String> written = new ArrayList<>();
        Optional<List<Test>> tests = cells(row, columns, written);
        Optional<String> outputText = row.required("ut").flatMap(row::scalar);
        Optional<Expression> output = outputText.flatMap(text -> output(text, outputType, row));
        row.refuseUnknown();
        return tests.isEmpty() || output.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        id,
                        tests.get(),
                        output.get(),
                        new DecisionTable.Written(written, outputText.orElse("")),
                        basis,
                        rowLevel,
                        period,
                        row.location()));
    }

    private List<IntendedGap> gaps(List<Column> columns) {
        List<IntendedGap> gaps = new ArrayList<>();
        for (Yaml item : table.items("luckor")) {
            Fields gap = Fields.of("luckan", item, problems);
            List<String> written = new ArrayList<>();
            Optional<List<Test>> tests = cells(gap, columns, written);
            String reason = gap.text("skal");
            gap.refuseUnknown();
            tests.ifPresent(found -> gaps.add(new IntendedGap(found, written, reason, gap.location())));
        }
        return gaps;
    }

    private Optional<Expression> output(String text, ExpressionType type, Fields row) {
        return type.kind() == Kind.TEXT
                ? Optional.of(new Expression.Literal(text, type))
                : ExpressionParser.parse(text, names, type).orReport(row.locationOf("ut"), problems);
    }

    private Optional<List<Test>> cells(Fields row, List<Column> columns, List<String> written) {
        Map<String, Yaml> cells = row.entries("om");
        List<String> known = columns.stream().map(Column::key).toList();
        cells.forEach((key, node) -> {
            if (!known.contains(key)) {
                problems.add(
                        node.location(),
                        "Tabellen har ingen kolumn ”%s”.".formatted(key),
                        Suggestion.remedy(key, known, "Kolumnerna är: %s.".formatted(String.join(", ", known))));
            }
        });
        List<Test> tests = new ArrayList<>();
        for (Column column : columns) {
            String text = cellText(row, cells.get(column.key()));
            written.add(text);
            Parsed<Test> parsed = TestParser.parse(text, column.subject().type(), names);
            parsed.orReport(
                            cells.containsKey(column.key())
                                    ? cells.get(column.key()).location()
                                    : row.location(),
                            problems)
                    .ifPresent(tests::add);
        }
        return tests.size() == columns.size() ? Optional.of(tests) : Optional.empty();
    }

    /** A cell that is left out is one where anything will do; a list reads as its values with commas. */
    private static String cellText(Fields row, @org.jspecify.annotations.Nullable Yaml cell) {
        if (cell == null) {
            return "-";
        }
        if (cell instanceof Yaml.Sequence sequence) {
            return String.join(
                    ", ",
                    sequence.items().stream()
                            .flatMap(item -> row.scalar(item).stream())
                            .toList());
        }
        return row.scalar(cell).orElse("-");
    }
}
