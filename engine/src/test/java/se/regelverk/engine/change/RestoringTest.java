package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.Stop;
import se.regelverk.engine.library.VersionSummary;

class RestoringTest extends ChangesFixture {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Test
    void anOldVersionComesBackAsAnOrdinaryChangeOfExactlyItsContent() {
        live(TODAY, FILE, renamed());
        live(TODAY, OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"));
        Change back = restored(1);
        assertThat(numberInForce(TODAY)).isEqualTo(3);
        assertThat(back.draft().base()).isEqualTo(3);
        assertThat(back.draft().files()).extracting(DraftFile::path).containsExactly(FILE, OTHER_FILE);
        changes.submit(back.id(), "utvecklare", NOW);
        approve(back, "rad1");
        approve(back, "rad2");
        assertThat(numberInForce(TODAY)).isEqualTo(4);
        assertThat(version(4).hash()).isEqualTo(version(1).hash());
    }

    @Test
    void goingBackToWhatIsInForceIsAnEmptyDraft() {
        assertThat(restored(1).draft().files()).isEmpty();
    }

    @Test
    void goingBackSaysWhichChangesItUndoes() {
        live(TODAY, FILE, renamed());
        live(TODAY, FILE, SmallContent.commented(FILE, "sedan"));
        assertThat(lineage().heldOnlyBy(version(3), version(1))).containsExactly("A-2026-0001", "A-2026-0002");
        assertThat(lineage().heldOnlyBy(version(3), version(2))).containsExactly("A-2026-0002");
        assertThat(lineage().heldOnlyBy(version(2), version(3))).isEmpty();
    }

    @Test
    void aPlannedVersionIsNoPartOfWhatBeganBeforeItAndIsCarriedInto() {
        live(JANUARY, FILE, SmallContent.commented(FILE, "planerat"));
        live(TODAY, FILE, renamed());
        VersionSummary own = version(4);
        assertThat(lineage().replaced(own)).contains(version(1));
        assertThat(lineage().carried(own)).containsExactly(version(3));
        assertThat(lineage().replaced(version(3))).contains(version(2));
        assertThat(lineage().heldOnlyBy(version(3), own)).containsExactly("A-2026-0001");
    }

    @Test
    void whatIsWrittenAfterAStopDoesNotHoldWhatWasStopped() {
        live(TODAY, FILE, renamed());
        library.stop(AREA, 2, new Stop("Fel ord", "rad1", NOW.toInstant()));
        live(TODAY, FILE, SmallContent.commented(FILE, "sedan"));
        assertThat(lineage().replaced(version(3))).contains(version(1));
        assertThat(lineage().heldOnlyBy(version(2), version(3))).containsExactly("A-2026-0001");
    }

    private Change restored(int number) {
        var description = new Description("Återställ", "Det blev fel", TODAY, false, GROUNDS);
        var creation = changes.restore(AREA, number, description, "utvecklare", NOW);
        return ((Creation.Described) creation).change();
    }

    private Lineage lineage() {
        return new Lineage(library.versions(AREA));
    }

    private VersionSummary version(int number) {
        return library.versions(AREA).get(number - 1);
    }
}
