package se.regelverk.engine.rulepack.export;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.HitPolicy;

/** A decision table with every cell as FEEL, ready to be written. */
record FeelTable(DecisionTable table, List<Input> inputs, String outputType, List<Row> rows) {
    private static final List<String> ANNOTATIONS = List.of("Id", "Skäl", "Lagrum", "Nivå", "Skrivet som");

    /** A column. */
    record Input(String label, String feel, String type) {}

    /** A row, its cells in the order of the columns. */
    record Row(DecisionTable.Row source, List<String> cells, String output) {}

    static FeelTable of(DecisionTable table, PackOnDay pack, FeelExpressions expressions) {
        var conditions = new FeelConditions(pack, expressions);
        List<Input> inputs = table.columns().stream()
                .map(column -> new Input(
                        column.written(),
                        expressions.of(column.subject()),
                        FeelText.type(column.subject().type())))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (DecisionTable.Row row : table.rows()) {
            List<String> cells = row.tests().stream().map(conditions::cell).toList();
            rows.add(new Row(row, cells, expressions.of(row.output())));
        }
        return new FeelTable(table, inputs, pack.type(table.output()), rows);
    }

    void write(Xml xml, ElementIds ids) {
        String id = ids.of("tabell_", table.id());
        xml.element(
                "decisionTable",
                () -> {
                    inputs.forEach(input -> input(xml, ids, id, input));
                    output(xml, id);
                    ANNOTATIONS.forEach(name -> xml.empty("annotation", "name", name));
                    rows.forEach(row -> row(xml, ids, row));
                },
                policy(id));
    }

    private String[] policy(String id) {
        String name = table.hitPolicy().name();
        return table.hitPolicy() == HitPolicy.COLLECT
                ? new String[] {"id", id, "label", table.title(), "hitPolicy", name, "aggregation", "SUM"}
                : new String[] {"id", id, "label", table.title(), "hitPolicy", name};
    }

    private static void input(Xml xml, ElementIds ids, String table, Input input) {
        String id = ids.of(table + "_in_", input.label());
        xml.element(
                "input",
                () -> xml.element(
                        "inputExpression",
                        () -> xml.text("text", input.feel()),
                        "id",
                        id + "_uttryck",
                        "typeRef",
                        input.type()),
                "id",
                id,
                "label",
                input.label());
    }

    /** When no row fits: a sum of nothing is zero, else there is no value. */
    private void output(Xml xml, String id) {
        String otherwise = table.hitPolicy() == HitPolicy.COLLECT ? "0" : "null";
        xml.element(
                "output",
                () -> xml.element("defaultOutputEntry", () -> xml.text("text", otherwise), "id", id + "_annars"),
                "id",
                id + "_ut",
                "label",
                table.output().value(),
                "typeRef",
                outputType);
    }

    private static void row(Xml xml, ElementIds ids, Row row) {
        DecisionTable.Row source = row.source();
        String id = ids.of("rad_", source.id());
        Runnable content = () -> {
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                xml.element("inputEntry", () -> xml.text("text", cell), "id", id + "_in_" + i);
            }
            xml.element("outputEntry", () -> xml.text("text", row.output()), "id", id + "_ut");
            List.of(
                            source.id(),
                            source.basis().reason(),
                            source.basis().legalBasis(),
                            source.level().name(),
                            source.written().output())
                    .forEach(note -> xml.element("annotationEntry", () -> xml.text("text", note)));
        };
        xml.element("rule", content, "id", id);
    }
}
