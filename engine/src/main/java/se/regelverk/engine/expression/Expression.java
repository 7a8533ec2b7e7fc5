package se.regelverk.engine.expression;

import java.util.List;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A typed syntax tree. Every name in it is resolved and every operation checked; it is never text again for a machine. */
public sealed interface Expression {
    ExpressionType type();

    /** The expressions it is made of; none for one that is a value or a name. */
    default List<Expression> operands() {
        return List.of();
    }

    record Literal(Object value, ExpressionType type) implements Expression {}

    record OfConcept(ConceptKey key, ExpressionType type) implements Expression {}

    record OfParameter(ParameterKey key, ExpressionType type) implements Expression {}

    record Negation(Expression operand) implements Expression {
        @Override
        public ExpressionType type() {
            return operand.type();
        }

        @Override
        public List<Expression> operands() {
            return List.of(operand);
        }
    }

    record Arithmetic(Operator operator, Expression left, Expression right, ExpressionType type) implements Expression {
        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    record Call(Function function, List<Expression> arguments, ExpressionType type) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> operands() {
            return arguments;
        }
    }

    /** A function of one concept over a list: a sum, a rank. */
    record OverItems(Function function, ConceptKey key, ExpressionType type) implements Expression {}

    /** How many items a list has. */
    record Count(String list, ExpressionType type) implements Expression {}

    /** The four operations. */
    enum Operator {
        PLUS("+", "addition"),
        MINUS("-", "subtraktion"),
        TIMES("*", "multiplikation"),
        DIVIDED_BY("/", "division");

        private final String sign;
        private final String word;

        Operator(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        String word() {
            return word;
        }

        public String sign() {
            return sign;
        }
    }
}
