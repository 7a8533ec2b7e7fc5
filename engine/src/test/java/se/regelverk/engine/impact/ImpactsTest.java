package se.regelverk.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun.State;
import se.regelverk.engine.replay.Affected;
import se.regelverk.engine.replay.OutcomeCount;
import se.regelverk.engine.replay.Tally;

class ImpactsTest extends ImpactsFixture {
    @Test
    void theAreasOwnCasesAreCountedAndThoseDecidedInTheChangesTimeAreListed() {
        try (var node = node(Courtesy.NONE)) {
            CaseRecord earlier = opened(node, "2026-03");
            CaseRecord decided = decided(node, opened(node, "2026-05"));
            opened(node, "2026-05");
            Change change = raised(node, LocalDate.of(2026, 5, 1), true, "4000");

            ImpactRun run = done(node, start(node, change, Population.stored()));

            Tally tally = run.tally().orElseThrow();
            assertThat(tally.compared()).isEqualTo(3);
            assertThat(tally.outcomes()).containsExactly(new OutcomeCount(Outcome.BIFALL, Outcome.BIFALL, 3));
            assertThat(tally.months())
                    .extracting("month")
                    .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 5));
            assertThat(tally.toReconsider()).isEqualTo(1);
            Impacts impacts = node.getBean(Impacts.class);
            assertThat(impacts.affected(run, AREA, true, 0, 10))
                    .extracting(Affected::id)
                    .containsExactly(decided.id());
            assertThat(impacts.affected(run, AREA, false, 0, 1))
                    .extracting(Affected::id)
                    .containsExactly(earlier.id());
            assertThat(impacts.isCurrent(run, change)).isTrue();
            assertThat(run.tally(AREA)).contains(tally);

            var spring = Population.stored(YearMonth.of(2026, 4), null);
            assertThat(done(node, start(node, change, spring))
                            .tally()
                            .orElseThrow()
                            .months())
                    .extracting("month")
                    .containsExactly(YearMonth.of(2026, 5));
            assertThat(impacts.start(
                            change,
                            Population.stored(YearMonth.of(2026, 5), YearMonth.of(2026, 4)),
                            "u",
                            NOW.toInstant()))
                    .isEqualTo(new Starting.Refused("Den sista månaden är före den första."));
        }
    }

    @Test
    void whatIsSharedIsCountedInEachAreaThatUsesIt() {
        try (var node = node(Courtesy.NONE)) {
            var description = new Description("Prov", "Prov", LocalDate.of(2026, 6, 1), false);
            Change change = ((Creation.Described)
                            node.getBean(Changes.class).create(Area.SHARED, description, "utvecklare", NOW))
                    .change();

            ImpactRun run = done(node, start(node, change, Population.invented(100, 4)));

            assertThat(run.areas()).contains(AREA).hasSizeGreaterThan(1);
            assertThat(run.areas())
                    .allSatisfy(area ->
                            assertThat(run.tally(area).orElseThrow().compared()).isPositive());
            assertThat(run.tally().orElseThrow().compared()).isEqualTo(100);
        }
    }

    @Test
    void aRunIsTakenUpWhereItWasWhenItsNodeDiesAndComesToTheSame() {
        var allowed = new Semaphore(600);
        ImpactRun begun;
        try (var first = node(() -> acquired(allowed))) {
            Change change = raised(first, LocalDate.of(2026, 6, 1), false, "3000");
            begun = start(first, change, Population.invented(2_000, 4));
            StoredImpacts stored = first.getBean(StoredImpacts.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !stored.counted(begun.id()).isEmpty());
            assertThat(begun.isRunning()).isTrue();
        }
        long kept = partsOf(begun);
        assertThat(kept).isPositive().isLessThan(begun.parts().size());
        var elapsed = new AtomicLong();
        try (var second = node(Courtesy.NONE, Duration.ZERO, () -> elapsed.addAndGet(Lease.SILENCE.toNanos()))) {
            Tally resumed = done(second, begun).tally().orElseThrow();
            Change again = second.getBean(Changes.class).find(begun.change()).orElseThrow();
            Tally anew = done(second, start(second, again, begun.population()))
                    .tally()
                    .orElseThrow();

            assertThat(resumed.compared()).isEqualTo(2_000);
            assertThat(resumed.sampled()).isPositive();
            assertThat(resumed).isEqualTo(anew);
        }
    }

    /** Waits until the node is closed, which interrupts. */
    private static void acquired(Semaphore allowed) {
        try {
            allowed.acquire();
        } catch (InterruptedException closing) {
            throw new java.util.concurrent.CancellationException();
        }
    }

    @Test
    void aNodeThatIsStoppedInGoodOrderLeavesItsRunToOthers() {
        var allowed = new Semaphore(300);
        ImpactRun run;
        try (var node = node(() -> acquired(allowed))) {
            Change change = raised(node, LocalDate.of(2026, 6, 1), false, "3000");
            run = start(node, change, Population.invented(2_000, 4));
            await().atMost(Duration.ofSeconds(60)).until(() -> allowed.availablePermits() == 0);
        }

        assertThat(new StoredImpacts(database.template()).isRunning(run.id())).isTrue();
    }

    private long partsOf(ImpactRun run) {
        return new StoredImpacts(database.template()).counted(run.id()).size();
    }

    @Test
    void aCancelledRunStopsAndHasNoResult() {
        var allowed = new Semaphore(100);
        try (var node = node(() -> {
            if (!allowed.tryAcquire()) {
                Thread.onSpinWait();
            }
        })) {
            Change change = raised(node, LocalDate.of(2026, 6, 1), false, "4000");
            Impacts impacts = node.getBean(Impacts.class);
            ImpactRun run = start(node, change, Population.invented(500_000, 4));

            assertThat(impacts.start(change, Population.stored(), "utvecklare", NOW.toInstant()))
                    .isInstanceOf(Starting.AlreadyRunning.class);
            assertThat(impacts.cancel(run.id(), NOW.toInstant())).isTrue();
            assertThat(impacts.cancel(run.id(), NOW.toInstant())).isFalse();

            ImpactRun cancelled = impacts.find(run.id()).orElseThrow();
            assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
            assertThat(cancelled.tally()).isEmpty();
            assertThat(impacts.progress(cancelled).percent()).isLessThan(100);
        }
    }

    @Test
    void whatCannotBeCountedIsRefusedWithWhatToDo() {
        try (var node = node(Courtesy.NONE)) {
            Impacts impacts = node.getBean(Impacts.class);
            Change change = raised(node, LocalDate.of(2026, 6, 1), false, "4000");
            Change broken = put(node, change, text -> text.replace("titel: Riksnormens", "titel Riksnormens"));

            assertThat(impacts.start(change, Population.stored(), "u", NOW.toInstant()))
                    .isEqualTo(new Starting.Refused("Området har inga ärenden än. Välj påhittade ärenden."));
            assertThat(impacts.start(change, Population.invented(0, 1), "u", NOW.toInstant()))
                    .isInstanceOf(Starting.Refused.class);
            assertThat(impacts.start(broken, Population.invented(10, 1), "u", NOW.toInstant()))
                    .isEqualTo(new Starting.Refused(
                            "Utkastet har fel som gör att det inte går att räkna med. Rätta dem först."));
        }
    }
}
