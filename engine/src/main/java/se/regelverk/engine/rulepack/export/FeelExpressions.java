package se.regelverk.engine.rulepack.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Expression.Operator;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** Typed expressions as FEEL. The day's amounts stand as numbers, with their names in a comment. */
final class FeelExpressions {
    private final PackOnDay pack;
    private final Scope scope;
    private final Uses uses;
    private final Notes notes;

    FeelExpressions(PackOnDay pack, Scope scope, Uses uses, Notes notes) {
        this.pack = pack;
        this.scope = scope;
        this.uses = uses;
        this.notes = notes;
    }

    Uses uses() {
        return uses;
    }

    String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return FeelText.literal(literal.value());
        }
        if (expression instanceof Expression.OfParameter parameter) {
            return parameter(parameter.key());
        }
        if (expression instanceof Expression.OfConcept concept) {
            return scope.concept(concept);
        }
        if (expression instanceof Expression.Count count) {
            return scope.count(count);
        }
        if (expression instanceof Expression.OverItems overItems) {
            return scope.overItems(overItems);
        }
        if (expression instanceof Expression.Negation negation) {
            return "(0 - (" + of(negation.operand()) + "))";
        }
        return expression instanceof Expression.Arithmetic arithmetic
                ? arithmetic(arithmetic)
                : call((Expression.Call) expression);
    }

    private String parameter(ParameterKey key) {
        Optional<Object> value = pack.value(key);
        if (value.isEmpty()) {
            notes.add("Parametern ”%s” har inget värde den %s. Det som räknas med den saknar värde i modellen."
                    .formatted(key, pack.content().day()));
        } else if (pack.isWorkingValue(key)) {
            notes.add("Parametern ”%s” är inte beslutad. Modellen räknar med arbetsvärdet %s."
                    .formatted(key, value.get()));
        }
        return value.map(FeelText::literal).orElse("null") + " /* " + key + " */";
    }

    private String arithmetic(Expression.Arithmetic arithmetic) {
        Kind kind = arithmetic.left().type().kind();
        if (kind == Kind.NUMBER) {
            return numbers(arithmetic);
        }
        if (arithmetic.right().type().kind() == Kind.DATE) {
            return FeelFunction.DAYS.call(uses, of(arithmetic.right()), of(arithmetic.left()));
        }
        return "%s %s %s".formatted(of(arithmetic.left()), arithmetic.operator().sign(), duration(arithmetic.right()));
    }

    private String numbers(Expression.Arithmetic arithmetic) {
        Operator operator = arithmetic.operator();
        boolean binds = operator == Operator.TIMES || operator == Operator.DIVIDED_BY;
        boolean leftFirst = binds && isSum(arithmetic.left());
        boolean rightFirst = operator != Operator.PLUS && arithmetic.right() instanceof Expression.Arithmetic;
        if (operator == Operator.DIVIDED_BY) {
            notes.add("En division som inte går jämnt ut räknas här med 20 siffror och i DMN med 34.");
            if (!isNonZero(arithmetic.right())) {
                return FeelFunction.DIVIDED.call(uses, of(arithmetic.left()), of(arithmetic.right()));
            }
        }
        return "%s %s %s"
                .formatted(
                        operand(arithmetic.left(), leftFirst),
                        operator.sign(),
                        operand(arithmetic.right(), rightFirst));
    }

    private boolean isNonZero(Expression divisor) {
        return pack.content()
                .constant(divisor)
                .filter(value -> value instanceof BigDecimal number && number.signum() != 0)
                .isPresent();
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Expression.Arithmetic inner
                && (inner.operator() == Operator.PLUS || inner.operator() == Operator.MINUS);
    }

    private String operand(Expression expression, boolean parentheses) {
        return parentheses ? "(" + of(expression) + ")" : of(expression);
    }

    /** A length of time; nothing when it is a part of a year, month, week or day, as in the engine. */
    private String duration(Expression amount) {
        Unit unit = amount.type().unit();
        Optional<Long> fixed = fixed(amount);
        if (fixed.isPresent() && fixed.get() >= 0) {
            String name = amount instanceof Expression.OfParameter parameter ? " /* " + parameter.key() + " */" : "";
            long count = fixed.get() * (unit == Unit.WEEKS ? 7 : 1);
            return "duration(\"P%d%s\")%s".formatted(count, letter(unit), name);
        }
        String one = unit == Unit.WEEKS ? "P7D" : "P1" + letter(unit);
        return FeelFunction.LENGTH_OF_TIME.call(uses, "duration(\"%s\")".formatted(one), of(amount));
    }

    private Optional<Long> fixed(Expression amount) {
        return pack.content()
                .constant(amount)
                .map(BigDecimal.class::cast)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValue);
    }

    private static String letter(Unit unit) {
        return switch (unit) {
            case YEARS -> "Y";
            case MONTHS -> "M";
            default -> "D";
        };
    }

    private String call(Expression.Call call) {
        List<String> given = call.arguments().stream().map(this::of).toList();
        String[] arguments = given.toArray(String[]::new);
        return switch (call.function()) {
            case LEAST -> FeelFunction.LEAST.call(uses, arguments);
            case GREATEST -> FeelFunction.GREATEST.call(uses, arguments);
            case ABSOLUTE -> FeelFunction.ABSOLUTE.call(uses, arguments);
            case ROUND -> FeelFunction.ROUND.call(uses, arguments);
            case ROUND_UP -> FeelFunction.ROUND_UP.call(uses, arguments);
            case ROUND_DOWN -> FeelFunction.ROUND_DOWN.call(uses, arguments);
            case WHOLE_YEARS -> FeelFunction.WHOLE_YEARS.call(uses, arguments);
            case WHOLE_MONTHS -> FeelFunction.WHOLE_MONTHS.call(uses, arguments);
            case DAYS -> FeelFunction.DAYS.call(uses, arguments);
            case LAST_DAY -> FeelFunction.LAST_DAY.call(uses, arguments);
            case MONTH_OF -> FeelFunction.MONTH_OF.call(uses, arguments);
            case NEXT_WORKING_DAY -> FeelFunction.NEXT_WORKING_DAY.call(uses, arguments);
            case PER_MONTH, FIRST_DAY ->
                "(" + given.get(0) + ") /* " + call.function().word() + " */";
            case SUM, COUNT, RANK -> throw new IllegalArgumentException("List function called on a value");
        };
    }
}
