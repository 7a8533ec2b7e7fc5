package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.regelverk.engine.assessment.DecisionProposal;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.vocabulary.Values;

/**
 * What an assessment comes to, as far as the effect of a change is told by it.
 *
 * @param amount what is proposed, in kronor; zero for a refusal, empty when the case worker judges or the pack proposes no amounts
 * @param sentences ids of those that are met and are no grounds: steps, demands, deadlines, warnings, questions, stops
 */
public record Result(Outcome outcome, Optional<BigDecimal> amount, TreeSet<String> sentences) {
    static Result of(DecisionProposal proposal, List<SentenceResult> results, boolean hasAmounts) {
        var sentences = new TreeSet<String>();
        results.stream()
                .filter(one -> one.isMet() && !one.sentence().effect().key().isEmpty())
                .forEach(one -> sentences.add(one.sentence().id()));
        Optional<BigDecimal> amount =
                switch (proposal.outcome()) {
                    case AVSLAG -> hasAmounts ? Optional.of(BigDecimal.ZERO) : Optional.empty();
                    case BIFALL, DELAVSLAG -> proposal.amount().map(Values::rounded);
                    case HANDLAGGARE_BEDOMER -> Optional.empty();
                };
        return new Result(proposal.outcome(), amount, sentences);
    }
}
