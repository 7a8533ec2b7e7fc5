package se.regelverk.engine.rulepack.export;

import java.util.List;
import java.util.stream.Collectors;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * Expressions and conditions as DRL reads.
 *
 * @param ofCase what stands before a concept of the case, such as {@code $arende.}
 * @param ofItem what stands before a concept of the current item
 */
record DrlExpressions(Vocabulary vocabulary, String ofCase, String ofItem) {
    String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return DrlText.literal(literal.value());
        }
        if (expression instanceof Expression.OfConcept concept) {
            return concept(concept.key());
        }
        if (expression instanceof Expression.OfParameter parameter) {
            return parameter.key().value();
        }
        if (expression instanceof Expression.Negation negation) {
            return "-(" + of(negation.operand()) + ")";
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return "(%s %s %s)"
                    .formatted(of(arithmetic.left()), arithmetic.operator().sign(), of(arithmetic.right()));
        }
        if (expression instanceof Expression.Count count) {
            return "antal(" + count.list() + ")";
        }
        if (expression instanceof Expression.OverItems over) {
            return over.function().word() + "(" + over.key() + ")";
        }
        var call = (Expression.Call) expression;
        return call.arguments().stream()
                .map(this::of)
                .collect(Collectors.joining(", ", DrlText.joined(call.function().word(), false) + "(", ")"));
    }

    private String concept(ConceptKey key) {
        return vocabulary.listOf(key).isPresent() ? ofItem + key.lastName() : ofCase + key;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return of(of(holds.subject()), holds.test());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " && ");
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return joined(anyOf.parts(), " || ");
        }
        return condition instanceof Condition.NoneOf noneOf ? "!" + joined(noneOf.parts(), " || ") : "";
    }

    private String joined(List<Condition> parts, String sign) {
        return parts.stream().map(this::of).collect(Collectors.joining(sign, "(", ")"));
    }

    /** A test of a value; empty when anything will do. */
    String of(String subject, Test test) {
        if (test instanceof Test.Anything) {
            return "";
        }
        if (test instanceof Test.Missing || test instanceof Test.Given) {
            return subject + (test instanceof Test.Missing ? " == null" : " != null");
        }
        if (test instanceof Test.Not not) {
            return "!(" + of(subject, not.test()) + ")";
        }
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().map(one -> of(subject, one)).collect(Collectors.joining(" || ", "(", ")"));
        }
        if (test instanceof Test.Between between) {
            return "%s %s %s && %s %s %s"
                    .formatted(
                            subject,
                            between.lowIncluded() ? ">=" : ">",
                            of(between.low()),
                            subject,
                            between.highIncluded() ? "<=" : "<",
                            of(between.high()));
        }
        var compared = (Test.Compared) test;
        return "%s %s %s".formatted(subject, sign(compared.comparison()), of(compared.to()));
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "==";
            case NOT_EQUAL -> "!=";
            case AT_LEAST, AT_MOST, MORE, LESS -> comparison.sign().strip();
        };
    }
}
