package se.regelverk.engine.rulepack.dmn;

import java.util.List;

/** FEEL as a tree, the small part that tables of ours can say. */
sealed interface Feel {
    /** A value that stands there; {@code name} is the comment after it, which may name a parameter. */
    record Value(Object value, String name) implements Feel {}

    /** {@code null}; {@code comment} may name a parameter that has no value. */
    record Missing(String comment) implements Feel {}

    record Name(String name) implements Feel {}

    /** The value of the cell's column, {@code ?}. */
    record Subject() implements Feel {}

    record Call(String function, List<Feel> arguments, String comment) implements Feel {}

    /** Between parentheses; {@code comment} is what stands after them. */
    record Group(Feel inside, String comment) implements Feel {}

    record Binary(String sign, Feel left, Feel right) implements Feel {}

    record Negative(Feel operand) implements Feel {}
}
