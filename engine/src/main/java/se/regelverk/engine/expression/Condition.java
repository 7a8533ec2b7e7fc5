package se.regelverk.engine.expression;

import java.util.List;

/** A condition as data: the same for a question's visibility, a sentence, and a table's row. */
public sealed interface Condition {
    /** Always met. */
    record Always() implements Condition {}

    record Holds(Expression subject, Test test) implements Condition {}

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** None of the parts is met; a part that does not apply is not met. */
    record NoneOf(List<Condition> parts) implements Condition {
        public NoneOf {
            parts = List.copyOf(parts);
        }
    }
}
