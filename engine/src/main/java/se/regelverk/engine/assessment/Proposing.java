package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Effect.Direction;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Values;

/**
 * Weighs the grounds. Anything unsure leaves it to the case worker: a stop, a ground or amount that cannot be decided, grounds both for and
 * against, or a value the city has not decided.
 */
final class Proposing {
    private final RulePack pack;
    private final List<SentenceResult> grounds;
    private final List<SentenceResult> stops;
    private final Account account;

    Proposing(RulePack pack, List<SentenceResult> results, Account account) {
        this.pack = pack;
        this.grounds =
                results.stream().filter(one -> one.is(Effect.Ground.class)).toList();
        this.stops = results.stream().filter(one -> one.is(Effect.Stop.class)).toList();
        this.account = account;
    }

    DecisionProposal propose(List<ParameterKey> openParameters) {
        List<String> unsure = unsure(openParameters);
        if (!unsure.isEmpty()) {
            boolean stopped = stops.stream().anyMatch(SentenceResult::isMet);
            return leftToCaseWorker(stopped ? AutomationLevel.STOPP : AutomationLevel.FLAGGA, unsure);
        }
        Outcome outcome = outcome();
        Optional<BigDecimal> amount = outcome == Outcome.AVSLAG ? Optional.empty() : amount();
        List<SentenceResult> met =
                grounds.stream().filter(SentenceResult::isMet).toList();
        return new DecisionProposal(
                outcome,
                amount,
                AutomationLevel.FORSLAG,
                met.stream().map(one -> one.sentence().id()).toList(),
                met.stream().map(SentenceResult::text).toList());
    }

    private DecisionProposal leftToCaseWorker(AutomationLevel level, List<String> reasons) {
        List<String> met = grounds.stream()
                .filter(SentenceResult::isMet)
                .map(one -> one.sentence().id())
                .toList();
        return new DecisionProposal(Outcome.HANDLAGGARE_BEDOMER, Optional.empty(), level, met, reasons);
    }

    private List<String> unsure(List<ParameterKey> openParameters) {
        List<String> unsure = new ArrayList<>();
        stops.stream().filter(SentenceResult::isMet).forEach(one -> unsure.add(one.text()));
        stops.stream()
                .filter(SentenceResult::isUndecided)
                .forEach(one -> unsure.add(
                        "Går inte att avgöra: %s.".formatted(one.sentence().title())));
        grounds.stream()
                .filter(SentenceResult::isUndecided)
                .forEach(one -> unsure.add(
                        "Går inte att avgöra: %s.".formatted(one.sentence().title())));
        if (has(Direction.FOR) && has(Direction.AGAINST)) {
            unsure.add("Grunder talar både för och emot.");
        }
        if (has(Direction.PARTLY_AGAINST) && !has(Direction.FOR) && !has(Direction.AGAINST)) {
            unsure.add("Något talar delvis emot, men ingen grund talar för.");
        }
        openParameters.forEach(key -> unsure.add(
                "Förslaget skulle vila på ett värde som staden inte har beslutat: %s.".formatted(title(key))));
        if (grounds.stream().noneMatch(SentenceResult::isMet) && unsure.isEmpty()) {
            unsure.add("Inga regler föreslår något utfall; handläggaren bedömer.");
        }
        if (unsure.isEmpty()
                && has(Direction.FOR)
                && pack.info().amountConcept().isPresent()
                && amount().isEmpty()) {
            unsure.add("Beloppet går inte att avgöra.");
        }
        return unsure;
    }

    private String title(ParameterKey key) {
        return Optional.ofNullable(pack.parameters().get(key))
                .map(one -> one.title())
                .orElse(key.value());
    }

    private Outcome outcome() {
        if (has(Direction.AGAINST)) {
            return Outcome.AVSLAG;
        }
        return has(Direction.PARTLY_AGAINST) ? Outcome.DELAVSLAG : Outcome.BIFALL;
    }

    private boolean has(Direction direction) {
        return grounds.stream()
                .anyMatch(one -> one.isMet()
                        && one.sentence().effect() instanceof Effect.Ground ground
                        && ground.direction() == direction);
    }

    private Optional<BigDecimal> amount() {
        return pack.info()
                .amountConcept()
                .map(key -> account.value(key, Gap.WHOLE_CASE))
                .filter(Evaluated.Known.class::isInstance)
                .map(known -> Values.rounded((BigDecimal) ((Evaluated.Known) known).value()));
    }

    /** Whether an answer that is missing keeps the engine from proposing; then it is asked for. */
    boolean lacksAnswers() {
        return java.util.stream.Stream.concat(grounds.stream(), stops.stream())
                .filter(SentenceResult::isUndecided)
                .flatMap(one -> one.gaps().stream())
                .anyMatch(gap -> gap.cause() == Gap.Cause.NOT_ANSWERED || gap.cause() == Gap.Cause.NOT_KNOWN);
    }
}
