package se.regelverk.engine.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A decision somebody wants to record.
 *
 * @param difference why it is not what was proposed, in the person's own words
 * @param reason key of the {@link se.regelverk.engine.rulepack.DeviationReasons} chosen for that, empty for none
 * @param communicatedOn the day the basis was communicated, when it is noted together with the decision
 * @param exception why it is made without communicating the basis first
 */
public record DecisionRequest(
        DecisionOutcome outcome,
        Optional<BigDecimal> amount,
        Optional<YearMonth> period,
        String motivation,
        String difference,
        String reason,
        Optional<LocalDate> communicatedOn,
        String exception,
        Author by,
        Instant at) {}
