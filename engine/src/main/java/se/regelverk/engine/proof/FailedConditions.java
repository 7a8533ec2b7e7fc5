package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.assessment.GapWords;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.expression.Verdict;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Phrases;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;

/** Finds the single conditions that keep a row or sentence from counting, with the values they were given. */
final class FailedConditions {
    private final Phrases phrases;
    private final GapWords words;
    private final Environment environment;

    FailedConditions(GapWords words, Environment environment) {
        this.phrases = new Phrases(words.pack());
        this.words = words;
        this.environment = environment;
    }

    /** Cells that do not pass; empty exactly when the row fits. */
    List<FailedCondition> of(DecisionTable table, Row row) {
        List<FailedCondition> failed = new ArrayList<>();
        for (int at = 0; at < row.tests().size(); at++) {
            if (!(row.tests().get(at) instanceof Test.Anything)) {
                failed.addAll(
                        single(table.columns().get(at).subject(), row.tests().get(at), true));
            }
        }
        return failed;
    }

    /**
     * Conditions that would have to come out otherwise; empty exactly when the whole comes out as wanted.
     *
     * @param wanted whether the whole should be met, or should not
     */
    List<FailedCondition> of(Condition condition, boolean wanted) {
        if (condition instanceof Condition.Holds holds) {
            return single(holds.subject(), holds.test(), wanted);
        }
        if (condition instanceof Condition.All all) {
            return wanted ? together(all.parts(), true) : either(all.parts(), false);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return wanted ? either(anyOf.parts(), true) : together(anyOf.parts(), false);
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return wanted ? together(noneOf.parts(), false) : either(noneOf.parts(), true);
        }
        return List.of();
    }

    private List<FailedCondition> together(List<Condition> parts, boolean wanted) {
        return parts.stream().flatMap(part -> of(part, wanted).stream()).toList();
    }

    private List<FailedCondition> either(List<Condition> parts, boolean wanted) {
        List<FailedCondition> all = new ArrayList<>();
        for (Condition part : parts) {
            List<FailedCondition> failed = of(part, wanted);
            if (failed.isEmpty()) {
                return List.of();
            }
            all.addAll(failed);
        }
        return all;
    }

    private List<FailedCondition> single(Expression subject, Test test, boolean wanted) {
        Evaluated value = Evaluator.evaluate(subject, environment);
        Verdict verdict = Conditions.holds(value, test, environment);
        boolean passes = wanted
                ? verdict.truth() == Truth.MET
                : verdict.truth() == Truth.NOT_MET || verdict.truth() == Truth.NOT_APPLICABLE;
        if (passes) {
            return List.of();
        }
        return List.of(new FailedCondition(
                name(subject),
                readable(value, subject.type()),
                phrases.of(test, subject.type()) + resolved(test, subject.type()),
                verdict.truth(),
                !wanted,
                verdict.gaps().stream().map(words::question).distinct().toList()));
    }

    /** "Uppgifterna skiljer sig är ja" is no sentence; what is yes is the answer. */
    private String name(Expression subject) {
        String phrase = phrases.of(subject, subject.type());
        return subject.type().kind() == Kind.YES_NO ? "svaret på ”" + phrase + "”" : phrase;
    }

    private static String readable(Evaluated value, ExpressionType type) {
        return value instanceof Evaluated.Known known
                ? Values.readable(known.value(), type.unit(), type.options())
                : "";
    }

    /** What an amount or formula in the test came to, so that nobody has to look it up. */
    private String resolved(Test test, ExpressionType type) {
        List<Expression> bounds = test instanceof Test.Compared compared
                ? List.of(compared.to())
                : test instanceof Test.Between between ? List.of(between.low(), between.high()) : List.of();
        List<String> values = bounds.stream()
                .filter(bound -> !(bound instanceof Expression.Literal))
                .map(bound -> readable(Evaluator.evaluate(bound, environment), type))
                .filter(text -> !text.isEmpty())
                .toList();
        return values.isEmpty() ? "" : " (" + String.join(" och ", values) + ")";
    }
}
