package se.regelverk.engine.analysis;

import java.util.Optional;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.ValueSet;

/**
 * Something that cells ask about and that can vary from case to case.
 *
 * @param about what is asked about
 * @param type of its values
 * @param domain the positions it can be at
 * @param whole whether it is at whole positions only
 */
record Dimension(About about, ExpressionType type, ValueSet domain, boolean whole) {
    /** What a dimension is about; equal for cells that can be weighed against each other. */
    sealed interface About {
        /** A sum without constant, most often a single concept. */
        record Sum(Linear sum) implements About {}

        /** A whole cell that is no comparison of one sum with values: it passes or it does not. */
        record Cell(Expression subject, Test test) implements About {}
    }

    /** The concept, parameter or expression that it is, when it is a single one. */
    Optional<Expression> single() {
        return about instanceof About.Sum sum && sum.sum().terms().size() == 1
                ? sum.sum().terms().entrySet().stream()
                        .filter(term -> term.getValue().signum() > 0)
                        .filter(term -> term.getValue().compareTo(java.math.BigDecimal.ONE) == 0)
                        .map(java.util.Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }
}
