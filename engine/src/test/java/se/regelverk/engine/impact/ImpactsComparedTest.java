package se.regelverk.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.replay.Disclosed;
import se.regelverk.engine.replay.Tally;

/** Two analyses of a change at different times: what they differ by is the few cases that came between. */
class ImpactsComparedTest extends ImpactsFixture {
    @Test
    void aLaterAnalysisDoesNotTellOfTheFewCasesThatHaveCome() {
        try (var node = node(Courtesy.NONE)) {
            Impacts impacts = node.getBean(Impacts.class);
            Change change = raised(node, LocalDate.of(2026, 1, 1), true, "4000");
            opened(node, 12);
            ImpactRun first = done(node, start(node, change, Population.stored()));
            opened(node, 1);
            ImpactRun second = later(node, change, 1);
            Change other = raised(node, LocalDate.of(2026, 1, 1), true, "4000");
            ImpactRun ofTheSame = later(node, other, 2);
            ImpactRun ofAnother = later(node, raised(node, LocalDate.of(2026, 1, 1), true, "4100"), 3);

            assertThat(impacts.earlier(first, AREA)).isEmpty();
            assertThat(impacts.earlier(second, AREA)).containsExactly(tally(first));
            assertThat(impacts.earlier(ofTheSame, AREA)).containsExactly(tally(second), tally(first));
            assertThat(impacts.earlier(ofAnother, AREA)).isEmpty();

            assertThat(shown(first, List.of()).affected()).contains(12L);
            assertThat(shown(second, List.of()).affected()).contains(13L);
            assertThat(shown(second, impacts.earlier(second, AREA)).affected()).isEmpty();
            assertThat(shown(second, impacts.earlier(second, AREA))
                            .months()
                            .total()
                            .amounts())
                    .isEmpty();
        }
    }

    private static void opened(AnnotationConfigApplicationContext node, int count) {
        IntStream.range(0, count).forEach(at -> opened(node, "2026-03"));
    }

    private static ImpactRun later(AnnotationConfigApplicationContext node, Change change, int days) {
        var now = NOW.plusDays(days).toInstant();
        var starting = node.getBean(Impacts.class).start(change, Population.stored(), "utvecklare", now);
        return done(node, ((Starting.Started) starting).run());
    }

    private static Tally tally(ImpactRun run) {
        return run.tally(AREA).orElseThrow();
    }

    private static Disclosed shown(ImpactRun run, List<Tally> earlier) {
        return Disclosed.of(tally(run), false, earlier);
    }
}
