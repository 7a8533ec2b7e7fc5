package se.regelverk.engine.expression;

import java.util.List;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A typed syntax tree. Every name in it is resolved and every operation checked; it is never text again for a machine. */
public sealed interface Expression {
    ExpressionType type();

    record Literal(Object value, ExpressionType type) implements Expression {}

    record OfConcept(ConceptKey key, ExpressionType type) implements Expression {}

    record OfParameter(ParameterKey key, ExpressionType type) implements Expression {}

    record Negation(Expression operand) implements Expression {
        @Override
        public ExpressionType type() {
            return operand.type();
        }
    }

    record Arithmetic(Operator operator, Expression left, Expression right, ExpressionType type)
            implements Expression {}

    record Call(Function function, List<Expression> arguments, ExpressionType type) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A function of one concept over a list: a sum, a rank. */
    record OverItems(Function function, ConceptKey key, ExpressionType type) implements Expression {}

    /** How many items a list has. */
    record Count(String list, ExpressionType type) implements Expression {}

    /** The four operations. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED_BY("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
