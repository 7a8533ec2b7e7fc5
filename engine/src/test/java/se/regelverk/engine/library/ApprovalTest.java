package se.regelverk.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/** No version is used whose very content nobody has approved. */
class ApprovalTest {
    private static final Area AREA = SmallContent.AREA;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ContentHash NOTHING = ContentHash.of("");

    private final TestDatabase database = new TestDatabase();
    private final Library library = open();

    @AfterEach
    void close() {
        database.close();
    }

    private Library open() {
        return Library.open(database.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW);
    }

    private void activate(ContentFiles files) {
        var version = version(files);
        library.approve(version, files.hash());
        library.activate(version);
    }

    private NewVersion version(ContentFiles files) {
        return new NewVersion(AREA, library.base(AREA, TODAY), TODAY, files, "A-1", NOW);
    }

    private static ContentFiles commented(String comment) {
        return SmallContent.of(AREA)
                .with(SmallContent.PARAMETER, SmallContent.commented(SmallContent.PARAMETER, comment));
    }

    private static int numberInForce(Library on) {
        return on.inForce(AREA, TODAY).content().orElseThrow().number();
    }

    @Test
    void contentThatNobodyHasApprovedIsNotStoredAndWhatWasInForceStays() {
        var unapproved = version(commented("smugen"));
        assertThat(library.activate(unapproved))
                .isEqualTo(new Activation.NotApproved(AREA, commented("smugen").hash()));
        library.approve(version(commented("annat")), NOTHING);
        assertThat(library.activate(unapproved)).isInstanceOf(Activation.NotApproved.class);
        assertThat(numberInForce(library)).isEqualTo(1);
    }

    /** Somebody with the database in hand changes the files and makes the hash fit them. */
    @Test
    void aStoredVersionWhoseHashHasNoApprovalIsUsedByNoNodeThatReadsIt() {
        activate(commented("rätt"));
        ContentFiles forged = commented("fel");
        int file = List.copyOf(forged.texts().keySet()).indexOf(SmallContent.PARAMETER);
        database.template()
                .getCollection("contentVersions")
                .updateOne(
                        Filters.eq("_id", AREA + ":2"),
                        Updates.combine(
                                Updates.set(
                                        "files." + file + ".text",
                                        forged.text(SmallContent.PARAMETER).orElseThrow()),
                                Updates.set("hash", forged.hash().value())));
        Library restarted = open();
        assertThatExceptionOfType(ContentUnusable.class).isThrownBy(() -> restarted.inForce(AREA, TODAY));
        assertThat(restarted.health(TODAY).refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("nobody has approved"));
        assertThatExceptionOfType(ContentUnusable.class).isThrownBy(() -> restarted.version(AREA, 2));
    }

    /** Somebody with the database in hand adds a version. Running nodes and those that start say the same of it. */
    @Test
    void aVersionOfAChangeThatNobodyHasApprovedIsLeftOutByEveryNode() {
        var version = new NewVersion(AREA, library.base(AREA, TODAY), TODAY, commented("smugen"), "A-9", NOW);
        database.template().insert(StoredVersion.of(version, 3));
        library.refresh(NOW);
        for (Library node : List.of(library, open())) {
            assertThat(node.versions(AREA)).hasSize(2);
            assertThat(numberInForce(node)).isEqualTo(1);
            assertThat(node.health(TODAY).refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                    .contains("nobody has approved"));
        }
    }

    @Test
    void aDatabaseFromBeforeApprovalsWereKeptIsUsedAsItWas() {
        activate(commented("förr"));
        database.template().dropCollection(Approval.class);
        Library later = open();
        assertThat(numberInForce(later)).isEqualTo(2);
        assertThat(later.health(TODAY).isSound()).isTrue();
    }

    @Test
    void whatTheInstallationBeganWithIsApprovedAsThat() {
        assertThat(library.approval(library.versions(AREA).get(0))).hasValueSatisfying(approval -> {
            assertThat(approval.isFirstLoad()).isTrue();
            assertThat(approval.hash()).isEqualTo(SmallContent.of(AREA).hash());
        });
    }
}
