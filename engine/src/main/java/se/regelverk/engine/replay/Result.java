package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.assessment.Outline;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.Values;

/**
 * What an assessment comes to, as far as the effect of a change is told by it.
 *
 * @param amount what is proposed, in kronor; zero for a refusal, empty when the case worker judges or the pack proposes no amounts
 * @param sentences ids of those that are met and are no grounds: steps, demands, deadlines, warnings, questions, stops
 */
public record Result(Outcome outcome, Optional<BigDecimal> amount, TreeSet<String> sentences) {
    static Result of(Outline outline, boolean hasAmounts) {
        return of(outline.outcome(), outline.amount(), outline.met().stream(), hasAmounts);
    }

    static Result of(Outcome outcome, Optional<BigDecimal> proposed, Stream<Sentence> met, boolean hasAmounts) {
        var sentences = new TreeSet<String>();
        met.filter(one -> !one.effect().key().isEmpty()).forEach(one -> sentences.add(one.id()));
        Optional<BigDecimal> amount =
                switch (outcome) {
                    case AVSLAG -> hasAmounts ? Optional.of(BigDecimal.ZERO) : Optional.empty();
                    case BIFALL, DELAVSLAG -> proposed.map(Values::rounded);
                    case HANDLAGGARE_BEDOMER -> Optional.empty();
                };
        return new Result(outcome, amount, sentences);
    }
}
