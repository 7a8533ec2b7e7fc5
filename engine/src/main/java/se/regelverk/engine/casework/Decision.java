package se.regelverk.engine.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was recorded; never changed, a new one is added instead.
 *
 * @param amount kronor for the period, null when there is none
 * @param period month it holds for, null when none
 * @param difference why it is not what was proposed, empty when it is
 * @param exception why it was made before the basis was communicated, empty when it was not
 * @param proposed how the proposal that stood beside it read
 * @param outstanding titles of the steps and demands that were not done when it was made
 * @param delegation by which delegation they decided, in words; null when the content said nothing of it
 * @param deviation which of the content's reasons it is not what was proposed; null when it is, or when the content had none
 */
public record Decision(
        DecisionOutcome outcome,
        @Nullable BigDecimal amount,
        @Nullable YearMonth period,
        String motivation,
        String difference,
        String exception,
        String proposed,
        List<String> outstanding,
        Author by,
        Instant at,
        @Nullable String delegation,
        @Nullable Deviation deviation) {
    /**
     * A reason as it was chosen.
     *
     * @param key by which it is counted
     * @param title as it read then
     */
    public record Deviation(String key, String title) {}

    public Decision {
        outstanding = List.copyOf(outstanding);
    }
}
