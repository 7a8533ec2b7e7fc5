package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.Stop;
import se.regelverk.engine.library.VersionSummary;

class ChangesTest extends ChangesFixture {
    @Test
    void aChangeGoesFromDraftToContentInForce() {
        Change change = begun();
        assertThat(change.id()).isEqualTo("A-2026-0001");
        assertThat(put(change, FILE, renamed())).isInstanceOf(Saving.Saved.class);
        CheckReport report = changes.check(change.id(), TODAY);
        assertThat(report.problems()).isEmpty();
        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isPositive();
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(numberInForce(TODAY)).isEqualTo(1);
        var approved = (ReviewResult.Approved) approve(change, "rad2");
        assertThat(approved.version()).map(VersionSummary::number).contains(2);
        assertThat(approved.change().state()).isEqualTo(ChangeState.GODKAND);
        var content = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(content.files().text(FILE)).contains(renamed());
        assertThat(content.number()).isEqualTo(2);
        assertThat(numberInForce(TODAY.minusDays(1))).isEqualTo(1);
    }

    @Test
    void aChangeForAMonthToComeIsPlannedForMattersOfThatMonth() {
        Change change = begun(AREA, LocalDate.of(2027, 1, 1));
        put(change, FILE, renamed());
        changes.submit(change.id(), "utvecklare", NOW);
        approve(change, "rad1");
        approve(change, "rad2");
        var january = new Clocks(YearMonth.of(2027, 1), TODAY, TODAY);
        var november = new Clocks(YearMonth.of(2026, 11), TODAY, TODAY);
        assertThat(numberInForce(january.dayOfVersion())).isEqualTo(2);
        assertThat(numberInForce(november.dayOfVersion())).isEqualTo(1);
    }

    @Test
    void aChangeThatBeginsBeforeWhatIsPlannedHoldsThroughIt() {
        LocalDate january = LocalDate.of(2027, 1, 1);
        live(january, FILE, SmallContent.commented(FILE, "planerat"));
        live(TODAY, FILE, renamed());
        assertThat(inForce(TODAY)).contains("Längsta tid för återkoppling").doesNotContain("# planerat");
        assertThat(inForce(january)).contains("Längsta tid för återkoppling").contains("# planerat");
        assertThat(library.versions(AREA)).hasSize(4);
    }

    @Test
    void aChangeOfTheSameLinesAsWhatIsPlannedIsNotSubmitted() {
        live(LocalDate.of(2027, 1, 1), FILE, renamed());
        Change change = begun();
        put(change, FILE, renamedOtherwise());
        assertThat(changes.check(change.id(), TODAY).problems())
                .extracting(AuthorProblem::problem)
                .containsExactly(
                        "Beloppen Frister för barn och unga, Tid för återkoppling till anmälaren, rubrik: version 2, som gäller från 2027-01-01, har också ändrat det.");
    }

    @Test
    void stoppingAChangeStopsItAlsoWhereItWasCarriedIntoWhatIsPlanned() {
        LocalDate january = LocalDate.of(2027, 1, 1);
        live(january, FILE, SmallContent.commented(FILE, "planerat"));
        live(TODAY, FILE, renamed());
        library.stop(AREA, numberInForce(TODAY), new Stop("Fel ord", "rad1", NOW.toInstant()));
        assertThat(inForce(TODAY)).doesNotContain("Längsta tid för återkoppling");
        assertThat(inForce(january))
                .doesNotContain("Längsta tid för återkoppling")
                .contains("# planerat");
    }

    @Test
    void aChangeFromEarlierInTheMonthIsInForceAtOnceAlsoAfterOneFromToday() {
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        approve(first, "rad2");
        Change second = begun(AREA, TODAY.withDayOfMonth(1));
        put(second, OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"));
        changes.submit(second.id(), "utvecklare", NOW);
        approve(second, "rad1");
        approve(second, "rad2");
        var content = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(content.number()).isEqualTo(3);
        assertThat(content.files().text(FILE)).contains(renamed());
    }

    @Test
    void aStoppedVersionIsNotBuiltOn() {
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        approve(first, "rad2");
        library.stop(AREA, 2, new Stop("Fel", "rad1", NOW.toInstant()));
        Change next = submitted(OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"));
        approve(next, "rad1");
        approve(next, "rad2");
        var content = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(content.number()).isEqualTo(3);
        assertThat(content.files().text(FILE)).isEqualTo(SmallContent.files().text(FILE));
    }

    @Test
    void aChangeThatCannotBeBegunSaysWhyForEachField() {
        var empty = new Description(" ", "", TODAY, false);
        assertThat(changes.create(new Area("rymdfart"), empty, "utvecklare", NOW))
                .asInstanceOf(type(Creation.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly("/area", "/title", "/purpose"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> changes.check("A-1", TODAY));
    }

    private String inForce(LocalDate day) {
        return library.inForce(AREA, day)
                .content()
                .orElseThrow()
                .files()
                .text(FILE)
                .orElseThrow();
    }
}
