package se.regelverk.engine.rulepack.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.expression.TestParser;
import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.RuleId;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;

/** Reads one decision table of a model. */
final class DmnTableReader {
    private static final ExpressionType UNKNOWN = ExpressionType.of(Kind.TEXT);

    private final RulePack pack;
    private final Translation translation;
    private final Concept output;
    private final Optional<String> list;
    private final Names names;
    private final List<String> problems = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    DmnTableReader(RulePack pack, Translation translation, Concept output) {
        this.pack = pack;
        this.translation = translation;
        this.output = output;
        this.list = pack.vocabulary().listOf(output.key()).map(group -> group.key());
        this.names = pack.names(list);
    }

    private record Column(String key, String written, ExpressionType type) {}

    DmnTable read(XmlNode table, String title) {
        HitPolicy policy = policy(table);
        Optional<DecisionTable> own = pack.tables().stream()
                .filter(one -> one.output().equals(output.key()))
                .findFirst();
        List<XmlNode> inputs = table.all("input");
        for (int at = 0; at < inputs.size(); at++) {
            column(inputs.get(at), at, own);
        }
        outputs(table, policy);
        List<String> notes = table.all("annotation").stream()
                .map(one -> one.attribute("name"))
                .toList();
        List<DmnTable.Row> rows = new ArrayList<>();
        if (problems.isEmpty()) {
            for (XmlNode rule : table.all("rule")) {
                rows.add(row(rule, rows.size() + 1, notes));
            }
        }
        Map<String, String> written = new LinkedHashMap<>();
        columns.forEach(column -> written.put(column.key(), column.written()));
        return new DmnTable(title, output.key(), list, policy, written, rows, problems);
    }

    private HitPolicy policy(XmlNode table) {
        String word = table.attribute("hitPolicy").isEmpty() ? "UNIQUE" : table.attribute("hitPolicy");
        boolean sums = table.attribute("aggregation").equals("SUM");
        return switch (word) {
            case "UNIQUE" -> HitPolicy.UNIQUE;
            case "FIRST" -> HitPolicy.FIRST;
            case "COLLECT" -> {
                if (!sums) {
                    problems.add("Träffregeln COLLECT kan bara användas med summa (SUM) här.");
                }
                yield HitPolicy.COLLECT;
            }
            default -> {
                problems.add("Träffregeln %s finns inte här. Välj UNIQUE, FIRST eller COLLECT med SUM."
                        .formatted(FeelToken.shortened(word)));
                yield HitPolicy.UNIQUE;
            }
        };
    }

    private void column(XmlNode input, int at, Optional<DecisionTable> own) {
        String where = "Kolumn %d (%s): ".formatted(at + 1, FeelToken.shortened(input.title()));
        try {
            String feel = input.first("inputExpression").map(XmlNode::says).orElse("");
            String written = translation.of(FeelParser.expression(feel), UNKNOWN);
            Parsed<Expression> parsed = ExpressionParser.parse(written, names);
            if (parsed instanceof Parsed.Accepted<Expression> accepted) {
                columns.add(known(accepted.value(), own)
                        .orElseGet(() -> new Column(
                                key(accepted.value()), written, accepted.value().type())));
            } else {
                problems.add(where + said(parsed));
            }
        } catch (NotExpressible refused) {
            problems.add(where + refused.getMessage());
        }
    }

    /** The table's own column that tests the same. */
    private static Optional<Column> known(Expression subject, Optional<DecisionTable> own) {
        return own.flatMap(table -> table.columns().stream()
                .filter(column -> column.subject().equals(subject))
                .map(column -> new Column(column.key(), column.written(), subject.type()))
                .findFirst());
    }

    private String key(Expression subject) {
        String name =
                subject instanceof Expression.OfConcept concept ? concept.key().lastName() : "kolumn";
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = name + number;
        }
        return free;
    }

    private boolean isTaken(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    private void outputs(XmlNode table, HitPolicy policy) {
        if (table.all("output").size() != 1) {
            problems.add("Tabellen har %d resultat. En tabell här ger ett enda värde."
                    .formatted(table.all("output").size()));
        }
        String otherwise = table.first("output")
                .flatMap(one -> one.first("defaultOutputEntry"))
                .map(XmlNode::says)
                .orElse("null");
        if (!otherwise.equals("null") && !(policy == HitPolicy.COLLECT && otherwise.equals("0"))) {
            problems.add("Standardvärdet ”%s” när ingen rad stämmer finns inte här. Lägg till en rad i stället."
                    .formatted(FeelToken.shortened(otherwise)));
        }
    }

    private DmnTable.Row row(XmlNode rule, int number, List<String> notes) {
        String where = "Rad %d".formatted(number);
        List<XmlNode> cells = rule.all("inputEntry");
        Map<String, String> written = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            String feel = at < cells.size() ? cells.get(at).says() : "-";
            written.put(column.key(), cell(feel, column, where + ", kolumn %d: ".formatted(at + 1)));
        }
        if (cells.size() != columns.size()) {
            problems.add(where + ": antalet celler är ett annat än antalet kolumner.");
        }
        String result = output(rule.first("outputEntry").map(XmlNode::says).orElse(""), where + ", resultat: ");
        String id = note(rule, notes, "Id");
        String level = note(rule, notes, "Nivå");
        return new DmnTable.Row(
                RuleId.isValid(id) ? id : "",
                written,
                result,
                note(rule, notes, "Lagrum"),
                note(rule, notes, "Skäl"),
                level.equals(AutomationLevel.AUTO.name()) || level.equals(AutomationLevel.FORSLAG.name()) ? level : "");
    }

    private static String note(XmlNode rule, List<String> notes, String name) {
        int at = notes.indexOf(name);
        List<XmlNode> entries = rule.all("annotationEntry");
        return at < 0 || at >= entries.size() ? "" : entries.get(at).says();
    }

    private String cell(String feel, Column column, String where) {
        try {
            String cell = new CellTranslation(translation, column.type()).of(feel);
            var parsed = TestParser.parse(cell, column.type(), names);
            if (parsed instanceof Parsed.Refused<?>) {
                problems.add(where + said(parsed));
            }
            return cell;
        } catch (NotExpressible refused) {
            problems.add(where + refused.getMessage());
            return "";
        }
    }

    private String output(String feel, String where) {
        try {
            ExpressionType type = ExpressionType.of(output);
            String written = translation.of(FeelParser.expression(feel), type);
            if (type.kind() != Kind.TEXT) {
                var parsed = ExpressionParser.parse(written, names, type);
                if (parsed instanceof Parsed.Refused<?>) {
                    problems.add(where + said(parsed));
                }
            }
            return written;
        } catch (NotExpressible refused) {
            problems.add(where + refused.getMessage());
            return "";
        }
    }

    private static String said(Parsed<?> parsed) {
        return parsed instanceof Parsed.Refused<?> refused ? refused.problem() + " " + refused.remedy() : "";
    }
}
