package se.regelverk.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;

class LibraryTest {
    private static final Area AREA = SmallContent.AREA;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDatabase database = new TestDatabase();
    private final Library library = open();

    @AfterEach
    void close() {
        database.close();
    }

    private Library open() {
        return Library.open(database.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW);
    }

    private Activation activate(Library on, Area area, LocalDate from, ContentFiles files, String change) {
        var version = new NewVersion(area, on.base(area, from), from, files, change, NOW);
        on.approve(version, files.hash());
        return on.activate(version);
    }

    private ContentFiles commented(String comment) {
        return SmallContent.of(AREA)
                .with(SmallContent.PARAMETER, SmallContent.commented(SmallContent.PARAMETER, comment));
    }

    private int numberInForce(Library on, LocalDate day) {
        return on.inForce(AREA, day).content().orElseThrow().number();
    }

    @Test
    void anEmptyDatabaseBeginsWithTheSeed() {
        ApprovedContent approved = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(approved.number()).isEqualTo(1);
        assertThat(approved.ownFiles()).isEqualTo(SmallContent.of(AREA));
        assertThat(approved.hash()).isEqualTo(SmallContent.of(AREA).hash());
        assertThat(approved.content().forms()).containsKey("orosanmalan");
        assertThat(library.areas()).containsExactly(AREA, Area.SHARED);
        assertThat(library.versions(AREA))
                .extracting(VersionSummary::approvedBy)
                .containsExactly("grund");
    }

    @Test
    void theFoldersOfTheRepositoryAreASeed() {
        assertThat(Seed.folder(java.nio.file.Path.of("..")).files())
                .isEqualTo(se.regelverk.engine.example.RepositoryContent.files());
    }

    @Test
    void aSeedThatWasInterruptedIsFinishedAndNothingIsSeededTwice() {
        try (var other = new TestDatabase()) {
            var half = new Seed(SmallContent.files().under("rule-packs/gemensamt/"));
            Library.open(other.template(), half, LibraryMetrics.NONE, NOW);
            var whole = new Seed(SmallContent.files());
            Library.open(other.template(), whole, LibraryMetrics.NONE, NOW);
            Library again = Library.open(other.template(), whole, LibraryMetrics.NONE, NOW);
            assertThat(again.versions(Area.SHARED)).hasSize(1);
            assertThat(again.versions(AREA)).hasSize(1);
        }
    }

    @Test
    void aSeedWithProblemsStopsTheStart() {
        var broken = new Seed(SmallContent.files().with(SmallContent.PARAMETER, "nyckel: [\n"));
        try (var other = new TestDatabase()) {
            assertThatExceptionOfType(SeedRefused.class)
                    .isThrownBy(() -> Library.open(other.template(), broken, LibraryMetrics.NONE, NOW))
                    .withMessageContaining(SmallContent.PARAMETER);
        }
    }

    @Test
    void anUnknownAreaAndADayBeforeTheFirstAreToldApart() {
        assertThat(library.inForce(new Area("rymdfart"), TODAY)).isInstanceOf(InForce.UnknownArea.class);
        assertThat(library.inForce(AREA, LocalDate.of(2020, 1, 1)))
                .isEqualTo(new InForce.NothingOnThatDay(AREA, java.util.Optional.of(LocalDate.of(2025, 7, 1))));
    }

    @Test
    void theOneThatBeganLastIsInForceAndStoppingItBringsBackTheOneBefore() {
        activate(library, AREA, TODAY, commented("nu"), "A-1");
        activate(library, AREA, LocalDate.of(2027, 1, 1), commented("sedan"), "A-2");
        assertThat(numberInForce(library, TODAY.minusDays(1))).isEqualTo(1);
        assertThat(numberInForce(library, TODAY)).isEqualTo(2);
        assertThat(numberInForce(library, LocalDate.of(2027, 1, 1))).isEqualTo(3);
        library.stop(AREA, 3, new Stop("Fel belopp", "rad1", NOW));
        assertThat(numberInForce(library, LocalDate.of(2027, 1, 1))).isEqualTo(2);
        assertThat(library.content(AREA, 3, 1)).isPresent();
        assertThat(library.base(AREA, TODAY)).isEqualTo(new NewVersion.Base(2, 3, 4));
    }

    @Test
    void whatIsPlannedStaysPlannedWhenSomethingThatBeginsEarlierIsApprovedLater() {
        activate(library, AREA, LocalDate.of(2027, 1, 1), commented("sedan"), "A-1");
        activate(library, AREA, TODAY, commented("nu"), "A-2");
        assertThat(numberInForce(library, TODAY)).isEqualTo(3);
        assertThat(numberInForce(library, LocalDate.of(2026, 12, 31))).isEqualTo(3);
        assertThat(numberInForce(library, LocalDate.of(2027, 1, 1))).isEqualTo(2);
        assertThat(library.after(AREA, TODAY))
                .extracting(VersionSummary::number)
                .containsExactly(2);
    }

