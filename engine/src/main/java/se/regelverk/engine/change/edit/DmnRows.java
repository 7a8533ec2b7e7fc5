package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.expression.TestParser;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.dmn.DmnTable;

/** A table read from a model, as rows for a table of ours. What means the same stays as the author wrote it. */
public final class DmnRows {
    private final ContentFile file;
    private final DecisionTable table;
    private final Names names;
    private final ExpressionType outputType;

    private DmnRows(ContentFile file, DecisionTable table, RulePack pack) {
        this.file = file;
        this.table = table;
        this.names = pack.names(table.list());
        this.outputType = pack.vocabulary()
                .concept(table.output())
                .map(ExpressionType::of)
                .orElseThrow();
    }

    /**
     * The rows the table is to have.
     *
     * @param table the file's, as it can be read
     */
    public static TableSheet.Wanted of(DmnTable model, ContentFile file, DecisionTable table, RulePack pack) {
        List<String> problems = new ArrayList<>(model.problems());
        if (!model.hitPolicy().equals(table.hitPolicy())) {
            problems.add("Modellens träffregel är en annan: %s. Ändra först tabellens träffregel."
                    .formatted(model.hitPolicy().sentence()));
        }
        var own = new TreeSet<>(
                table.columns().stream().map(DecisionTable.Column::key).toList());
        if (!own.equals(new TreeSet<>(model.columns().keySet()))) {
            problems.add("Modellen prövar %s, men tabellen prövar %s. Ändra först tabellens kolumner."
                    .formatted(
                            String.join(", ", model.columns().values()),
                            String.join(
                                    ", ",
                                    table.columns().stream()
                                            .map(DecisionTable.Column::written)
                                            .toList())));
        }
        return problems.isEmpty()
                ? new TableSheet.Wanted(new DmnRows(file, table, pack).rows(model), problems)
                : new TableSheet.Wanted(List.of(), problems);
    }

    private List<WrittenRow> rows(DmnTable model) {
        Map<String, WrittenRow> own = new LinkedHashMap<>();
        WrittenRow.of(file).forEach(row -> own.put(row.id(), row));
        List<String> ids = new ArrayList<>(own.keySet());
        model.rows().forEach(row -> ids.add(0, row.id()));
        ids.removeIf(String::isEmpty);
        List<WrittenRow> rows = new ArrayList<>();
        for (DmnTable.Row row : model.rows()) {
            String id = row.id().isEmpty() ? RowEdit.nextId(ids) : row.id();
            ids.add(id);
            RowEdit start = own.containsKey(id) ? own.get(id).content() : RowEdit.blank();
            rows.add(new WrittenRow(id, content(start, row, read(id))));
        }
        return rows;
    }

    private Optional<DecisionTable.Row> read(String id) {
        return table.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private RowEdit content(RowEdit start, DmnTable.Row row, Optional<DecisionTable.Row> own) {
        RowEdit content = start;
        for (int at = 0; at < table.columns().size(); at++) {
            DecisionTable.Column column = table.columns().get(at);
            String cell = row.cells().getOrDefault(column.key(), "-");
            int index = at;
            boolean same = own.isPresent()
                    && TestParser.parse(cell, column.subject().type(), names)
                            .equals(new Parsed.Accepted<>(own.get().tests().get(index)));
            content = same ? content : content.with("c-" + column.key(), cell);
        }
        boolean same = own.isPresent()
                && ExpressionParser.parse(row.output(), names, outputType)
                        .equals(new Parsed.Accepted<>(own.get().output()));
        content = same ? content : content.with("ut", row.output());
        content = row.legalBasis().isEmpty() ? content : content.with("lagrum", row.legalBasis());
        content = row.reason().isEmpty() ? content : content.with("skal", row.reason());
        boolean sameLevel = row.level().isEmpty()
                || own.map(one -> one.level().name().equals(row.level())).orElse(false);
        return sameLevel ? content : content.with("niva", row.level());
    }
}
