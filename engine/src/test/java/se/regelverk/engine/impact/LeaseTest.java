package se.regelverk.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.regelverk.engine.change.Change;

/** Whose a run is, when the nodes' clocks disagree. */
class LeaseTest extends ImpactsFixture {
    private static final Duration ALMOST = Lease.SILENCE.minusMillis(1);

    private final AtomicLong elapsed = new AtomicLong();

    @ParameterizedTest(name = "the second node''s clock is {0} hours off")
    @ValueSource(ints = {-26, 26})
    void aRunIsLeftToANodeThatLivesAndTakenFromOneThatIsDead(int hours) {
        var never = new Semaphore(0);
        ImpactRun begun;
        String holder;
        try (var first = node(() -> waiting(never));
                var second = node(Courtesy.NONE, Duration.ofHours(hours), elapsed::get)) {
            Change change = raised(first, LocalDate.of(2026, 6, 1), false, "4000");
            begun = start(first, change, Population.invented(50, 4));
            holder = held(begun).worker();
            for (int time = 0; time < 5; time++) {
                ensure(second, begun);
                elapsed.addAndGet(ALMOST.toNanos());
                ensure(first, begun);
            }
            assertThat(holder).isNotNull();
            assertThat(held(begun).worker()).isEqualTo(holder);
        }
        try (var left = node(Courtesy.NONE, Duration.ofHours(hours), elapsed::get)) {
            ensure(left, begun);
            elapsed.addAndGet(ALMOST.toNanos());
            ensure(left, begun);
            assertThat(held(begun).worker()).as("not silent for long enough").isEqualTo(holder);
            elapsed.addAndGet(Duration.ofMillis(1).toNanos());

            assertThat(done(left, begun).tally().orElseThrow().compared()).isEqualTo(50);
            assertThat(held(begun).worker()).isNotEqualTo(holder);
        }
    }

    @Test
    void aNodeThatFindsARunSilentDoesNotGetItIfItHasBeatMeanwhile() {
        var stored = new StoredImpacts(database.template());
        var first = new Lease(stored, () -> 0);
        var second = new Lease(stored, elapsed::get);
        try (var node = node(() -> waiting(new Semaphore(0)))) {
            Change change = raised(node, LocalDate.of(2026, 6, 1), false, "4000");
            ImpactRun run = start(node, change, Population.invented(50, 4));
            String holder = held(run).worker();
            ImpactRun silent = held(run);
            assertThat(second.take(silent)).isFalse();
            elapsed.addAndGet(Lease.SILENCE.toNanos());
            ensure(node, run);

            assertThat(second.take(silent)).isFalse();
            assertThat(first.keep(run.id())).as("it is another's").isFalse();
            assertThat(held(run).worker()).isEqualTo(holder);
        }
    }

    private ImpactRun held(ImpactRun run) {
        return new StoredImpacts(database.template()).find(run.id()).orElseThrow();
    }

    /** What every node does every other second. */
    private void ensure(AnnotationConfigApplicationContext node, ImpactRun run) {
        node.getBean(Distribution.class).ensure(held(run));
    }

    /** A part that takes longer than anybody waits. */
    private static void waiting(Semaphore never) {
        try {
            never.acquire();
        } catch (InterruptedException closing) {
            throw new CancellationException();
        }
    }
}
