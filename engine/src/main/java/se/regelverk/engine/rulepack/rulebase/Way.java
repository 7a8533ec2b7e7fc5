package se.regelverk.engine.rulepack.rulebase;

import java.util.List;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.rulepack.Dnf.Literal;

/** One of the ways in which a rule can hold though something else it reads is not there: a row, or an alternative of a condition. */
record Way(List<Literal> literals, Waiting waiting) {
    boolean holds(PlainInference inference, int item, Environment environment) {
        return waiting.isOver(inference, item) && Rules.holds(literals, environment);
    }
}
