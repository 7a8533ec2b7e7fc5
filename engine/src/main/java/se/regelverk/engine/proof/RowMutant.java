package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.expression.Verdict;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.TableEvaluation;

/**
 * A pack with one row of a table taken away or changed.
 *
 * @param wrong the row as it is instead; null when it is taken away
 */
record RowMutant(
        RulePack original,
        DecisionTable table,
        Row row,
        @Nullable Row wrong,
        String change) implements Mutant {
    @Override
    public ProvenRule rule() {
        return ProvenRule.of(table, row);
    }

    @Override
    public RulePack pack() {
        List<Row> rows = new ArrayList<>(table.rows());
        int at = rows.indexOf(row);
        if (wrong == null) {
            rows.remove(at);
        } else {
            rows.set(at, wrong);
        }
        return Packs.with(original, table, rows);
    }

    @Override
    public boolean canMatter(Ran run) {
        if (!row.period().contains(run.day())) {
            return false;
        }
        for (int item : run.trace().items(table.list())) {
            Environment environment = run.trace().at(item);
            // What a table as a whole waits for can change with any of its rows.
            boolean isUndecided = environment.concept(table.output()) instanceof Evaluated.Undecided;
            if (isUndecided || differs(environment)) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Environment environment) {
        Verdict now = TableEvaluation.verdict(table, row, environment);
        boolean counts = now.truth() == Truth.MET || now.truth() == Truth.UNDECIDED;
        if (wrong == null) {
            return counts;
        }
        boolean outputChanged = counts && !wrong.output().equals(row.output());
        return outputChanged || !now.equals(TableEvaluation.verdict(table, wrong, environment));
    }
}