    @Test
    void aChangeBecomesAVersionOnceAndWhatWasOvertakenIsToldSo() {
        NewVersion.Base before = library.base(AREA, TODAY);
        Activation first = activate(library, AREA, TODAY, commented("en"), "A-1");
        assertThat(activate(library, AREA, TODAY, commented("en"), "A-1")).isEqualTo(first);
        var late = new NewVersion(AREA, before, TODAY, commented("två"), "A-2", NOW);
        library.approve(late, late.files().hash());
        assertThat(library.activate(late)).isInstanceOf(Activation.Overtaken.class);
        assertThat(library.versions(AREA)).hasSize(2);
    }

    @Test
    void anotherNodeUsesAnActivatedVersionWithinTwoSeconds() {
        Library other = open();
        var polling = LibraryPolling.of(other, Clock.systemUTC());
        polling.start();
        try {
            activate(library, AREA, TODAY, commented("ny"), "A-1");
            assertThat(numberInForce(library, TODAY)).isEqualTo(2);
            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(numberInForce(other, TODAY)).isEqualTo(2));
            library.stop(AREA, 2, new Stop("Fel", "rad1", NOW));
            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(numberInForce(other, TODAY)).isEqualTo(1));
        } finally {
            polling.stop();
        }
    }

    @Test
    void aNodeThatFindsOtherFilesThanThoseApprovedAssessesByNoneRatherThanByTheVersionBefore() {
        activate(library, AREA, TODAY, commented("rätt"), "A-1");
        database.template()
                .getCollection("contentVersions")
                .updateOne(Filters.eq("_id", AREA + ":2"), Updates.set("files.0.text", "omrade: annat"));
        Library restarted = open();
        assertThatExceptionOfType(ContentUnusable.class).isThrownBy(() -> restarted.inForce(AREA, TODAY));
        assertThat(numberInForce(restarted, TODAY.minusDays(1)))
                .as("what it does not touch")
                .isEqualTo(1);
        LibraryHealth health = restarted.health(TODAY);
        assertThat(health.isSound()).isFalse();
        assertThat(health.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("not those that were approved"));
        assertThat(numberInForce(library, TODAY))
                .as("a node that has read it already")
                .isEqualTo(2);
    }

    @Test
    void sharedContentThatANodeCannotReadMakesItAssessByNoneOfWhatRestsOnIt() {
        activate(
                library,
                Area.SHARED,
                TODAY,
                ContentFiles.of(Map.of("rule-packs/gemensamt/pack.yaml", "nyckel: [")),
                "A-1");
        assertThatExceptionOfType(ContentUnusable.class).isThrownBy(() -> library.inForce(AREA, TODAY));
        assertThatExceptionOfType(ContentUnusable.class).isThrownBy(() -> library.inForce(Area.SHARED, TODAY));
        assertThat(numberInForce(library, TODAY.minusDays(1))).isEqualTo(1);
        assertThat(library.health(TODAY).isSound()).isFalse();

        library.stop(Area.SHARED, 2, new Stop("Går inte att läsa", "rad1", NOW));
        assertThat(library.inForce(AREA, TODAY).content().orElseThrow().sharedNumber())
                .as("after the emergency stop")
                .isEqualTo(1);
        assertThat(library.health(TODAY).isSound()).isTrue();
    }

    @Test
    void whatWasInForceIsServedWhileTheDatabaseIsAwayAndTheRestComesAfterwards() {
        Library other = open();
        activate(other, AREA, TODAY, commented("ny"), "A-1");
        database.stop();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> library.refresh(NOW));
        assertThat(numberInForce(library, TODAY)).isEqualTo(1);
        assertThat(library.health(TODAY).reachable()).isFalse();
        database.start();
        library.refresh(NOW);
        assertThat(numberInForce(library, TODAY)).isEqualTo(2);
        assertThat(library.health(TODAY).reachable()).isTrue();
    }

    @Test
    void manyActivationsDoNotKeepTheContentOfThoseBefore() {
        WeakReference<ApprovedContent> first = new WeakReference<>(assessedWith("0"));
        for (int i = 1; i <= 120; i++) {
            assertThat(assessedWith(Integer.toString(i)).number()).isEqualTo(i + 2);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            System.gc();
            return first.get() == null;
        });
    }

    private ApprovedContent assessedWith(String comment) {
        activate(library, AREA, TODAY, commented(comment), "A-" + comment);
        ApprovedContent approved = library.inForce(AREA, TODAY).content().orElseThrow();
        library.assessors().of(approved.content().pack(), TODAY);
        return approved;
    }
}
