package se.regelverk.engine.casework;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/**
 * The proposal of a stored explanation.
 *
 * @param hasAmounts whether outcomes of the area have an amount
 */
record Proposed(Outcome outcome, Optional<BigDecimal> amount, boolean hasAmounts) {
    static Proposed of(JsonNode explanation) {
        JsonNode proposal = explanation.path("proposal");
        return new Proposed(
                Outcome.valueOf(proposal.path("outcome").stringValue()),
                proposal.path("amount").decimalValueOpt(),
                proposal.path("amountKey").isString());
    }

    String readable() {
        return amount.map(kronor -> "%s, %s".formatted(outcome.title(), Values.readable(kronor, Unit.KRONOR, Map.of())))
                .orElse(outcome.title());
    }

    /** Whether a decision is another than the proposed. Where the case worker judges nothing was proposed. */
    boolean differsFrom(DecisionOutcome decided, Optional<BigDecimal> decidedAmount) {
        if (outcome == Outcome.HANDLAGGARE_BEDOMER) {
            return false;
        }
        boolean sameAmount = amount.isPresent() == decidedAmount.isPresent()
                && amount.map(kronor -> kronor.compareTo(decidedAmount.orElse(kronor)) == 0)
                        .orElse(true);
        return !outcome.name().equals(decided.name()) || !sameAmount;
    }
}
