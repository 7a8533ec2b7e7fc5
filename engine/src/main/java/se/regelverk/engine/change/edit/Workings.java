package se.regelverk.engine.change.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Expression.Operator;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.rulepack.Phrases;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** A formula worked out with a case's values, one line for each part: "7 100 kr + 2 720 kr = 9 820 kr". */
public final class Workings {
    private static final String MISSING = "uppgift saknas";

    private final Phrases phrases;
    private final Environment environment;
    private final List<String> lines = new ArrayList<>();

    private Workings(RulePack pack, Environment environment) {
        this.phrases = new Phrases(pack);
        this.environment = environment;
    }

    /**
     * The lines, the innermost part first and the whole last.
     *
     * @param result what the formula gives; a plain number reads with its unit
     */
    public static List<String> of(RulePack pack, Expression formula, ExpressionType result, Environment environment) {
        var workings = new Workings(pack, environment);
        String whole = workings.operand(formula, result);
        if (workings.lines.isEmpty()) {
            workings.lines.add(workings.phrases.of(formula, result) + " = " + whole);
        }
        return List.copyOf(workings.lines);
    }

    /** A part as it stands in a line; one that is worked out has had a line of its own. */
    private String operand(Expression part, ExpressionType beside) {
        if (isPercentage(part)) {
            Expression percentage = ((Expression.Arithmetic) part).left();
            return operand(percentage, percentage.type());
        }
        if (part instanceof Expression.Arithmetic arithmetic) {
            lines.add(chain(arithmetic) + result(part, beside));
        } else if (part instanceof Expression.Call call) {
            List<String> arguments = call.arguments().stream()
                    .map(argument -> operand(argument, argument.type()))
                    .toList();
            lines.add(call.function().word() + "(" + String.join("; ", arguments) + ")" + result(part, beside));
        } else if (part instanceof Expression.OverItems items) {
            lines.add(phrases.of(part, part.type()) + ": " + each(items) + result(part, beside));
        } else if (part instanceof Expression.Negation negation && isComposed(negation.operand())) {
            lines.add("−(" + operand(negation.operand(), beside) + ")" + result(part, beside));
        }
        return value(part, beside);
    }

    private static boolean isComposed(Expression part) {
        return part instanceof Expression.Arithmetic || part instanceof Expression.Call;
    }

    /** The division by hundred that stands for every percentage. */
    private static boolean isPercentage(Expression part) {
        return part instanceof Expression.Arithmetic arithmetic
                && arithmetic.operator() == Operator.DIVIDED_BY
                && arithmetic.left().type().unit() == Unit.PERCENT;
    }

    /** Sums are one line, however many terms; so are products. */
    private String chain(Expression.Arithmetic arithmetic) {
        boolean continues = arithmetic.left() instanceof Expression.Arithmetic left
                && !isPercentage(left)
                && isSum(left.operator()) == isSum(arithmetic.operator());
        String before = continues
                ? chain((Expression.Arithmetic) arithmetic.left())
                : operand(arithmetic.left(), arithmetic.left().type());
        return before
                + sign(arithmetic.operator())
                + operand(arithmetic.right(), arithmetic.right().type());
    }

    private static boolean isSum(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS;
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " · ";
            case DIVIDED_BY -> " / ";
        };
    }

    private String each(Expression.OverItems items) {
        List<String> values = environment.items(items.key()).values().stream()
                .map(value -> readable(value, items.type()))
                .toList();
        return values.isEmpty() ? "inga poster" : String.join(" + ", values);
    }

    private String result(Expression part, ExpressionType beside) {
        Evaluated value = Evaluator.evaluate(part, environment);
        boolean isRounded = value instanceof Evaluated.Known known
                && known.value() instanceof BigDecimal number
                && Values.rounded(number).compareTo(number) != 0;
        return (isRounded ? " ≈ " : " = ") + readable(value, typed(part, beside));
    }

    private String value(Expression part, ExpressionType beside) {
        return readable(Evaluator.evaluate(part, environment), typed(part, beside));
    }

    private static ExpressionType typed(Expression part, ExpressionType beside) {
        return part.type().literal() ? beside : part.type();
    }

    private static String readable(Evaluated value, ExpressionType type) {
        if (value instanceof Evaluated.Known known) {
            return Values.readable(known.value(), type.unit(), type.options());
        }
        return value instanceof Evaluated.NotApplicable ? "inte tillämpligt" : MISSING;
    }
}
