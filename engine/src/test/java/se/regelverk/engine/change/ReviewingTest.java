package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.VersionSummary;
import se.regelverk.testing.Together;

class ReviewingTest extends ChangesFixture {
    @Test
    void nobodyApprovesWhatTheyHaveWritten() {
        Change change = begun();
        put(change, FILE, renamed());
        changes.putFile(change.id(), OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"), null, "rad1", NOW);
        changes.submit(change.id(), "utvecklare", NOW);
        assertThat(approve(change, "utvecklare")).isInstanceOf(ReviewResult.AuthorRefused.class);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.AuthorRefused.class);
        approve(change, "rad2");
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.Approved.class);
    }

    @Test
    void aReturnIsExplainedOpensTheDraftAndForgetsTheApprovals() {
        Change change = submitted(FILE, renamed());
        assertThat(put(change, FILE, "annat")).isInstanceOf(Saving.Closed.class);
        approve(change, "rad1");
        assertThat(changes.review(change.id(), "rad2", Decision.ATERREMISS, " ", NOW))
                .isInstanceOf(ReviewResult.CommentRefused.class);
        changes.review(change.id(), "rad2", Decision.ATERREMISS, "Fel år.", NOW);
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.NotUnderReview.class);
        put(change, FILE, SmallContent.commented(FILE, "rätt år"));
        changes.submit(change.id(), "utvecklare", NOW);
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(library.versions(AREA)).hasSize(1);
        assertThat(changes.find(change.id()).orElseThrow().history())
                .extracting(ChangeEvent::text)
                .contains("skickade tillbaka ändringen till författaren: Fel år.");
    }

    @Test
    void aRejectionIsFinalAndAnEscalationIsNot() {
        Change change = submitted(FILE, renamed());
        changes.review(change.id(), "rad1", Decision.ESKALERA, "Gäller hela staden.", NOW);
        assertThat(changes.find(change.id())).map(Change::state).contains(ChangeState.ESKALERAD);
        changes.review(change.id(), "rad2", Decision.AVSLA, "Saknar beslut.", NOW);
        changes.review(change.id(), "rad4", Decision.AVSLA, "Håller med.", NOW);
        assertThat(approve(change, "rad3"))
                .asInstanceOf(type(ReviewResult.NotUnderReview.class))
                .extracting(result -> result.change().state())
                .isEqualTo(ChangeState.AVSLAGEN);
    }

    @Test
    void ofTwoApprovedChangesToTheSameLinesTheSecondIsToldAndNothingIsOverwritten() {
        Change first = submitted(FILE, renamed());
        Change second = submitted(FILE, renamedOtherwise());
        approve(first, "rad1");
        approve(second, "rad1");
        approve(first, "rad2");
        assertThat(approve(second, "rad2")).isInstanceOf(ReviewResult.NoLongerClean.class);
        assertThat(library.inForce(AREA, TODAY).content().orElseThrow().files().text(FILE))
                .contains(renamed());
    }

    @Test
    void approvalsAtTheSameMomentMakeOneVersion() throws Exception {
        Change change = submitted(FILE, renamed());
        List<ReviewResult> results = Together.run(
                List.of(() -> approve(change, "rad1"), () -> approve(change, "rad2"), () -> approve(change, "rad3")));
        assertThat(results).filteredOn(ReviewResult.Approved.class::isInstance).hasSize(1);
        assertThat(library.versions(AREA)).hasSize(2);
    }

    @Test
    void differentChangesApprovedAtTheSameMomentAllBecomeVersions() throws Exception {
        List<Change> several = IntStream.range(0, 4)
                .mapToObj(i -> submitted("rule-packs/barn-och-unga/parametrar/ny-%d.yaml".formatted(i), parameter(i)))
                .toList();
        several.forEach(change -> approve(change, "rad1"));
        List<ReviewResult> results = Together.run(several.stream()
                .<Callable<ReviewResult>>map(change -> () -> approve(change, "rad2"))
                .toList());
        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(ReviewResult.Approved.class));
        assertThat(library.versions(AREA)).extracting(VersionSummary::number).containsExactly(1, 2, 3, 4, 5);
        ContentFiles files =
                library.inForce(AREA, TODAY).content().orElseThrow().files();
        assertThat(files.texts())
                .containsKeys(
                        "rule-packs/barn-och-unga/parametrar/ny-0.yaml",
                        "rule-packs/barn-och-unga/parametrar/ny-3.yaml");
    }

    @Test
    void aWithdrawnChangeIsADraftAgainAndItsApprovalsNoLongerCount() {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        assertThat(changes.withdraw(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Withdrawal.Withdrawn.class))
                .satisfies(withdrawn -> {
                    assertThat(withdrawn.change().state()).isEqualTo(ChangeState.TILLBAKADRAGEN);
                    assertThat(withdrawn.change().history())
                            .extracting(ChangeEvent::text)
                            .endsWith("godkände", "drog tillbaka ändringen från granskningen");
                });
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.NotUnderReview.class);
        assertThat(put(change, FILE, renamed() + "\n# klarare\n")).isInstanceOf(Saving.Saved.class);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.Approved.class);
    }

    @Test
    void onlyWhoeverHasWrittenInAChangeThatIsUnderReviewTakesItBack() {
        Change change = submitted(FILE, renamed());
        assertThat(changes.withdraw(change.id(), "kollega", NOW)).isInstanceOf(Withdrawal.OthersRefused.class);
        approve(change, "rad1");
        approve(change, "rad2");
        assertThat(changes.withdraw(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Withdrawal.NotUnderReview.class))
                .extracting(refused -> refused.change().state())
                .isEqualTo(ChangeState.GODKAND);
    }

    @Test
    void takingBackAndApprovingAtTheSameMomentGivesOneOfTheTwo() throws Exception {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        List<Object> results = Together.run(
                List.of(() -> changes.withdraw(change.id(), "utvecklare", NOW), () -> approve(change, "rad2")));
        boolean withdrawn = results.get(0) instanceof Withdrawal.Withdrawn;
        assertThat(results.get(1) instanceof ReviewResult.Approved).isNotEqualTo(withdrawn);
        assertThat(library.versions(AREA)).hasSize(withdrawn ? 1 : 2);
    }

    private static String parameter(int number) {
        return """
                nyckel: ny%d
                titel: Påhittad tid
                varden:
                  nyDagar%d: { titel: Påhittad tid, enhet: dagar, 2025-07-01: 14 }
                kallor:
                  2025-07-01: { lagrum: "Påhittad § 1", kontrollerad: 2026-11-21 }
                """.formatted(number, number);
    }
}
