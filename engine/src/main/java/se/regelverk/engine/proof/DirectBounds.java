package se.regelverk.engine.proof;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The values that rules compare each concept with, amounts as they are on the day. */
final class DirectBounds {
    private final ContentInForce content;
    private final Map<ConceptKey, Set<Object>> bounds = new HashMap<>();

    private DirectBounds(ContentInForce content) {
        this.content = content;
    }

    static Map<ConceptKey, Set<Object>> of(ContentInForce content) {
        var found = new DirectBounds(content);
        content.writers().values().forEach(found::add);
        content.sentences().forEach(one -> found.add(one.condition()));
        return found.bounds;
    }

    private void add(Writer writer) {
        if (writer instanceof DecisionTable table) {
            table.rows().forEach(row -> {
                for (int at = 0; at < row.tests().size(); at++) {
                    add(table.columns().get(at).subject(), row.tests().get(at));
                }
            });
        }
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            add(holds.subject(), holds.test());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf anyOf) {
            anyOf.parts().forEach(this::add);
        } else if (condition instanceof Condition.NoneOf noneOf) {
            noneOf.parts().forEach(this::add);
        }
    }

    private void add(Expression subject, Test test) {
        if (subject instanceof Expression.OfConcept concept) {
            values(test, content).forEach(value -> bounds.computeIfAbsent(concept.key(), key -> new LinkedHashSet<>())
                    .add(value));
        }
    }

    /** The constants a test compares with. */
    static Set<Object> values(Test test, ContentInForce content) {
        Set<Object> values = new LinkedHashSet<>();
        if (test instanceof Test.Compared compared) {
            content.constant(compared.to()).ifPresent(values::add);
        } else if (test instanceof Test.Between between) {
            content.constant(between.low()).ifPresent(values::add);
            content.constant(between.high()).ifPresent(values::add);
        } else if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(one -> values.addAll(values(one, content)));
        } else if (test instanceof Test.Not not) {
            values.addAll(values(not.test(), content));
        }
        return values;
    }
}
