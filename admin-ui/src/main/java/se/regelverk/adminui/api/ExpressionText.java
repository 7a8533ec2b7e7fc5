package se.regelverk.adminui.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.regelverk.engine.expression.Expression;

/** Writes an expression as an author would: {@code kostnader.hyra + 2 * antal}. */
final class ExpressionText {
    private ExpressionText() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Expression.OfConcept concept) {
            return concept.key().value();
        }
        if (expression instanceof Expression.OfParameter parameter) {
            return parameter.key().value();
        }
        if (expression instanceof Expression.Negation negation) {
            return "-" + operand(negation.operand());
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return "%s %s %s"
                    .formatted(operand(arithmetic.left()), arithmetic.operator().sign(), operand(arithmetic.right()));
        }
        return call(expression);
    }

    private static String call(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return call.function().word() + arguments(call.arguments());
        }
        if (expression instanceof Expression.OverItems overItems) {
            return "%s(%s)"
                    .formatted(overItems.function().word(), overItems.key().value());
        }
        return "antal(%s)".formatted(((Expression.Count) expression).list());
    }

    private static String arguments(List<Expression> arguments) {
        return arguments.stream().map(ExpressionText::of).collect(Collectors.joining("; ", "(", ")"));
    }

    private static String operand(Expression operand) {
        return operand instanceof Expression.Arithmetic ? "(" + of(operand) + ")" : of(operand);
    }

    private static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        return value.toString();
    }
}
