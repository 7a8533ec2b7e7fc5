package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.library.SmallContent;

class GroundsTest extends ChangesFixture {
    private static final String TEXT = SmallContent.commented(FILE, "tydligare");

    @Test
    void aChangeIsNotSubmittedUntilAllFourAreWritten() {
        Change change = ungrounded();
        put(change, FILE, TEXT);

        ground(change, new Grounds("Oklart idag", "", " ", "Inga"), Grounds.NONE);
        var refused = (Submission.NotClean) changes.submit(change.id(), "utvecklare", NOW);
        assertThat(refused.report().problems())
                .extracting(AuthorProblem::problem)
                .containsExactly("Det står inget om nytta.", "Det står inget om risk.");

        ground(change, GROUNDS, new Grounds("Oklart idag", "", "", "Inga"));
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(ground(change, Grounds.NONE, GROUNDS)).isInstanceOf(Grounding.Closed.class);
    }

    @Test
    void twoWriteInDifferentTextsAndBothStayButInTheSameNothingIsWrittenOver() {
        Change change = ungrounded();

        ground(change, new Grounds("Mitt", "", "", ""), Grounds.NONE);
        ground(change, new Grounds("", "Ditt", "", ""), Grounds.NONE);
        assertThat(now(change)).isEqualTo(new Grounds("Mitt", "Ditt", "", ""));

        assertThat(ground(change, new Grounds("Annat", "", "", ""), Grounds.NONE))
                .isInstanceOf(Grounding.Conflict.class);
        assertThat(now(change).need()).isEqualTo("Mitt");
    }

    @Test
    void aNewDescriptionKeepsThemAndALongTextIsRefused() {
        Change change = begun();
        var corrected = new Description("Rättat", "Prov", TODAY, false);
        assertThat(changes.describe(change.id(), corrected, "utvecklare", NOW)).isInstanceOf(Creation.Described.class);
        assertThat(now(change)).isEqualTo(GROUNDS);

        assertThat(ground(change, new Grounds("x".repeat(5_001), "", "", ""), GROUNDS))
                .isInstanceOf(Grounding.Refused.class);
    }

    private Change ungrounded() {
        var description = new Description("Tydligare ord", "Beslut i nämnden", TODAY, false);
        return ((Creation.Described) changes.create(AREA, description, "utvecklare", NOW)).change();
    }

    private Grounding ground(Change change, Grounds written, Grounds seen) {
        return changes.ground(change.id(), written, seen, "utvecklare", NOW);
    }

    private Grounds now(Change change) {
        return changes.find(change.id()).orElseThrow().description().grounds();
    }
}
