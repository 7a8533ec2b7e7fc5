package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;

/**
 * A condition as alternatives, each a list of things that must all hold: the form in which patterns can match it.
 *
 * @param branches any one of which suffices
 */
public record Dnf(List<List<Literal>> branches) {
    /** More alternatives than this is a table, not a sentence. */
    public static final int MOST_BRANCHES = 64;

    /**
     * One thing that must hold.
     *
     * @param negated whether the test must not pass; then a subject that does not apply is as good
     */
    public record Literal(Expression subject, Test test, boolean negated) {}

    public static Dnf of(Condition condition) {
        return new Dnf(branches(condition, false));
    }

    private static List<List<Literal>> branches(Condition condition, boolean negated) {
        if (condition instanceof Condition.Holds holds) {
            return List.of(List.of(new Literal(holds.subject(), holds.test(), negated)));
        }
        if (condition instanceof Condition.All all) {
            return negated ? either(all.parts(), true) : together(all.parts(), false);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return negated ? together(anyOf.parts(), true) : either(anyOf.parts(), false);
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return negated ? either(noneOf.parts(), false) : together(noneOf.parts(), true);
        }
        return negated ? List.of() : List.of(List.of());
    }

    private static List<List<Literal>> either(List<Condition> parts, boolean negated) {
        List<List<Literal>> branches = new ArrayList<>();
        parts.forEach(part -> branches.addAll(branches(part, negated)));
        return branches;
    }

    private static List<List<Literal>> together(List<Condition> parts, boolean negated) {
        List<List<Literal>> branches = List.of(List.of());
        for (Condition part : parts) {
            List<List<Literal>> longer = new ArrayList<>();
            for (List<Literal> begun : branches) {
                for (List<Literal> more : branches(part, negated)) {
                    List<Literal> branch = new ArrayList<>(begun);
                    branch.addAll(more);
                    longer.add(branch);
                    if (longer.size() > MOST_BRANCHES) {
                        return longer;
                    }
                }
            }
            branches = longer;
        }
        return branches;
    }
}
