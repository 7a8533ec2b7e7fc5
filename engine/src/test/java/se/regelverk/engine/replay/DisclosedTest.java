package se.regelverk.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.Outcome;

class DisclosedTest {
    private static final Tally TALLY = new Tally(
            100,
            43,
            1,
            List.of(),
            List.of(
                    new OutcomeCount(Outcome.BIFALL, Outcome.BIFALL, 60),
                    new OutcomeCount(Outcome.BIFALL, Outcome.AVSLAG, 3),
                    new OutcomeCount(Outcome.AVSLAG, Outcome.AVSLAG, 37)),
            List.of(month("2026-01", 50, 3), month("2026-02", 30, 20), month("2026-03", 20, 20)),
            List.of(new BandCount(6, 2), new BandCount(7, 10), new BandCount(8, 31)),
            List.of(new SentenceCount("S1", 4, 0, 50)),
            List.of(
                    new GroupCount("bor", "a", 60, 40, 0, 0),
                    new GroupCount("bor", "b", 36, 0, 0, 0),
                    new GroupCount("bor", "c", 4, 3, 0, 0)),
            List.of(
                    new StandingCount(ReplayCase.Standing.DECIDED, 40, 2),
                    new StandingCount(ReplayCase.Standing.OPEN, 60, 41)),
            43,
            2,
            List.of());

    private static MonthAmounts month(String month, long cases, long gaining) {
        BigDecimal before = BigDecimal.valueOf(cases * 1000);
        BigDecimal gained = BigDecimal.valueOf(gaining * 100);
        return new MonthAmounts(
                YearMonth.parse(month), cases, 0, before, before.add(gained), gaining, gained, 0, BigDecimal.ZERO);
    }

    @Test
    void whoMayReadTheCasesSeesEveryNumber() {
        Disclosed all = Disclosed.of(TALLY, true);

        assertThat(all.moved()).contains(3L);
        assertThat(all.toReconsider()).contains(2L);
        assertThat(all.bands()).extracting(Disclosed.Band::cases).containsExactly(of(2), of(10), of(31), of(43));
        assertThat(all.months().months()).allMatch(one -> one.amounts().isPresent());
        assertThat(all.months().years()).singleElement().satisfies(year -> {
            assertThat(year.months()).isEqualTo(3);
            assertThat(year.amounts().orElseThrow().difference()).isEqualByComparingTo("4300");
        });
        assertThat(all.standings()).extracting(Disclosed.Standings::affected).containsExactly(of(2), of(41));
    }

    @Test
    void othersSeeNothingThatTellsOfFewerThanFive() {
        Disclosed safe = Disclosed.of(TALLY, false);

        assertThat(safe.affected()).contains(43L);
        assertThat(safe.toReconsider()).isEmpty();
        assertThat(safe.moved()).isEmpty();
        assertThat(safe.outcomes().cases(Outcome.BIFALL, Outcome.AVSLAG)).isEmpty();
        assertThat(safe.outcomes().cases(Outcome.BIFALL, Outcome.BIFALL)).isEmpty();
        assertThat(safe.bands())
                .extracting(Disclosed.Band::cases)
                .containsExactly(Optional.empty(), Optional.empty(), of(31), of(43));
        assertThat(safe.months().years().get(0).amounts()).isEmpty();
        assertThat(safe.standings())
                .extracting(Disclosed.Standings::affected)
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(safe.sentences().get(0).added()).isEmpty();
        assertThat(safe.groups().get(0).groups())
                .extracting(Disclosed.Group::gaining)
                .contains(Optional.empty());
    }

    /** The one month that tells of three persons is hidden together with another, or the total would give it away. */
    @Test
    void amountsOfFewAreNotWhatRemainsOfTheTotal() {
        DisclosedMonths months = Disclosed.of(TALLY, false).months();

        assertThat(months.months()).extracting(one -> one.amounts().isPresent()).containsExactly(false, true, false);
        assertThat(months.total().amounts()).isPresent();
        assertThat(DisclosedMonths.of(List.of(month("2026-01", 50, 3)), false)
                        .total()
                        .amounts())
                .isEmpty();
    }

    private static Optional<Long> of(long count) {
        return Optional.of(count);
    }
}
