package se.regelverk.engine.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Expression.Operator;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** Which operations fit which types and units, and what they give. */
final class Typing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More decimals than any share of a krona is counted with. */
    private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(9);

    Expression arithmetic(Token sign, Expression leftOperand, Expression rightOperand) throws NotUnderstood {
        Operator operator =
                switch (sign.text()) {
                    case "+" -> Operator.PLUS;
                    case "-" -> Operator.MINUS;
                    case "*" -> Operator.TIMES;
                    default -> Operator.DIVIDED_BY;
                };
        boolean adds = operator == Operator.PLUS || operator == Operator.MINUS;
        boolean arePercent = isPercent(leftOperand) && isPercent(rightOperand);
        if (adds && !arePercent) {
            checkShare(sign, leftOperand, rightOperand);
        }
        Expression left = adds && arePercent ? leftOperand : fraction(leftOperand);
        Expression right = adds && arePercent ? rightOperand : fraction(rightOperand);
        ExpressionType type = typeOf(operator, left.type(), right.type())
                .orElseThrow(() -> misfit(sign, leftOperand.type(), rightOperand.type()));
        if (type.kind() != Kind.NUMBER) {
            checkWhole(sign, right);
        }
        return new Expression.Arithmetic(operator, left, right, type);
    }

    private static boolean isPercent(Expression operand) {
        return operand.type().unit() == Unit.PERCENT;
    }

    private static NotUnderstood misfit(Token sign, ExpressionType left, ExpressionType right) {
        return new NotUnderstood(
                "%s %s %s går inte ihop (tecken %d)."
                        .formatted(left.readable(), sign.text(), right.readable(), sign.position()),
                "Kontrollera enheterna; kr blir kr/mån med per månad(…).",
                sign.position());
    }

    /** A percentage is a share of one when it is added to something else: {@code 1 - andel}, but never {@code 100 - andel}. */
    private static void checkShare(Token sign, Expression left, Expression right) throws NotUnderstood {
        if (!isPercent(left) && !isPercent(right)) {
            return;
        }
        Expression other = isPercent(left) ? right : left;
        if (other.type().unit() == Unit.COUNT) {
            throw misfit(sign, left.type(), right.type());
        }
        Optional<BigDecimal> written = written(other);
        if (written.isPresent() && written.get().abs().compareTo(BigDecimal.ONE) > 0) {
            throw new NotUnderstood(
                    "Procent räknas som en andel av 1, så %s passar inte vid ”%s” (tecken %d)."
                            .formatted(written.get().toPlainString().replace('.', ','), sign.text(), sign.position()),
                    "Skriv till exempel 1 - andel i stället för 100 - andel.",
                    sign.position());
        }
    }

    /** A day is moved by whole days; what is computed is checked when it is known, what is written at once. */
    private static void checkWhole(Token sign, Expression amount) throws NotUnderstood {
        Optional<BigDecimal> written = written(amount);
        if (written.isPresent() && !Bounds.isWhole(written.get())) {
            throw new NotUnderstood(
                    "%s är inget helt antal %s (tecken %d)."
                            .formatted(
                                    written.get().toPlainString().replace('.', ','),
                                    amount.type().unit().word(),
                                    sign.position()),
                    "Skriv ett helt tal, om det behövs i en mindre enhet: 10 dagar i stället för 1,5 veckor.",
                    sign.position());
        }
    }

    private static Optional<BigDecimal> written(Expression expression) {
        if (expression instanceof Expression.Negation negation) {
            return written(negation.operand()).map(BigDecimal::negate);
        }
        return expression instanceof Expression.Literal literal && literal.value() instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Optional<ExpressionType> typeOf(Operator operator, ExpressionType left, ExpressionType right) {
        if (left.kind() != Kind.NUMBER || right.kind() != Kind.NUMBER) {
            return ofTime(operator, left, right);
        }
        return switch (operator) {
            case PLUS, MINUS -> left.accepts(right) ? Optional.of(left.literal() ? right : left) : Optional.empty();
            case TIMES ->
                left.unit().isPlain()
                        ? Optional.of(product(right, left))
                        : right.unit().isPlain() ? Optional.of(left) : Optional.empty();
            case DIVIDED_BY ->
                right.unit().isPlain()
                        ? Optional.of(product(left, right))
                        : left.unit() == right.unit()
                                ? Optional.of(ExpressionType.number(Unit.NONE))
                                : Optional.empty();
        };
    }

    /** A number times a literal is not a literal unless both are. */
    private static ExpressionType product(ExpressionType main, ExpressionType factor) {
        return main.literal() && !factor.literal() ? ExpressionType.number(factor.unit()) : main;
    }

    private static Optional<ExpressionType> ofTime(Operator operator, ExpressionType left, ExpressionType right) {
        boolean adds = operator == Operator.PLUS || operator == Operator.MINUS;
        if (adds
                && left.kind() == Kind.DATE
                && right.kind() == Kind.NUMBER
                && right.unit().isTime()) {
            return Optional.of(left);
        }
        if (adds && left.kind() == Kind.MONTH && (right.unit() == Unit.MONTHS || right.unit() == Unit.YEARS)) {
            return Optional.of(left);
        }
        return operator == Operator.MINUS && left.kind() == Kind.DATE && right.kind() == Kind.DATE
                ? Optional.of(ExpressionType.number(Unit.DAYS))
                : Optional.empty();
    }

    Expression negation(Token sign, Expression operand) throws NotUnderstood {
        if (operand.type().kind() != Kind.NUMBER) {
            throw new NotUnderstood(
                    "Minus vid tecken %d står före %s."
                            .formatted(sign.position(), operand.type().readable()),
                    "Minus kan bara stå före ett tal.",
                    sign.position());
        }
        return new Expression.Negation(operand);
    }

    /** A percentage is calculated with as the fraction it is, 25 % as 0.25; compared or given on alone it stays 25 %. */
    private static Expression fraction(Expression operand) {
        if (operand.type().unit() != Unit.PERCENT) {
            return operand;
        }
        var hundred = new Expression.Literal(HUNDRED, ExpressionType.literalNumber());
        return new Expression.Arithmetic(Operator.DIVIDED_BY, operand, hundred, ExpressionType.number(Unit.NONE));
    }

    Expression call(Function function, List<Expression> arguments, Token at) throws NotUnderstood {
        if (arguments.size() != function.arguments()) {
            throw new NotUnderstood(
                    "%s tar %d argument men har fått %d (tecken %d)."
                            .formatted(function.word(), function.arguments(), arguments.size(), at.position()),
                    "Skilj argumenten med semikolon.",
                    at.position());
        }
        ExpressionType type = function.typeFor(
                        arguments.stream().map(Expression::type).toList())
                .orElseThrow(() -> new NotUnderstood(
                        "%s kan inte användas på %s (tecken %d)."
                                .formatted(function.word(), readable(arguments), at.position()),
                        "Kontrollera argumentens typ och enhet.",
                        at.position()));
        if (function.isRounding() && !isPlaces(arguments.get(1))) {
            throw new NotUnderstood(
                    "%s tar ett helt antal decimaler från 0 till 9 (tecken %d)."
                            .formatted(function.word(), at.position()),
                    "Skriv till exempel %s(…; 2).".formatted(function.word()),
                    at.position());
        }
        return new Expression.Call(function, arguments, type);
    }

    private static boolean isPlaces(Expression argument) {
        return argument instanceof Expression.Literal literal
                && Bounds.isWhole(literal.value())
                && ((BigDecimal) literal.value()).compareTo(MOST_PLACES) <= 0;
    }

    /** A rank is an item's place among its fellows, so it needs an item. */
    void checkRank(Function function, Name.OfConcept concept, Names names) throws NotUnderstood {
        if (function == Function.RANK && concept.ofEveryItem()) {
            throw new NotUnderstood(
                    "rang av ”%s” är en posts plats i listan, men här finns ingen post.".formatted(concept.key()),
                    "Låt beräkningen gälla ”for: %s”."
                            .formatted(concept.key().group().orElse(names.list().orElse(""))));
        }
    }

    private static String readable(List<Expression> arguments) {
        return String.join(
                " och ", arguments.stream().map(a -> a.type().readable()).toList());
    }
}
