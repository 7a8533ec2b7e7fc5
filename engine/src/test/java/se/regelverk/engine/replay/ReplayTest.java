package se.regelverk.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult.Accepted;
import se.regelverk.engine.replay.ReplayCase.Standing;

class ReplayTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final AreaContent TODAY = read(FILES);
    private static final List<Example> EXAMPLES = ExampleReader.read(FILES, TODAY, new Problems());
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    @Test
    void aRaisedAmountIsSeenInCasesOfEarlierMonthsToo() {
        Tally tally = replay(raised("2026-01-01: 3940", "2026-01-01: 4000")).count(alone("2026-03", Standing.DECIDED));

        assertThat(tally.compared()).isEqualTo(1);
        assertThat(tally.outcomes()).containsExactly(new OutcomeCount(Outcome.BIFALL, Outcome.BIFALL, 1));
        assertThat(tally.months()).singleElement().satisfies(month -> {
            assertThat(month.month()).isEqualTo(YearMonth.of(2026, 3));
            assertThat(month.gained()).isEqualByComparingTo("60");
            assertThat(month.gaining()).isEqualTo(1);
        });
        assertThat(tally.affected()).singleElement().satisfies(one -> {
            assertThat(one.month()).isEqualTo(YearMonth.of(2026, 6));
            assertThat(one.actual()).isFalse();
            assertThat(one.isToReconsider()).isFalse();
        });
        assertThat(tally.groups()).containsExactly(new GroupCount("hushall.typ", "ensamstaende", 1, 1, 0, 0));
    }

    @Test
    void aDecidedCaseOfTheChangesOwnTimeIsToBeReconsidered() {
        Tally tally = replay(raised("2026-01-01: 3940", "2026-01-01: 4000")).count(alone("2026-07", Standing.DECIDED));

        assertThat(tally.affected()).singleElement().matches(Affected::isToReconsider);
    }

    @Test
    void agesStayWhatTheyWereWhenACaseIsMoved() {
        // Six years old in March 2026, and seven in June if only the clock were moved.
        Example child = EXAMPLES.stream()
                .filter(one -> one.name().startsWith("Barn 6 år"))
                .findFirst()
                .orElseThrow();
        var replayed = new ReplayCase("1", child.form(), child.answers(), child.clocks(), Standing.OPEN, null);

        Tally tally = replay(TODAY).count(replayed);

        assertThat(tally.different()).isZero();
        assertThat(TimeShift.to(FROM, child.clocks())
                        .answers(TODAY.form(child.form()).orElseThrow(), child.answers())
                        .path("barn")
                        .path(0)
                        .path("fodelsedatum")
                        .stringValue())
                .isEqualTo(LocalDate.parse(child.answers()
                                .path("barn")
                                .path(0)
                                .path("fodelsedatum")
                                .stringValue())
                        .plusMonths(3)
                        .toString());
    }

    @Test
    void theFirstAmountsOfAYearAreComparedWithTheMonthBefore() {
        AreaContent ended = read(FILES.with(
                NORM, FILES.text(NORM).orElseThrow().replace("galler-till: 2026-12-31", "galler-till: 2026-05-31")));
        var replay = new Replay(ended, TODAY, FROM);

        assertThat(replay.comparesWithMonthBefore()).isTrue();
        assertThat(replay.count(alone("2026-03", Standing.OPEN)).different()).isZero();
    }

    @Test
    void countsAreTheSameInWhateverPartsTheyAreCounted() {
        Replay replay = replay(raised("2026-01-01: 3940", "2026-01-01: 3000"));
        var population = new SyntheticCases(TODAY, EXAMPLES, YearMonth.of(2026, 6), 7);
        Tally whole = replay.count(LongStream.range(0, 120).mapToObj(population));
        List<Tally> parts = new ArrayList<>(LongStream.range(0, 40)
                .mapToObj(part ->
                        replay.count(LongStream.range(part * 3, part * 3 + 3).mapToObj(population)))
                .toList());
        Collections.shuffle(parts, new Random(1));

        Tally together = parts.stream().reduce(Tally.NONE, Tally::plus);

        assertThat(together)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(whole);
        assertThat(whole.compared()).isEqualTo(120);
        assertThat(whole.affected()).isNotEmpty();
    }

    @Test
    void anInventedPopulationIsAlwaysTheSameAndAcceptedByItsForms() {
        var population = new SyntheticCases(TODAY, EXAMPLES, YearMonth.of(2026, 6), 7);
        var again = new SyntheticCases(TODAY, EXAMPLES, YearMonth.of(2026, 6), 7);

        for (long number = 0; number < 300; number++) {
            ReplayCase one = population.apply(number);
            assertThat(one).isEqualTo(again.apply(number));
            assertThat(FormValidator.validate(TODAY.form(one.form()).orElseThrow(), one.answers()))
                    .isInstanceOf(Accepted.class);
        }
    }

    @Test
    void anInventedPopulationReachesEveryOutcomeAndMostSentences() {
        var population = new SyntheticCases(TODAY, EXAMPLES, YearMonth.of(2026, 6), 7);

        Tally tally = replay(TODAY).count(LongStream.range(0, 500).mapToObj(population));

        assertThat(tally.outcomes().stream().map(OutcomeCount::before))
                .contains(Outcome.BIFALL, Outcome.AVSLAG, Outcome.HANDLAGGARE_BEDOMER);
        assertThat(tally.sentences()).hasSizeGreaterThan(5);
        assertThat(tally.skipped()).isEmpty();
    }

    @Test
    void aCaseOfAFormThatTheChangeRemovesIsSkippedAndSaysWhy() {
        var without = new AreaContent(TODAY.pack(), java.util.Map.of());

        Tally tally = replay(without).count(alone("2026-03", Standing.OPEN));

        assertThat(tally.compared()).isZero();
        assertThat(tally.skipped()).containsExactly(new SkippedCount(SkippedCount.Why.NO_FORM, 1));
    }

    @Test
    void aCaseThatDoesNotSayWhereItIsIsCountedByNoRulesOnceTheyDiffer() {
        AreaContent local = read(withLocalNorm());

        Tally tally = replay(local).count(alone("2026-03", Standing.OPEN));

        assertThat(tally.compared()).isZero();
        assertThat(tally.skipped()).containsExactly(new SkippedCount(SkippedCount.Why.NO_DISTRICT, 1));
    }

    @Test
    void aLocalAmountChangesTheCasesOfItsForvaltningAndNoOthers() {
        AreaContent local = read(withLocalNorm());
        var population = new SyntheticCases(local, EXAMPLES, YearMonth.of(2026, 7), 7);
        assertThat(population.apply(3).answers())
                .isEqualTo(new SyntheticCases(TODAY, EXAMPLES, YearMonth.of(2026, 7), 7)
                        .apply(3)
                        .answers());

        Tally tally = replay(local).count(LongStream.range(0, 2_000).mapToObj(population));

        var byDistrict = tally.groups().stream()
                .filter(one -> one.concept().equals(GroupCount.DISTRICT))
                .toList();
        assertThat(byDistrict).hasSize(11);
        assertThat(byDistrict.stream().filter(one -> one.gaining() > 0).map(GroupCount::value))
                .containsExactly("bromma");
    }

    private static ContentFiles withLocalNorm() {
        String text = FILES.text(NORM).orElseThrow();
        return FILES.with(NORM, text.replaceFirst("2026-01-01: 3940 }", "2026-01-01: 3940, lokalt: Påhittat }"))
                .with("rule-packs/ekonomiskt-bistand/lokalt/bromma.yaml", """
                        forvaltning: bromma
                        belopp:
                          - varde: riksnorm.ensamstaende
                            skal: Påhittat
                            satts: { 2026-02-01: 4940, kallor: { 2026-02-01: { lagrum: Påhittat, kontrollerad: 2026-01-20 } } }
                        """);
    }

    private static ReplayCase alone(String month, Standing standing) {
        Example example = EXAMPLES.stream()
                .filter(one -> one.name().startsWith("Barnet är hos den sökande 30 dagar"))
                .findFirst()
                .orElseThrow();
        YearMonth concerns = YearMonth.parse(month);
        var clocks = new Clocks(concerns, concerns.atDay(1), concerns.atDay(1));
        return new ReplayCase("EB-2026-000001", example.form(), example.answers(), clocks, standing, null);
    }

    private static Replay replay(AreaContent after) {
        return new Replay(TODAY, after, FROM);
    }

    private static AreaContent raised(String old, String now) {
        String text = FILES.text(NORM).orElseThrow();
        assertThat(text).contains(old);
        return read(FILES.with(NORM, text.replaceFirst(old, now)));
    }

    private static AreaContent read(ContentFiles files) {
        return AreaContent.read(files, AREA, new Problems()).orElseThrow();
    }
}
