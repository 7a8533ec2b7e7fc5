package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Expression.Operator;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.rulepack.Axis;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** Reads expressions as sums, with the parameters' values of a day in them; what is no sum stands as one term. */
final class LinearReader {
    /** A factor whose inverse needs more digits than this is not divided by: the quotient would not be exact. */
    private static final MathContext EXACT = new MathContext(12);

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final ContentInForce content;
    private final Ranges ranges;
    private final Axis axis;

    LinearReader(ContentInForce content, Ranges ranges, Axis axis) {
        this.content = content;
        this.ranges = ranges;
        this.axis = axis;
    }

    /**
     * Reads an expression.
     *
     * @param type whose axis a constant is placed on
     */
    Linear read(Expression expression, ExpressionType type) {
        if (expression instanceof Expression.OfConcept) {
            return Linear.of(expression);
        }
        Optional<Object> constant = content.constant(expression);
        return constant.isPresent() ? Linear.of(axis.position(constant.get(), type)) : sum(expression);
    }

    Linear read(Expression expression) {
        return read(expression, expression.type());
    }

    private Linear sum(Expression expression) {
        if (expression instanceof Expression.Negation negation) {
            return read(negation.operand()).times(BigDecimal.ONE.negate());
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic).orElseGet(() -> Linear.of(expression));
        }
        if (expression instanceof Expression.Call call && call.function() == Function.DAYS) {
            return read(call.arguments().get(1)).minus(read(call.arguments().get(0)));
        }
        return expression instanceof Expression.Call call && call.function() == Function.PER_MONTH
                ? read(call.arguments().get(0))
                : Linear.of(expression);
    }

    private Optional<Linear> arithmetic(Expression.Arithmetic arithmetic) {
        Linear left = read(arithmetic.left());
        Linear right = read(arithmetic.right());
        Kind kind = arithmetic.left().type().kind();
        if (kind != Kind.NUMBER && arithmetic.right().type().kind() == Kind.NUMBER) {
            return moved(arithmetic, kind, left, right);
        }
        return switch (arithmetic.operator()) {
            case PLUS -> Optional.of(left.plus(right));
            case MINUS -> Optional.of(left.minus(right));
            case TIMES -> product(left, right);
            case DIVIDED_BY -> right.isConstant() ? inverse(right.constant()).map(left::times) : Optional.empty();
        };
    }

    private static Optional<Linear> product(Linear left, Linear right) {
        if (right.isConstant()) {
            return Optional.of(left.times(right.constant()));
        }
        return left.isConstant() ? Optional.of(right.times(left.constant())) : Optional.empty();
    }

    /** A day moved by whole days or weeks, a month by months or years; months of a day are not equally long. */
    private Optional<Linear> moved(Expression.Arithmetic arithmetic, Kind kind, Linear left, Linear right) {
        Unit unit = arithmetic.right().type().unit();
        boolean even = kind == Kind.MONTH || unit == Unit.DAYS || unit == Unit.WEEKS;
        if (!even || !ranges.of(arithmetic.right()).whole()) {
            return Optional.empty();
        }
        BigDecimal length = unit == Unit.WEEKS ? WEEK : unit == Unit.YEARS ? YEAR : BigDecimal.ONE;
        Linear steps = right.times(length);
        return Optional.of(arithmetic.operator() == Operator.PLUS ? left.plus(steps) : left.minus(steps));
    }

    /** One divided by the number, when it comes out even. */
    static Optional<BigDecimal> inverse(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal inverse = BigDecimal.ONE.divide(number, EXACT);
        return inverse.multiply(number).compareTo(BigDecimal.ONE) == 0 ? Optional.of(inverse) : Optional.empty();
    }
}
