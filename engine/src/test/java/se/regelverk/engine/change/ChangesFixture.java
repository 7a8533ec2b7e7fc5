package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.TestDatabase;

/** An area with a little content on a database of its own, and what people do to change it. */
abstract class ChangesFixture {
    static final Area AREA = SmallContent.AREA;
    static final String FILE = SmallContent.PARAMETER;
    static final String OTHER_FILE = "rule-packs/barn-och-unga/parametrar/lvu.yaml";
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 10, 0, 0, 0, LibraryConfiguration.ZONE);
    static final LocalDate TODAY = NOW.toLocalDate();
    static final Grounds GROUNDS = new Grounds("Otydligt idag", "Färre frågor", "Ingen", "Ingen");

    final TestDatabase database = new TestDatabase();
    final Library library =
            Library.open(database.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW.toInstant());
    /** Whether the effect of every change is known. */
    boolean analysed = true;

    final Changes changes = new Changes(database.template(), library, change -> analysed);

    @AfterEach
    void close() {
        database.close();
    }

    Change begun(Area area, LocalDate from) {
        var description = new Description("Tydligare ord", "Beslut i nämnden", from, false, GROUNDS);
        return ((Creation.Described) changes.create(area, description, "utvecklare", NOW)).change();
    }

    Change begun() {
        return begun(AREA, TODAY);
    }

    Saving put(Change change, String path, String text) {
        return changes.putFile(change.id(), path, text, null, "utvecklare", NOW);
    }

    Change submitted(String path, String text) {
        Change change = begun();
        put(change, path, text);
        return ((Submission.Submitted) changes.submit(change.id(), "utvecklare", NOW)).change();
    }

    /** In force from a day, approved by two. */
    Change live(LocalDate from, String path, String text) {
        Change change = begun(AREA, from);
        put(change, path, text);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        approve(change, "rad1");
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Approved.class);
        return change;
    }

    ReviewResult approve(Change change, String reviewer) {
        return changes.review(change.id(), reviewer, Decision.GODKANN, "", NOW);
    }

    int numberInForce(LocalDate day) {
        return library.inForce(AREA, day).content().orElseThrow().number();
    }

    static String renamed() {
        return SmallContent.files()
                .text(FILE)
                .orElseThrow()
                .replace("Tid för återkoppling", "Längsta tid för återkoppling");
    }

    static String renamedOtherwise() {
        return renamed().replace("Längsta tid för återkoppling", "Kortaste tid för återkoppling");
    }
}
