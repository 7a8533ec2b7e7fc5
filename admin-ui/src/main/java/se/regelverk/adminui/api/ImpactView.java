package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Progress;
import se.regelverk.engine.replay.MonthAmounts;
import se.regelverk.engine.replay.OutcomeCount;
import se.regelverk.engine.replay.SentenceCount;
import se.regelverk.engine.replay.SkippedCount;
import se.regelverk.engine.replay.Tally;

/**
 * An analysis of a change, in the contract's words.
 *
 * @param seed of an invented population, null for stored cases
 * @param failure why it failed, null unless it did
 * @param result null until it is done
 */
@Schema(name = "Impact")
record ImpactView(
        String job,
        String change,
        String population,
        @Nullable Long seed,
        String state,
        long done,
        long total,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        @Nullable Result result) {

    /**
     * What it came to.
     *
     * @param compared cases assessed without the change and with it
     * @param different cases in which anything differs, steps and deadlines too
     * @param affected cases with another outcome or amount
     * @param toReconsider decided cases of the change's own time that would have been proposed otherwise
     * @param sampled cases in which the rule base itself was asked too, and agreed
     */
    record Result(
            long compared,
            long different,
            long affected,
            long toReconsider,
            long sampled,
            List<SkippedCount> skipped,
            List<OutcomeCount> outcomes,
            Amounts amounts,
            List<SentenceCount> sentences) {}

    /**
     * What is proposed together, in kronor, of cases with an amount both ways.
     *
     * @param months by the cases' own months
     */
    record Amounts(
            BigDecimal before,
            BigDecimal after,
            BigDecimal difference,
            long gaining,
            long losing,
            List<MonthAmounts> months) {
        static Amounts of(List<MonthAmounts> months) {
            BigDecimal before = months.stream().map(MonthAmounts::before).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal after = months.stream().map(MonthAmounts::after).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Amounts(
                    before,
                    after,
                    after.subtract(before),
                    months.stream().mapToLong(MonthAmounts::gaining).sum(),
                    months.stream().mapToLong(MonthAmounts::losing).sum(),
                    months);
        }
    }

    static ImpactView of(ImpactRun run, Progress progress) {
        return new ImpactView(
                run.id(),
                run.change(),
                run.population().kind().name(),
                run.population().isStored() ? null : run.population().seed(),
                run.state().name(),
                progress.done(),
                progress.total(),
                run.startedAt(),
                run.finishedAt(),
                run.failure(),
                run.tally().map(ImpactView::result).orElse(null));
    }

    private static Result result(Tally tally) {
        return new Result(
                tally.compared(),
                tally.different(),
                tally.affectedCases(),
                tally.toReconsider(),
                tally.sampled(),
                tally.skipped(),
                tally.outcomes(),
                Amounts.of(tally.months()),
                tally.sentences());
    }
}
