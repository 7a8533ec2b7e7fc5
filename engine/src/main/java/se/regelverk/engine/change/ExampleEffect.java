package se.regelverk.engine.change;

import java.math.BigDecimal;
import java.util.Optional;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.content.Area;

/**
 * An example that a change gives another outcome or amount.
 *
 * @param area whose example it is
 */
public record ExampleEffect(Area area, String name, Proposed before, Proposed after) {
    /**
     * What is proposed.
     *
     * @param amount in kronor
     */
    public record Proposed(Outcome outcome, Optional<BigDecimal> amount) {}

    /** How much more is proposed, in kronor; empty when there is no amount before or after. */
    public Optional<BigDecimal> more() {
        return before.amount().flatMap(old -> after.amount().map(now -> now.subtract(old)));
    }
}
