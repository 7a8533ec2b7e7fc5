package se.regelverk.engine.rulepack;

import java.util.LinkedHashSet;
import java.util.Set;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What expressions and conditions read.
 *
 * @param concepts read in the current item or the case
 * @param overItems read in every item of their list
 * @param counted lists whose items are counted
 */
public record References(
        Set<ConceptKey> concepts, Set<ConceptKey> overItems, Set<String> counted, Set<ParameterKey> parameters) {
    public References() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** Concepts read in any way. */
    public Set<ConceptKey> allConcepts() {
        Set<ConceptKey> all = new LinkedHashSet<>(concepts);
        all.addAll(overItems);
        return all;
    }

    public References add(Expression expression) {
        if (expression instanceof Expression.OfConcept concept) {
            concepts.add(concept.key());
        } else if (expression instanceof Expression.OfParameter parameter) {
            parameters.add(parameter.key());
        } else if (expression instanceof Expression.OverItems over) {
            overItems.add(over.key());
        } else if (expression instanceof Expression.Count count) {
            counted.add(count.list());
        }
        expression.operands().forEach(this::add);
        return this;
    }

    public References add(Test test) {
        if (test instanceof Test.Compared compared) {
            add(compared.to());
        } else if (test instanceof Test.Between between) {
            add(between.low()).add(between.high());
        } else if (test instanceof Test.AnyOf anyOf) {
            anyOf.tests().forEach(this::add);
        } else if (test instanceof Test.Not not) {
            add(not.test());
        }
        return this;
    }

    public References add(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            add(holds.subject()).add(holds.test());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf anyOf) {
            anyOf.parts().forEach(this::add);
        } else if (condition instanceof Condition.NoneOf noneOf) {
            noneOf.parts().forEach(this::add);
        }
        return this;
    }

    public References add(Template template) {
        template.parts().forEach(part -> {
            if (part instanceof Template.Part.Value value) {
                add(value.expression());
            }
        });
        return this;
    }

    /** All that a table or calculation reads. */
    public static References of(Writer writer) {
        var references = new References();
        if (writer instanceof Calculation calculation) {
            return references.add(calculation.formula());
        }
        DecisionTable table = (DecisionTable) writer;
        table.columns().forEach(column -> references.add(column.subject()));
        table.rows().forEach(row -> {
            row.tests().forEach(references::add);
            references.add(row.output());
        });
        return references;
    }

    /** All that a sentence reads: its condition, its text and its days. */
    public static References of(Sentence sentence) {
        References references = ofCondition(sentence).add(sentence.effect().text());
        if (sentence.effect() instanceof Effect.Deadline deadline) {
            references.add(deadline.lastDay());
        } else if (sentence.effect() instanceof Effect.Step step) {
            step.details().deadline().ifPresent(references::add);
        }
        return references;
    }

    /** What decides whether a sentence holds. */
    public static References ofCondition(Sentence sentence) {
        return new References().add(sentence.condition());
    }
}
