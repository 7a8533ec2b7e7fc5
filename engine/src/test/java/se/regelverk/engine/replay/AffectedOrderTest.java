package se.regelverk.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.Outcome;

/** Invented cases have plain numbers: the twenty-second comes before the hundredth. */
class AffectedOrderTest {
    @Test
    void affectedCasesAreInTheOrderOfTheirNumbers() {
        Tally both = of("100").plus(of("22")).plus(of("3"));

        assertThat(both.affected()).extracting(Affected::id).containsExactly("3", "22", "100");
    }

    private static Tally of(String id) {
        var one = new Affected(
                id,
                ReplayCase.Standing.OPEN,
                YearMonth.of(2026, 3),
                true,
                Outcome.BIFALL,
                Outcome.AVSLAG,
                Optional.empty(),
                Optional.empty());
        return new Tally(
                1,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                0,
                List.of(one));
    }
}
