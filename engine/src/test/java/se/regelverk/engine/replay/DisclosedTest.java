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
        Disclosed all = Disclosed.of(TALLY, true, List.of());

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
        Disclosed safe = Disclosed.of(TALLY, false, List.of());

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
        DisclosedMonths months = Disclosed.of(TALLY, false, List.of()).months();

        assertThat(months.months()).extracting(one -> one.amounts().isPresent()).containsExactly(false, true, false);
        assertThat(months.total().amounts()).isPresent();
        assertThat(DisclosedMonths.of(List.of(month("2026-01", 50, 3)), false, Nearby.NONE)
                        .total()
                        .amounts())
                .isEmpty();
    }

    /** The same change once more, when two have come to those who gain in February. */
    @Test
    void whatTwoAnalysesDifferByIsNotToldEither() {
        Tally later = with(List.of(month("2026-01", 55, 0), month("2026-02", 32, 22), month("2026-03", 30, 30)));
        Tally earlier = with(List.of(month("2026-01", 50, 0), month("2026-02", 30, 20), month("2026-03", 20, 20)));

        DisclosedMonths alone = Disclosed.of(later, false, List.of()).months();
        DisclosedMonths compared = Disclosed.of(later, false, List.of(earlier)).months();

        assertThat(alone.months())
                .allMatch(one -> one.gaining().isPresent() && one.amounts().isPresent());
        assertThat(compared.months())
                .extracting(DisclosedMonths.Month::gaining)
                .element(1)
                .isEqualTo(Optional.empty());
        assertThat(compared.total().gaining()).contains(52L);
        assertThat(compared.months().get(1).amounts()).isEmpty();
        assertThat(compared.months()).filteredOn(one -> one.amounts().isEmpty()).hasSizeGreaterThan(1);
        assertThat(Disclosed.of(later, true, List.of(earlier)).months())
                .isEqualTo(Disclosed.of(later, true, List.of()).months());
    }

    @Test
    void anotherSumOfAsManyCasesTellsWhoseAnswersHaveChanged() {
        MonthAmounts now = month("2026-01", 50, 20);
        var supplemented = new MonthAmounts(
                now.month(),
                50,
                0,
                now.before().add(BigDecimal.TEN),
                now.after(),
                20,
                now.gained(),
                0,
                BigDecimal.ZERO);

        Disclosed compared = Disclosed.of(with(List.of(now)), false, List.of(with(List.of(supplemented))));

        assertThat(compared.months().months().get(0).amounts()).isEmpty();
        assertThat(compared.months().total().amounts()).isEmpty();
        assertThat(compared.months().months().get(0).gaining()).contains(20L);
    }

    @Test
    void singleNumbersThatDifferByFewAreNotTold() {
        Tally earlier = TALLY.plus(new Tally(
                8,
                0,
                0,
                List.of(),
                List.of(new OutcomeCount(Outcome.BIFALL, Outcome.BIFALL, 8)),
                List.of(),
                List.of(),
                List.of(new SentenceCount("S1", 0, 0, 2)),
                List.of(),
                List.of(),
                2,
                0,
                List.of()));

        Disclosed compared = Disclosed.of(TALLY, false, List.of(earlier));

        assertThat(compared.affected()).isEmpty();
        assertThat(compared.different()).isEmpty();
        assertThat(compared.sentences().get(0).kept()).isEmpty();
        assertThat(Disclosed.of(TALLY, false, List.of(TALLY))).isEqualTo(Disclosed.of(TALLY, false, List.of()));
    }

    private static Tally with(List<MonthAmounts> months) {
        return new Tally(
                100, 0, 0, List.of(), List.of(), months, List.of(), List.of(), List.of(), List.of(), 0, 0, List.of());
    }

    private static Optional<Long> of(long count) {
        return Optional.of(count);
    }
}
