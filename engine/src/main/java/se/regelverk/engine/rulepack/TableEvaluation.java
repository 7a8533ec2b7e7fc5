package se.regelverk.engine.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.expression.Verdict;
import se.regelverk.engine.rulepack.DecisionTable.Row;

/**
 * A decision table evaluated on its own, with four outcomes: what the rule base is measured against, and what says why a table gave
 * nothing.
 *
 * @param rows those that count, in order
 */
public record TableEvaluation(Evaluated value, List<Row> rows) {
    public TableEvaluation {
        rows = List.copyOf(rows);
    }

    public static TableEvaluation of(DecisionTable table, Environment environment) {
        List<Row> met = new ArrayList<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            Verdict verdict = verdict(table, row, environment);
            if (verdict.truth() == Truth.UNDECIDED) {
                gaps.addAll(verdict.gaps());
            } else if (verdict.truth() == Truth.MET) {
                met.add(row);
            }
            if (table.hitPolicy() == HitPolicy.FIRST
                    && verdict.truth() != Truth.NOT_MET
                    && verdict.truth() != Truth.NOT_APPLICABLE) {
                break;
            }
        }
        return result(table, met, gaps, environment);
    }

    /** Whether a row fits. */
    public static Verdict verdict(DecisionTable table, Row row, Environment environment) {
        Verdict result = Verdict.MET;
        for (int i = 0; i < table.columns().size(); i++) {
            Test test = row.tests().get(i);
            if (!(test instanceof Test.Anything)) {
                Evaluated subject = Evaluator.evaluate(table.columns().get(i).subject(), environment);
                result = result.and(Conditions.holds(subject, test, environment));
                if (result.truth() == Truth.NOT_MET) {
                    return result;
                }
            }
        }
        return result;
    }

    private static TableEvaluation result(DecisionTable table, List<Row> met, Set<Gap> gaps, Environment environment) {
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            return gaps.isEmpty() ? sum(met, environment) : undecided(gaps);
        }
        boolean one = met.size() == 1 && (table.hitPolicy() == HitPolicy.UNIQUE || gaps.isEmpty());
        if (one) {
            return new TableEvaluation(Evaluator.evaluate(met.get(0).output(), environment), met);
        }
        if (met.isEmpty() && !gaps.isEmpty()) {
            return undecided(gaps);
        }
        return undecided(Set.of(new Gap(Gap.Cause.NO_SINGLE_ROW, table.id(), environment.item())));
    }

    private static TableEvaluation sum(List<Row> met, Environment environment) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : met) {
            Evaluated output = Evaluator.evaluate(row.output(), environment);
            if (output instanceof Evaluated.Undecided undecided) {
                return undecided(undecided.gaps());
            }
            sum = output instanceof Evaluated.Known known ? sum.add((BigDecimal) known.value()) : sum;
        }
        return new TableEvaluation(Evaluated.known(sum), met);
    }

    private static TableEvaluation undecided(Set<Gap> gaps) {
        return new TableEvaluation(new Evaluated.Undecided(gaps), List.of());
    }
}
