package se.regelverk.engine.rulepack.export;

import java.util.List;
import java.util.stream.Collectors;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Test.Comparison;

/** Conditions and table cells as FEEL: true when met, false when not, null when a value is missing. */
final class FeelConditions {
    private final PackOnDay pack;
    private final FeelExpressions expressions;

    FeelConditions(PackOnDay pack, FeelExpressions expressions) {
        this.pack = pack;
        this.expressions = expressions;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return holds(expressions.of(holds.subject()), holds.test());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " and ");
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return joined(anyOf.parts(), " or ");
        }
        return condition instanceof Condition.NoneOf noneOf ? "not" + joined(noneOf.parts(), " or ") : "true";
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::of).collect(Collectors.joining(word, "(", ")"));
    }

    /** A cell of a decision table: a plain unary test where the bounds are known, else a test of {@code ?}. */
    String cell(Test test) {
        if (test instanceof Test.Anything) {
            return "-";
        }
        return isPlain(test) ? plain(test) : "? != null and " + holds("?", test);
    }

    private boolean isPlain(Test test) {
        if (test instanceof Test.Compared compared) {
            return compared.comparison() != Comparison.NOT_EQUAL && isKnown(compared.to());
        }
        if (test instanceof Test.Between between) {
            return isKnown(between.low()) && isKnown(between.high());
        }
        return test instanceof Test.AnyOf anyOf && anyOf.tests().stream().allMatch(this::isPlain);
    }

    /** Whether an expression is one value already now. */
    private boolean isKnown(Expression expression) {
        return expression instanceof Expression.Literal
                || (expression instanceof Expression.OfParameter parameter
                        && pack.value(parameter.key()).isPresent());
    }

    private String plain(Test test) {
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().map(this::plain).collect(Collectors.joining(", "));
        }
        if (test instanceof Test.Between between) {
            return "%s%s..%s%s"
                    .formatted(
                            between.lowIncluded() ? "[" : "(",
                            expressions.of(between.low()),
                            expressions.of(between.high()),
                            between.highIncluded() ? "]" : ")");
        }
        var compared = (Test.Compared) test;
        String sign = compared.comparison() == Comparison.EQUAL ? "" : sign(compared.comparison()) + " ";
        return sign + expressions.of(compared.to());
    }

    /** A test of a value that is already FEEL. */
    String holds(String subject, Test test) {
        if (test instanceof Test.Anything) {
            return "true";
        }
        if (test instanceof Test.Missing) {
            return "(" + subject + " = null)";
        }
        if (test instanceof Test.Given) {
            return "(" + subject + " != null)";
        }
        if (test instanceof Test.Not not) {
            return "not(" + holds(subject, not.test()) + ")";
        }
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().map(one -> holds(subject, one)).collect(Collectors.joining(" or ", "(", ")"));
        }
        return test instanceof Test.Between between
                ? between(subject, between)
                : compared(subject, (Test.Compared) test);
    }

    private String between(String subject, Test.Between between) {
        return "(%s %s %s and %s %s %s)"
                .formatted(
                        subject,
                        between.lowIncluded() ? ">=" : ">",
                        expressions.of(between.low()),
                        subject,
                        between.highIncluded() ? "<=" : "<",
                        expressions.of(between.high()));
    }

    private String compared(String subject, Test.Compared compared) {
        String to = expressions.of(compared.to());
        return switch (compared.comparison()) {
            case EQUAL -> FeelFunction.SAME.call(expressions.uses(), subject, to);
            case NOT_EQUAL -> "not(" + FeelFunction.SAME.call(expressions.uses(), subject, to) + ")";
            case AT_LEAST, AT_MOST, MORE, LESS -> "(%s %s %s)".formatted(subject, sign(compared.comparison()), to);
        };
    }

    private static String sign(Comparison comparison) {
        return comparison.sign().strip();
    }
}
