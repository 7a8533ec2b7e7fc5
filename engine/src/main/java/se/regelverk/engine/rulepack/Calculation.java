package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A formula that gives one concept its value.
 *
 * @param decimals to which the value is rounded half up; empty when it is kept as it is
 */
public record Calculation(
        ConceptKey concept,
        Optional<String> list,
        Expression formula,
        String written,
        Optional<Integer> decimals,
        Basis basis,
        AutomationLevel level,
        Period period,
        Location location)
        implements Writer {}
