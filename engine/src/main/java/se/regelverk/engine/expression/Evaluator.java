package se.regelverk.engine.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import se.regelverk.engine.expression.Evaluated.Known;
import se.regelverk.engine.expression.Evaluated.NotApplicable;
import se.regelverk.engine.expression.Evaluated.Undecided;
import se.regelverk.engine.vocabulary.Unit;

/** Gives an expression's value. Pure: the same environment gives the same value, and nothing is guessed. */
public final class Evaluator {
    /** Twenty digits hold every öre of the city's budget; divisions end there. */
    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);

    private Evaluator() {}

    public static Evaluated evaluate(Expression expression, Environment environment) {
        if (expression instanceof Expression.Literal literal) {
            return new Known(literal.value());
        }
        if (expression instanceof Expression.OfConcept concept) {
            return environment.concept(concept.key());
        }
        if (expression instanceof Expression.OfParameter parameter) {
            return environment.parameter(parameter.key());
        }
        if (expression instanceof Expression.Negation negation) {
            Evaluated operand = evaluate(negation.operand(), environment);
            return operand instanceof Known known ? new Known(((BigDecimal) known.value()).negate()) : operand;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return both(
                    evaluate(arithmetic.left(), environment),
                    evaluate(arithmetic.right(), environment),
                    (left, right) -> compute(arithmetic, left, right, environment));
        }
        if (expression instanceof Expression.Count count) {
            return environment.count(count.list());
        }
        if (expression instanceof Expression.OverItems overItems) {
            return ItemFunctions.evaluate(overItems, environment);
        }
        return call((Expression.Call) expression, environment);
    }

    private static Evaluated call(Expression.Call call, Environment environment) {
        String word = call.function().word();
        List<Expression> arguments = call.arguments();
        Evaluated first = evaluate(arguments.get(0), environment);
        if (arguments.size() == 1) {
            return first instanceof Known known
                    ? computed(() -> unary(call.function(), known.value()), word, arguments, environment)
                    : first;
        }
        Evaluated second = evaluate(arguments.get(1), environment);
        return both(
                first, second, (a, b) -> computed(() -> binary(call.function(), a, b), word, arguments, environment));
    }

    private static Evaluated both(Evaluated left, Evaluated right, Computation computation) {
        if (left instanceof NotApplicable || right instanceof NotApplicable) {
            return Evaluated.NOT_APPLICABLE;
        }
        if (left instanceof Undecided one) {
            return right instanceof Undecided other ? Undecided.both(one, other) : one;
        }
        if (right instanceof Undecided) {
            return right;
        }
        return computation.of(((Known) left).value(), ((Known) right).value());
    }

    private interface Computation {
        Evaluated of(Object left, Object right);
    }

    private static Evaluated compute(
            Expression.Arithmetic arithmetic, Object left, Object right, Environment environment) {
        String word = arithmetic.operator().word();
        if (!(left instanceof BigDecimal a)) {
            return Bounds.isWhole(right)
                    ? computed(() -> ofTime(arithmetic, left, right), word, arithmetic.operands(), environment)
                    : NotComputed.of(Gap.Cause.NOT_WHOLE, word, List.of(arithmetic.right()), environment);
        }
        BigDecimal b = (BigDecimal) right;
        List<Expression> failing = arithmetic.operator() == Expression.Operator.DIVIDED_BY && b.signum() == 0
                ? List.of(arithmetic.right())
                : arithmetic.operands();
        return computed(() -> Bounds.within(ofNumbers(arithmetic.operator(), a, b)), word, failing, environment);
    }

    private static BigDecimal ofNumbers(Expression.Operator operator, BigDecimal a, BigDecimal b) {
        return switch (operator) {
            case PLUS -> a.add(b);
            case MINUS -> a.subtract(b);
            case TIMES -> a.multiply(b);
            case DIVIDED_BY -> a.divide(b, DIGITS);
        };
    }

    /** A number or day outside every honest matter, or a division by zero, is no value: the case worker is told, nothing breaks. */
    private static Evaluated computed(
            Supplier<Object> computation, String operation, List<Expression> operands, Environment environment) {
        try {
            return new Known(computation.get());
        } catch (DateTimeException | ArithmeticException outOfBounds) {
            return NotComputed.of(Gap.Cause.NOT_COMPUTABLE, operation, operands, environment);
        }
    }

    private static Object ofTime(Expression.Arithmetic arithmetic, Object left, Object right) {
        if (right instanceof LocalDate other) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(other, (LocalDate) left));
        }
        long amount = ((BigDecimal) right).intValueExact();
        long signed = arithmetic.operator() == Expression.Operator.PLUS ? amount : -amount;
        Unit unit = arithmetic.right().type().unit();
        return left instanceof LocalDate day
                ? Bounds.within(moved(day, signed, unit))
                : Bounds.within(
                        unit == Unit.YEARS
                                ? ((YearMonth) left).plusYears(signed)
                                : ((YearMonth) left).plusMonths(signed));
    }

    private static LocalDate moved(LocalDate day, long amount, Unit unit) {
        return switch (unit) {
            case YEARS -> day.plusYears(amount);
            case MONTHS -> day.plusMonths(amount);
            case WEEKS -> day.plusWeeks(amount);
            default -> day.plusDays(amount);
        };
    }

    private static Object unary(Function function, Object value) {
        return switch (function) {
            case ABSOLUTE -> ((BigDecimal) value).abs();
            case FIRST_DAY -> ((YearMonth) value).atDay(1);
            case LAST_DAY -> ((YearMonth) value).atEndOfMonth();
            case MONTH_OF -> YearMonth.from((LocalDate) value);
            case NEXT_WORKING_DAY -> Bounds.within(SwedishCalendar.nextWorkingDay((LocalDate) value));
            default -> value;
        };
    }

    private static Object binary(Function function, Object a, Object b) {
        return switch (function) {
            case LEAST -> compare(a, b) <= 0 ? a : b;
            case GREATEST -> compare(a, b) >= 0 ? a : b;
            case ROUND -> round(a, b, RoundingMode.HALF_UP);
            case ROUND_UP -> round(a, b, RoundingMode.CEILING);
            case ROUND_DOWN -> round(a, b, RoundingMode.FLOOR);
            case WHOLE_YEARS -> BigDecimal.valueOf(ChronoUnit.YEARS.between((LocalDate) a, (LocalDate) b));
            case WHOLE_MONTHS -> BigDecimal.valueOf(ChronoUnit.MONTHS.between((LocalDate) a, (LocalDate) b));
            default -> BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) a, (LocalDate) b));
        };
    }

    private static BigDecimal round(Object value, Object decimals, RoundingMode mode) {
        int places = ((BigDecimal) decimals).intValueExact();
        BigDecimal number = (BigDecimal) value;
        return number.scale() > places ? number.setScale(places, mode) : number;
    }

    /** Orders two values of one kind; numbers by size, 5 and 5.0 alike. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object a, Object b) {
        return ((Comparable) a).compareTo(b);
    }
}
