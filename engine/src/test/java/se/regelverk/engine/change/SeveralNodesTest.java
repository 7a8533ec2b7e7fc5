package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.VersionSummary;
import se.regelverk.testing.Together;

/** Nodes that die between a decision and its version, and nodes whose clocks disagree, on one database. */
class SeveralNodesTest extends ChangesFixture {
    /** A node that starts on what is stored. */
    private record Node(Library library, Changes changes) {}

    private Node node() {
        Library own =
                Library.open(database.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW.toInstant());
        return new Node(own, new Changes(database.template(), own, change -> true));
    }

    /** What is stored of a change when its node dies: the decision, and of what follows only what came before the blow. */
    private Change decidedOnANodeThatDied(boolean approvalNoted) {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        approve(change, "rad2");
        remove("contentVersions", change);
        if (!approvalNoted) {
            remove("contentApprovals", change);
        }
        return change;
    }

    private void remove(String collection, Change change) {
        assertThat(database.template()
                        .remove(query(where("origin").regex("^" + change.id())), collection)
                        .getDeletedCount())
                .isOne();
    }

    @ParameterizedTest(name = "approval of the content noted: {0}")
    @ValueSource(booleans = {false, true})
    void whatWasDecidedWhenANodeDiedIsActivatedOnceByThoseThatAreLeft(boolean approvalNoted) throws Exception {
        Change change = decidedOnANodeThatDied(approvalNoted);
        List<Node> left = List.of(node(), node());
        assertThat(left)
                .allSatisfy(node -> assertThat(node.library.versions(AREA)).hasSize(1));

        Together.run(left.stream()
                .<Callable<Boolean>>map(node -> () -> {
                    node.changes.finishApproved(NOW.toInstant());
                    node.changes.finishApproved(NOW.toInstant());
                    return true;
                })
                .toList());

        for (Node node : left) {
            node.library.refresh(NOW.toInstant());
            assertThat(node.library.versions(AREA))
                    .extracting(VersionSummary::number)
                    .containsExactly(1, 2);
            Change found = node.changes.find(change.id()).orElseThrow();
            assertThat(found.state()).isEqualTo(ChangeState.GODKAND);
            assertThat(node.changes.versionOf(found))
                    .map(VersionSummary::number)
                    .contains(2);
            assertThat(node.library
                            .inForce(AREA, TODAY)
                            .content()
                            .orElseThrow()
                            .ownFiles()
                            .text(FILE))
                    .contains(renamed());
        }
    }

    @ParameterizedTest(name = "the second node''s clock is {0} hours off")
    @CsvSource({"-26", "26"})
    void nodesWhoseClocksDisagreeAgreeOnWhatIsInForce(int hours) {
        Node other = node();
        ZonedDateTime there = NOW.plusHours(hours);
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        assertThat(other.changes.review(first.id(), "rad2", Decision.GODKANN, "", there))
                .isInstanceOf(ReviewResult.Approved.class);

        var description =
                new Description("Ordval", "Prov", TODAY, false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change second = ((Creation.Described) other.changes.create(AREA, description, "utvecklare", there)).change();
        other.changes.putFile(second.id(), FILE, renamedOtherwise(), null, "utvecklare", there);
        assertThat(other.changes.submit(second.id(), "utvecklare", there)).isInstanceOf(Submission.Submitted.class);
        approve(second, "rad1");
        assertThat(approve(second, "rad2")).isInstanceOf(ReviewResult.Approved.class);

        library.refresh(NOW.toInstant());
        other.library.refresh(there.toInstant());
        for (Library one : List.of(library, other.library, node().library)) {
            assertThat(one.versions(AREA)).extracting(VersionSummary::number).containsExactly(1, 2, 3);
            assertThat(one.inForce(AREA, TODAY)
                            .content()
                            .orElseThrow()
                            .ownFiles()
                            .text(FILE))
                    .as("the one decided last")
                    .contains(renamedOtherwise());
        }
    }

    @Test
    void twoNodesThatGetTheLastVotesAtTheSameMomentMakeOneVersion() throws Exception {
        for (int round = 0; round < 5; round++) {
            Node other = node();
            Change change = begun();
            put(change, FILE, SmallContent.commented(FILE, "varv " + round));
            changes.submit(change.id(), "utvecklare", NOW);
            int before = library.versions(AREA).size();
            List<ReviewResult> results = Together.run(List.of(
                    () -> approve(change, "rad1"),
                    () -> other.changes.review(change.id(), "rad2", Decision.GODKANN, "", NOW)));

            assertThat(results)
                    .filteredOn(ReviewResult.Approved.class::isInstance)
                    .hasSize(1);
            library.refresh(NOW.toInstant());
            assertThat(library.versions(AREA)).hasSize(before + 1);
            assertThat(changes.find(change.id()).orElseThrow().deliberation().protocols())
                    .hasSize(1);
        }
    }
}
