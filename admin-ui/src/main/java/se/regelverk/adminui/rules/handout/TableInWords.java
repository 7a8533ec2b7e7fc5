package se.regelverk.adminui.rules.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Phrases;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;

/**
 * A decision table to read.
 *
 * @param intro what it decides and how many rows may fit
 * @param columns the headings, the row's id first and the result last
 * @param gaps cases without a row on purpose, one sentence each
 */
record TableInWords(String id, String title, String intro, List<String> columns, List<Row> rows, List<String> gaps) {
    /**
     * A row.
     *
     * @param cells one for each column but the first
     */
    record Row(String id, List<String> cells, String sentence, String decider) {}

    static TableInWords of(DecisionTable table, RulePack pack) {
        var wording = new Wording(pack);
        var phrases = new Phrases(pack);
        String output = pack.vocabulary()
                .concept(table.output())
                .map(Concept::title)
                .orElse(table.output().value());
        List<String> columns = new ArrayList<>(List.of("Rad"));
        table.columns().forEach(column -> columns.add(wording.name(column.subject())));
        columns.add(output);
        String each = table.list()
                .map(list -> " Den läses en gång för varje %s."
                        .formatted(phrases.list(list).toLowerCase(Locale.ROOT)))
                .orElse("");
        return new TableInWords(
                table.id(),
                table.title(),
                "Tabellen bestämmer: %s. %s.%s".formatted(Phrases.inSentence(output), policy(table), each),
                columns,
                table.rows().stream().map(row -> row(table, row, pack)).toList(),
                table.gaps().stream().map(gap -> gap(table, gap, phrases)).toList());
    }

    private static String policy(DecisionTable table) {
        return table.hitPolicy().sentence();
    }

    private static Row row(DecisionTable table, DecisionTable.Row row, RulePack pack) {
        var phrases = new Phrases(pack);
        ExpressionType type = pack.vocabulary()
                .concept(table.output())
                .map(ExpressionType::of)
                .orElse(ExpressionType.of(Kind.TEXT));
        List<String> cells = new ArrayList<>(cells(table, row.tests(), phrases));
        cells.add(phrases.of(row.output(), type));
        return new Row(row.id(), cells, new Wording(pack).of(table, row), Wording.of(row.level()));
    }

    private static List<String> cells(DecisionTable table, List<Test> tests, Phrases phrases) {
        return IntStream.range(0, tests.size())
                .mapToObj(at -> tests.get(at) instanceof Test.Anything
                        ? "–"
                        : bare(phrases.of(
                                tests.get(at), table.columns().get(at).subject().type())))
                .toList();
    }

    /** What is asked of a value, as it stands below the value's name: "är högst 2 år" is "högst 2 år" there. */
    private static String bare(String test) {
        return test.replaceAll("(^| eller | och )är ", "$1");
    }

    private static String gap(DecisionTable table, DecisionTable.IntendedGap gap, Phrases phrases) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < gap.tests().size(); at++) {
            if (!(gap.tests().get(at) instanceof Test.Anything)) {
                var subject = table.columns().get(at).subject();
                parts.add(phrases.of(subject, subject.type()) + " "
                        + phrases.of(gap.tests().get(at), subject.type()));
            }
        }
        return "När %s: ingen rad behövs. %s".formatted(String.join(" och ", parts), gap.reason());
    }
}
