package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Progress;
import se.regelverk.engine.replay.Disclosed;
import se.regelverk.engine.replay.DisclosedMonths;
import se.regelverk.engine.replay.SkippedCount;
import se.regelverk.engine.replay.Tally;

/**
 * An analysis of a change, in the contract's words.
 *
 * @param seed of an invented population, null for stored cases
 * @param failure why it failed, null unless it did
 * @param result null until it is done, and of several areas for those who may not read the cases of all of them: one area's numbers taken
 *     from the sum would be another's
 * @param areas area by area; none until it is done
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
        @Nullable Result result,
        List<AreaResult> areas) {

    /**
     * What it came to. Of the area's own cases a number that tells of fewer than five is null to those who may not read the cases, and
     * so are as many others as it takes for it not to be worked out.
     *
     * @param compared cases assessed without the change and with it
     * @param different cases in which anything differs, steps and deadlines too
     * @param affected cases with another outcome or amount
     * @param toReconsider decided cases of the change's own time that would have been proposed otherwise
     * @param sampled cases in which the rule base itself was asked too, and agreed
     */
    record Result(
            long compared,
            @Nullable Long different,
            @Nullable Long affected,
            @Nullable Long toReconsider,
            long sampled,
            List<SkippedCount> skipped,
            List<Move> outcomes,
            Amounts amounts,
            List<Sentence> sentences) {}

    /** What it came to in an area. */
    @Schema(name = "ImpactArea")
    record AreaResult(String area, Result result) {}

    /** How many cases go from one outcome to another, or keep theirs. */
    @Schema(name = "ImpactOutcome")
    record Move(Outcome before, Outcome after, @Nullable Long cases) {}

    /**
     * In how many cases a step, demand, deadline, warning or question comes, goes or stays.
     *
     * @param id of the sentence
     */
    @Schema(name = "ImpactSentence")
    record Sentence(
            String id,
            @Nullable Long added,
            @Nullable Long removed,
            @Nullable Long kept) {
        static Sentence of(Disclosed.Sentence one) {
            return new Sentence(
                    one.id(),
                    one.added().orElse(null),
                    one.removed().orElse(null),
                    one.kept().orElse(null));
        }
    }

    /**
     * What is proposed together, in kronor, of cases with an amount both ways.
     *
     * @param months by the cases' own months
     */
    record Amounts(
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal difference,
            @Nullable Long gaining,
            @Nullable Long losing,
            List<Month> months) {
        static Amounts of(DisclosedMonths found) {
            Month total = Month.of(found.total());
            return new Amounts(
                    total.before(),
                    total.after(),
                    found.total()
                            .amounts()
                            .map(DisclosedMonths.Amounts::difference)
                            .orElse(null),
                    total.gaining(),
                    total.losing(),
                    found.months().stream().map(Month::of).toList());
        }
    }

    /**
     * What is proposed in the cases of a month, in kronor.
     *
     * @param cases that have an amount both ways
     * @param unknown cases without
     * @param lost how much smaller the smaller ones are together, as a positive number
     */
    @Schema(name = "ImpactMonth")
    record Month(
            @Nullable YearMonth month,
            @Nullable Long cases,
            @Nullable Long unknown,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable Long gaining,
            @Nullable BigDecimal gained,
            @Nullable Long losing,
            @Nullable BigDecimal lost) {
        static Month of(DisclosedMonths.Month one) {
            Optional<DisclosedMonths.Amounts> amounts = one.amounts();
            return new Month(
                    one.month().orElse(null),
                    one.withAmount().orElse(null),
                    one.unknown().orElse(null),
                    amounts.map(DisclosedMonths.Amounts::before).orElse(null),
                    amounts.map(DisclosedMonths.Amounts::after).orElse(null),
                    one.gaining().orElse(null),
                    amounts.map(DisclosedMonths.Amounts::gained).orElse(null),
                    one.losing().orElse(null),
                    amounts.map(DisclosedMonths.Amounts::lost).orElse(null));
        }
    }

    /**
     * @param whole whether the reader may read the cases of an area
     * @param earlier what earlier analyses came to there, see {@link Disclosed}
     */
    static ImpactView of(ImpactRun run, Progress progress, Predicate<Area> whole, Function<Area, List<Tally>> earlier) {
        boolean invented = !run.population().isStored();
        List<AreaResult> areas = run.areas().stream()
                .flatMap(area -> run.tally(area).stream()
                        .map(tally -> new AreaResult(
                                area.id(),
                                invented || whole.test(area)
                                        ? result(tally, Disclosed.of(tally, true, List.of()))
                                        : result(tally, Disclosed.of(tally, false, earlier.apply(area))))))
                .toList();
        boolean all = invented || run.areas().stream().allMatch(whole);
        return new ImpactView(
                run.id(),
                run.change(),
                run.population().kind().name(),
                invented ? run.population().seed() : null,
                run.state().name(),
                progress.done(),
                progress.total(),
                run.startedAt(),
                run.finishedAt(),
                run.failure(),
                all
                        ? run.tally()
                                .map(tally -> result(tally, Disclosed.of(tally, true, List.of())))
                                .orElse(null)
                        : areas.size() == 1 ? areas.get(0).result() : null,
                areas);
    }

    private static Result result(Tally tally, Disclosed shown) {
        return new Result(
                tally.compared(),
                shown.different().orElse(null),
                shown.affected().orElse(null),
                shown.toReconsider().orElse(null),
                tally.sampled(),
                tally.skipped(),
                tally.outcomes().stream()
                        .map(one -> new Move(
                                one.before(),
                                one.after(),
                                shown.outcomes()
                                        .cases(one.before(), one.after())
                                        .orElse(null)))
                        .toList(),
                Amounts.of(shown.months()),
                shown.sentences().stream().map(Sentence::of).toList());
    }
}
