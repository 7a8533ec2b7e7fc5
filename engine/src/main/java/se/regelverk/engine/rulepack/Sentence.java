package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Condition;

/**
 * A rule sentence: when the condition is met, so the effect, because of the basis.
 *
 * @param id never changes and is never used again
 * @param list the list it holds for each item of; empty for the case as a whole
 */
public record Sentence(
        String id,
        String title,
        Optional<String> list,
        Condition condition,
        Effect effect,
        Basis basis,
        AutomationLevel level,
        Period period,
        Location location) {}
