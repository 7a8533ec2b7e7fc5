package se.regelverk.engine.rulepack.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.HitPolicy;

/**
 * DMN passes over a row it cannot decide. Where the first row counts, or all do, that would be a guess, so such a table is called only when
 * no row that matters is undecided.
 */
final class UndecidedRows {
    private UndecidedRows() {}

    static String guarded(DecisionTable table, PackOnDay pack, FeelExpressions expressions, String call) {
        if (table.hitPolicy() == HitPolicy.UNIQUE) {
            return call;
        }
        List<String> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(table, row, pack, expressions)));
        String all = String.join(", ", rows);
        return table.hitPolicy() == HitPolicy.FIRST
                ? "if [%s, true][item = null or item][1] = null then null else %s".formatted(all, call)
                : "if some rad in [%s] satisfies rad = null then null else %s".formatted(all, call);
    }

    /** True, false, or null when it cannot be decided; a row that is summed is decided only with its value. */
    private static String row(DecisionTable table, DecisionTable.Row row, PackOnDay pack, FeelExpressions expressions) {
        var conditions = new FeelConditions(pack, expressions);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.tests().size(); i++) {
            Test test = row.tests().get(i);
            if (!(test instanceof Test.Anything)) {
                cells.add(conditions.holds(expressions.of(table.columns().get(i).subject()), test));
            }
        }
        String met = cells.isEmpty() ? "true" : cells.stream().collect(Collectors.joining(" and ", "(", ")"));
        return table.hitPolicy() == HitPolicy.COLLECT
                ? "if %1$s then (if %2$s = null then null else true) else %1$s"
                        .formatted(met, "(" + expressions.of(row.output()) + ")")
                : met;
    }
}
