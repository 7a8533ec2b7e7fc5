package se.regelverk.adminui.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;

/** A condition as data, in the words content writes it with: {@code {"begrepp": "hushall.typ", "ar": "lika", "varde": "inneboende"}}. */
final class ConditionJson {
    private ConditionJson() {}

    static Map<String, Object> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Map.of("alla", parts(all.parts()));
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return Map.of("nagon", parts(anyOf.parts()));
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return Map.of("ingen", parts(noneOf.parts()));
        }
        if (condition instanceof Condition.Holds holds) {
            return holds(ExpressionText.of(holds.subject()), holds.test());
        }
        return Map.of("alla", List.of());
    }

    private static List<Map<String, Object>> parts(List<Condition> parts) {
        return parts.stream().map(ConditionJson::of).toList();
    }

    private static Map<String, Object> holds(String subject, Test test) {
        if (test instanceof Test.Compared compared) {
            return single(subject, compared.comparison().word(), value(compared.to()));
        }
        if (test instanceof Test.Between between) {
            return between(subject, between);
        }
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf(subject, anyOf);
        }
        if (test instanceof Test.Not not) {
            return Map.of("ingen", List.of(holds(subject, not.test())));
        }
        return Map.of("begrepp", subject, "ar", test instanceof Test.Missing ? "saknas" : "angiven");
    }

    private static Map<String, Object> between(String subject, Test.Between between) {
        if (between.lowIncluded() && between.highIncluded()) {
            return single(subject, "mellan", List.of(value(between.low()), value(between.high())));
        }
        var low = between.lowIncluded() ? Test.Comparison.AT_LEAST : Test.Comparison.MORE;
        var high = between.highIncluded() ? Test.Comparison.AT_MOST : Test.Comparison.LESS;
        return Map.of(
                "alla",
                List.of(
                        single(subject, low.word(), value(between.low())),
                        single(subject, high.word(), value(between.high()))));
    }

    private static Map<String, Object> anyOf(String subject, Test.AnyOf anyOf) {
        boolean allEqual = anyOf.tests().stream()
                .allMatch(test ->
                        test instanceof Test.Compared compared && compared.comparison() == Test.Comparison.EQUAL);
        if (!allEqual) {
            return Map.of(
                    "nagon",
                    anyOf.tests().stream().map(test -> holds(subject, test)).toList());
        }
        return single(
                subject,
                "nagon-av",
                anyOf.tests().stream()
                        .map(test -> value(((Test.Compared) test).to()))
                        .toList());
    }

    private static Map<String, Object> single(String subject, String operator, Object value) {
        var single = new LinkedHashMap<String, Object>();
        single.put("begrepp", subject);
        single.put("ar", operator);
        single.put("varde", value);
        return single;
    }

    /** A literal as JSON has it, anything else as the text an author would write. */
    private static Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal
                && (literal.value() instanceof BigDecimal || literal.value() instanceof Boolean)) {
            return literal.value();
        }
        return ExpressionText.of(expression);
    }
}
