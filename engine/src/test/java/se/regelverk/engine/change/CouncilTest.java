package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.rulepack.CouncilRole;
import se.regelverk.testing.Together;

class CouncilTest extends ChangesFixture {
    private final Council council = new Council(database.template());

    private Said recuse(Change change, String member) {
        return council.recuse(change.id(), member, "Min syster är sökande.", NOW.toInstant());
    }

    private Change now(Change change) {
        return changes.find(change.id()).orElseThrow();
    }

    private ReviewResult say(Change change, String member, Decision decision, String... required) {
        return changes.review(
                change.id(),
                new Opinion(member, CouncilRole.REPRESENTANT, decision, "Därför.", List.of(required)),
                NOW);
    }

    private Protocol protocol(Change change) {
        List<Protocol> protocols = now(change).deliberation().protocols();
        return protocols.get(protocols.size() - 1);
    }

    @Test
    void whoeverHasToldOfJavDoesNotDecideAndWhatTheySaidBeforeCountsNoLonger() {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        recuse(change, "rad1");
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.Refused.class);
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.Approved.class);
        assertThat(protocol(change).recusals())
                .containsExactly(new Recusal("rad1", "Min syster är sökande.", NOW.toInstant()));
        assertThat(recuse(change, "rad2")).isInstanceOf(Said.Refused.class);
    }

    @Test
    void javStaysWhenTheChangeIsSentBackAndSubmittedAnew() {
        Change change = submitted(FILE, renamed());
        recuse(change, "rad1");
        say(change, "rad2", Decision.ATERREMISS);
        changes.submit(change.id(), "utvecklare", NOW);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.Refused.class);
    }

    @Test
    void javAndTheLastApprovalAtTheSameMomentGiveOneOfTheTwo() throws Exception {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        List<Object> results = Together.run(List.of(() -> recuse(change, "rad1"), () -> approve(change, "rad2")));
        boolean approved = results.get(1) instanceof ReviewResult.Approved;
        assertThat(results.get(0) instanceof Said.Refused).isEqualTo(approved);
        assertThat(now(change).approvals()).isEqualTo(approved ? 2 : 1);
    }

    @Test
    void aReservationIsInTheProtocolAndCannotBeMadeAfterTheDecision() {
        Change change = submitted(FILE, renamed());
        council.reserve(change.id(), "rad3", "För tidigt.", NOW.toInstant());
        council.reserve(change.id(), "rad3", "Underlaget räcker inte.", NOW.toInstant());
        approve(change, "rad1");
        approve(change, "rad2");
        assertThat(protocol(change).reservations())
                .extracting(Reservation::member, Reservation::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("rad3", "Underlaget räcker inte."));
        assertThat(council.reserve(change.id(), "rad3", "Fel.", NOW.toInstant()))
                .isInstanceOf(Said.Refused.class);
        assertThat(council.reserve(change.id(), "utvecklare", "Fel.", NOW.toInstant()))
                .isInstanceOf(Said.Refused.class);
    }

    @Test
    void reservationsAndApprovalsAtTheSameMomentAreAllKept() throws Exception {
        Change change = submitted(FILE, renamed());
        List<Said> said = Together.run(IntStream.range(0, 8)
                .<java.util.concurrent.Callable<Said>>mapToObj(
                        i -> () -> council.reserve(change.id(), "rad" + i, "Nej.", NOW.toInstant()))
                .toList());
        assertThat(said).allSatisfy(one -> assertThat(one).isInstanceOf(Said.Noted.class));
        assertThat(now(change).deliberation().reservations()).hasSize(8);
    }

    @Test
    void whatIsRequiredIsAnsweredBeforeTheCouncilSeesTheChangeAgain() {
        Change change = submitted(FILE, renamed());
        say(change, "rad1", Decision.ATERREMISS, "Skriv lagrum.", " ", "Lägg till ett exempel.");
        put(change, FILE, SmallContent.commented(FILE, "rättat"));
        council.fulfil(change.id(), 1, "utvecklare", "Lagrum finns nu.", NOW.toInstant());
        assertThat(changes.submit(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .satisfies(refused -> assertThat(refused.report().problems())
                        .singleElement()
                        .extracting(problem -> problem.problem())
                        .asString()
                        .contains("Lägg till ett exempel."));
        council.fulfil(change.id(), 2, "utvecklare", "Exempel 4.", NOW.toInstant());
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(now(change).deliberation().required())
                .extracting(Requirement::answer)
                .containsExactly("Lagrum finns nu.", "Exempel 4.");
    }

    @Test
    void theProtocolOfAReturnStaysWhatItWasWhenTheChangeIsWrittenAnew() {
        Change change = submitted(FILE, renamed());
        String decided = now(change).hash().value();
        say(change, "rad1", Decision.ATERREMISS, "Skriv lagrum.");
        Protocol before = protocol(change);
        put(change, FILE, renamedOtherwise());
        assertThat(protocol(change)).isEqualTo(before);
        assertThat(before.hash().value()).isEqualTo(decided);
        assertThat(before.outcome()).isEqualTo(ChangeState.ATERREMISS);
        assertThat(before.differences())
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("Tid för återkoppling").contains("Längsta tid för återkoppling"));
    }

    /** A node was killed between approval and activation, and somebody wrote in the database meanwhile. */
    @Test
    void whatIsNotExactlyWhatTheProtocolSaysIsNeverActivated() {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        approve(change, "rad2");
        var stored = database.template().getCollection("changes");
        database.template().getCollection("contentVersions").deleteOne(new Document("_id", AREA + ":2"));
        Changes restarted = new Changes(database.template(), reopened(), any -> true);
        stored.updateOne(
                new Document("_id", change.id()),
                new Document("$set", new Document("draft.files.0.text", renamedOtherwise())));
        restarted.finishApproved(NOW.toInstant());
        assertThat(now(change).state()).isEqualTo(ChangeState.ATERREMISS);
        assertThat(now(change).history())
                .extracting(ChangeEvent::text)
                .last()
                .asString()
                .contains("inte det som rådet godkände");
        assertThat(reopened().versions(AREA)).hasSize(1);
    }

    private Library reopened() {
        return Library.open(database.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW.toInstant());
    }

    @Test
    void anotherByteIsAnotherHash() {
        Change change = submitted(FILE, renamed());
        String before = now(change).hash().value();
        changes.withdraw(change.id(), "utvecklare", NOW);
        put(change, FILE, renamed() + " ");
        assertThat(now(change).hash().value()).isNotEqualTo(before).hasSize(64);
        put(change, FILE, renamed());
        assertThat(now(change).hash().value()).isEqualTo(before);
        changes.describe(
                change.id(), new Description("Tydligare ord", "Beslut", TODAY.plusDays(1), false), "utvecklare", NOW);
        assertThat(now(change).hash().value()).isNotEqualTo(before);
    }

    @Test
    void aCommentIsAnsweredSettledAndTakenUpAgain() {
        Change change = submitted(FILE, renamed());
        council.remark(change.id(), FILE, "Titel", "rad1", "Är ”längsta” rätt?", NOW.toInstant());
        council.answer(change.id(), 1, "utvecklare", "Ja, se förarbetena.", NOW.toInstant());
        council.resolve(change.id(), 1, "rad1", NOW.toInstant());
        assertThat(now(change).deliberation().unresolved()).isEmpty();
        council.answer(change.id(), 1, "rad2", "Vilka?", NOW.toInstant());
        assertThat(now(change).deliberation().unresolved())
                .singleElement()
                .satisfies(remark -> assertThat(remark.said()).hasSize(3));
        assertThat(council.answer(change.id(), 2, "rad2", "Vilka?", NOW.toInstant()))
                .isInstanceOf(Said.Refused.class);
        assertThat(now(change).involved()).containsExactly("utvecklare");
    }

    @Test
    void afterAnEscalationOnlyTheSharedCouncilsApprovalsCount() {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        say(change, "rad2", Decision.ESKALERA);
        assertThat(now(change).council()).isEqualTo(Area.SHARED);
        assertThat(say(change, "rad3", Decision.ESKALERA)).isInstanceOf(ReviewResult.Refused.class);
        assertThat(approve(change, "rad4")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(approve(change, "rad5")).isInstanceOf(ReviewResult.Approved.class);
        Protocol protocol = protocol(change);
        assertThat(protocol.council()).isEqualTo(Area.SHARED);
        assertThat(protocol.reviews()).extracting(Review::reviewer).containsExactly("rad1", "rad2", "rad4", "rad5");
    }

    @Test
    void whatIsSharedIsNotEscalatedToItself() {
        Change change = begun(Area.SHARED, TODAY);
        changes.putFile(change.id(), "rule-packs/gemensamt/parametrar/ny.yaml", parameter(), null, "utvecklare", NOW);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(say(change, "rad1", Decision.ESKALERA)).isInstanceOf(ReviewResult.Refused.class);
    }

    @Test
    void aChangeStoredByAnOlderProgramIsReadAndDecided() {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        database.template()
                .getCollection("changes")
                .updateOne(
                        new Document("_id", change.id()),
                        new Document("$unset", new Document("deliberation", "").append("reviews.0.council", "")));
        assertThat(now(change).approvals()).isEqualTo(1);
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Approved.class);
    }

    private static String parameter() {
        return """
                nyckel: ny
                titel: Påhittad tid
                varden:
                  nyDagar: { titel: Påhittad tid, enhet: dagar, 2025-07-01: 14 }
                kallor:
                  2025-07-01: { lagrum: "Påhittad § 1", kontrollerad: 2026-11-21 }
                """;
    }
}
