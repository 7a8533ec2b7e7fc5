package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private final List<SentenceResult> grounds = new ArrayList<>();
    private final List<SentenceResult> stops = new ArrayList<>();
    private final Account account;

    Proposing(RulePack pack, List<SentenceResult> results, Account account) {
        this.pack = pack;
        for (SentenceResult one : results) {
            (one.is(Effect.Stop.class) ? stops : grounds).add(one);
        }
        this.account = account;
    }

    /**
     * What the grounds come to, without the words.
     *
     * @param amount in the unit of the pack's amount concept, when the outcome has one
     * @param doubts why it is left to the case worker, each put in words when it is asked; none when it is not
     */
    record Weighed(Outcome outcome, Optional<BigDecimal> amount, List<Supplier<String>> doubts) {}

    Weighed weigh(List<ParameterKey> openParameters) {
        List<Supplier<String>> doubts = doubts(openParameters);
        if (!doubts.isEmpty()) {
            return new Weighed(Outcome.HANDLAGGARE_BEDOMER, Optional.empty(), doubts);
        }
        Outcome outcome = outcome();
        return new Weighed(outcome, outcome == Outcome.AVSLAG ? Optional.empty() : amount(), List.of());
    }

    /** The same with its reasons. */
    DecisionProposal propose(List<ParameterKey> openParameters) {
        Weighed weighed = weigh(openParameters);
        List<SentenceResult> met =
                grounds.stream().filter(SentenceResult::isMet).toList();
        boolean unsure = !weighed.doubts().isEmpty();
        return new DecisionProposal(
                weighed.outcome(),
                weighed.amount(),
                unsure ? levelOfDoubt() : AutomationLevel.FORSLAG,
                met.stream().map(one -> one.sentence().id()).toList(),
                unsure
                        ? weighed.doubts().stream().map(Supplier::get).toList()
                        : met.stream().map(SentenceResult::text).toList());
    }

    private AutomationLevel levelOfDoubt() {
        return anyMet(stops) ? AutomationLevel.STOPP : AutomationLevel.FLAGGA;
    }

    private List<Supplier<String>> doubts(List<ParameterKey> openParameters) {
        List<Supplier<String>> doubts = new ArrayList<>();
        for (SentenceResult stop : stops) {
            if (stop.isMet()) {
                doubts.add(stop::text);
            }
        }
        addUndecided(stops, doubts);
        addUndecided(grounds, doubts);
        if (has(Direction.FOR) && has(Direction.AGAINST)) {
            doubts.add(() -> "Grunder talar både för och emot.");
        }
        if (has(Direction.PARTLY_AGAINST) && !has(Direction.FOR) && !has(Direction.AGAINST)) {
            doubts.add(() -> "Något talar delvis emot, men ingen grund talar för.");
        }
        openParameters.forEach(key -> doubts.add(
                () -> "Förslaget skulle vila på ett värde som staden inte har beslutat: %s.".formatted(title(key))));
        if (!anyMet(grounds) && doubts.isEmpty()) {
            doubts.add(() -> "Inga regler föreslår något utfall; handläggaren bedömer.");
        }
        if (doubts.isEmpty()
                && has(Direction.FOR)
                && pack.info().amountConcept().isPresent()
                && amount().isEmpty()) {
            doubts.add(() -> "Beloppet går inte att avgöra.");
        }
        return doubts;
    }

    private static void addUndecided(List<SentenceResult> results, List<Supplier<String>> doubts) {
        for (SentenceResult one : results) {
            if (one.isUndecided()) {
                doubts.add(() ->
                        "Går inte att avgöra: %s.".formatted(one.sentence().title()));
            }
        }
    }

    private static boolean anyMet(List<SentenceResult> results) {
        for (SentenceResult one : results) {
            if (one.isMet()) {
                return true;
            }
        }
        return false;
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
        for (SentenceResult one : grounds) {
            if (one.isMet()
                    && one.sentence().effect() instanceof Effect.Ground ground
                    && ground.direction() == direction) {
                return true;
            }
        }
        return false;
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
        return lacksAnswers(grounds) || lacksAnswers(stops);
    }

    private static boolean lacksAnswers(List<SentenceResult> results) {
        for (SentenceResult one : results) {
            for (Gap gap : one.isUndecided() ? one.gaps() : Set.<Gap>of()) {
                if (gap.cause() == Gap.Cause.NOT_ANSWERED || gap.cause() == Gap.Cause.NOT_KNOWN) {
                    return true;
                }
            }
        }
        return false;
    }
}
