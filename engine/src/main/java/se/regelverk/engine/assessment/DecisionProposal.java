package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.rulepack.AutomationLevel;

/**
 * What the grounds come to. Never a decision.
 *
 * @param amount in the unit of the pack's amount concept, when the outcome has one
 * @param grounds ids of the sentences it rests on
 * @param reasons in Swedish, why it is this outcome and no other
 */
public record DecisionProposal(
        Outcome outcome,
        Optional<BigDecimal> amount,
        AutomationLevel level,
        List<String> grounds,
        List<String> reasons) {
    public DecisionProposal {
        grounds = List.copyOf(grounds);
        reasons = List.copyOf(reasons);
    }
}
