package se.regelverk.engine.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;

/** Which concepts and lists a condition reads. */
final class ConditionReads {
    private final Set<String> keys = new LinkedHashSet<>();

    private ConditionReads() {}

    static Set<String> of(Condition condition) {
        var reads = new ConditionReads();
        reads.condition(condition);
        return reads.keys;
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            expression(holds.subject());
            test(holds.test());
        }
        parts(condition).forEach(this::condition);
    }

    static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return anyOf.parts();
        }
        return condition instanceof Condition.NoneOf noneOf ? noneOf.parts() : List.of();
    }

    private void test(Test test) {
        if (test instanceof Test.Compared compared) {
            expression(compared.to());
        } else if (test instanceof Test.Between between) {
            expression(between.low());
            expression(between.high());
        } else if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(this::test);
        } else if (test instanceof Test.Not not) {
            test(not.test());
        }
    }

    private void expression(Expression expression) {
        if (expression instanceof Expression.OfConcept concept) {
            keys.add(concept.key().value());
        } else if (expression instanceof Expression.OverItems overItems) {
            keys.add(overItems.key().value());
        } else if (expression instanceof Expression.Count count) {
            keys.add(count.list());
        }
        expression.operands().forEach(this::expression);
    }
}
