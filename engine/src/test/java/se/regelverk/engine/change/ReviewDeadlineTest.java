package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.rulepack.CouncilRole;
import se.regelverk.engine.rulepack.CouncilRules;

/** How long a council has is content, decided like its other rules. */
class ReviewDeadlineTest extends ChangesFixture {
    private static final String RULES = CouncilRules.path(AREA);
    private static final String WRITTEN = SmallContent.files().text(RULES).orElseThrow();
    private static final String USUAL = "frist: { granskning: 14 dagar, paminnelse: 3 dagar före }";

    private Optional<ReviewDeadline> deadline(Change change) {
        return changes.voting().deadline(changes.find(change.id()).orElseThrow());
    }

    private static String with(String deadline) {
        assertThat(WRITTEN).contains(USUAL);
        return WRITTEN.replace(USUAL, deadline);
    }

    @Test
    void theLastDayIsCountedFromTheDayTheCouncilGotTheChange() {
        Change change = submitted(FILE, renamed());
        ReviewDeadline deadline = deadline(change).orElseThrow();
        assertThat(deadline).isEqualTo(new ReviewDeadline(TODAY.plusDays(14), TODAY.plusDays(11)));
        assertThat(deadline.isNear(TODAY.plusDays(10))).isFalse();
        assertThat(deadline.isNear(TODAY.plusDays(11))).isTrue();
        assertThat(deadline.isOver(TODAY.plusDays(14))).isFalse();
        assertThat(deadline.isOver(TODAY.plusDays(15))).isTrue();
        changes.withdraw(change.id(), "utvecklare", NOW);
        assertThat(deadline(change)).isEmpty();
        changes.submit(change.id(), "utvecklare", NOW.plusDays(5));
        assertThat(deadline(change).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(19));
    }

    @Test
    void theSharedCouncilHasItsOwnTimeFromTheDayItGotTheChange() {
        live(TODAY, RULES, with("frist: { granskning: 30 dagar, paminnelse: 1 dag före }"));
        Change change = submitted(FILE, renamed());
        assertThat(deadline(change).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(30));
        var lifted = new Opinion("rad1", CouncilRole.REPRESENTANT, Decision.ESKALERA, "Gäller alla.", List.of());
        changes.review(change.id(), lifted, NOW.plusDays(2));
        assertThat(changes.find(change.id()).orElseThrow().council()).isEqualTo(Area.SHARED);
        assertThat(deadline(change).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(16));
    }

    @Test
    void aChangeOfTheTimeHoldsForChangesSentAfterIt() {
        Change before = submitted(FILE, renamed());
        live(TODAY.plusDays(1), RULES, with("frist: { granskning: 30 dagar, paminnelse: 5 dagar före }"));
        assertThat(deadline(before).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(14));
        changes.withdraw(before.id(), "utvecklare", NOW);
        changes.submit(before.id(), "utvecklare", NOW.plusDays(1));
        assertThat(deadline(before).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(31));
    }

    @Test
    void aCouncilWithoutATimeOfItsOwnHasTheUsual() {
        live(TODAY, RULES, WRITTEN.replace(USUAL + "\n", ""));
        Change change = submitted(FILE, renamed());
        assertThat(deadline(change).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void aChangeSubmittedByAnOlderProgramHasADayToo() {
        Change change = submitted(FILE, renamed());
        database.template()
                .getCollection("changes")
                .updateOne(
                        new Document("_id", change.id()),
                        new Document("$unset", new Document("deliberation.submittedAt", "")));
        assertThat(deadline(change).orElseThrow().lastDay()).isEqualTo(TODAY.plusDays(14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { granskning: 14, paminnelse: 3 dagar före }         | ”14” går inte att läsa som en frist. | granskning: 14 dagar
            { granskning: 14 dagar, paminnelse: 3 dagar }        | ”3 dagar” går inte                   | paminnelse: 3 dagar före
            { granskning: två veckor, paminnelse: 1 dag före }   | ”två veckor” går inte                | granskning: 14 dagar
            { granskning: 91 dagar, paminnelse: 3 dagar före }   | Rådet får 91 dagar på sig.           | från 2 till 90 dagar
            { granskning: 3 dagar, paminnelse: 3 dagar före }    | Påminnelsen kommer 3 dagar före      | färre dagar
            { granskning: 14 dagar }                             | saknas ”paminnelse”                  | paminnelse
            { granskning: '', paminnelse: 3 dagar före }         | ”granskning” är tom.                 | Fyll i
            { granskning: 9 dagar, paminnelser: 1 dag före, paminnelse: 1 dag före } | paminnelser | paminnelse
            """, quoteCharacter = '`')
    void aMistakeIsToldWithWhatToWrite(String written, String problem, String remedy) {
        Change change = begun();
        put(change, RULES, with("frist: " + written));
        assertThat(changes.check(change.id(), TODAY).problems()).singleElement().satisfies(one -> {
            assertThat(one.problem()).contains(problem);
            assertThat(one.remedy()).contains(remedy);
        });
    }
}
