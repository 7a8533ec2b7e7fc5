package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;
import static se.regelverk.engine.casework.CaseworkFixture.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.change.ReviewResult;
import se.regelverk.engine.library.LibraryConfiguration;

/** Next year's amounts, approved in November, used for exactly the months they concern. The amounts of 2027 here are invented. */
class PlannedAmountsTest {
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final String EXAMPLES = "rule-packs/ekonomiskt-bistand/exempel/hushall.yaml";
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final CaseworkFixture fixture = new CaseworkFixture();
    private final Changes changes = new Changes(fixture.template, fixture.library, any -> true);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void amountsOfNextYearAreUsedForTheMonthsTheyConcernWhicheverDayItIs() {
        assertThat(proposed(DECEMBER, TODAY)).isEqualTo("Bifall, 12\u00a0190\u00a0kr");
        assertThat(proposed(JANUARY, TODAY)).doesNotContain("kr");

        approveNextYear();

        assertThat(proposed(DECEMBER, TODAY)).isEqualTo("Bifall, 12\u00a0190\u00a0kr");
        assertThat(proposed(JANUARY, TODAY)).isEqualTo("Bifall, 12\u00a0250\u00a0kr");
        LocalDate february = LocalDate.of(2027, 2, 10);
        assertThat(proposed(DECEMBER, february)).isEqualTo("Bifall, 12\u00a0190\u00a0kr");
        assertThat(proposed(JANUARY, february)).isEqualTo("Bifall, 12\u00a0250\u00a0kr");
    }

    private void approveNextYear() {
        ZonedDateTime now = NOW.atZone(LibraryConfiguration.ZONE);
        var about = new Description(
                "Riksnorm 2027",
                "Regeringens beslut",
                LocalDate.of(2027, 1, 1),
                false,
                new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(BISTAND, about, "utvecklare", now)).change();
        String norm = changes.view(change).before().text(NORM).orElseThrow();
        put(change, NORM, nextYear(norm), now);
        put(
                change,
                EXAMPLES,
                changes.view(change)
                        .before()
                        .text(EXAMPLES)
                        .orElseThrow()
                        .replaceFirst("(?s)- namn: Januari 2027 har ingen beslutad norm.*?(?=\\n- |\\z)", ""),
                now);
        assertThat(changes.submit(change.id(), "utvecklare", now))
                .isInstanceOf(se.regelverk.engine.change.Submission.Submitted.class);
        changes.review(change.id(), "rad1", Decision.GODKANN, "", now);
        assertThat(changes.review(change.id(), "rad2", Decision.GODKANN, "", now))
                .isInstanceOf(ReviewResult.Approved.class);
    }

    /** The single adult gets 60 kr more, everybody else what they had. */
    private static String nextYear(String norm) {
        return norm.replace("2026-01-01: 3940", "2026-01-01: 3940, 2027-01-01: 4000")
                .replaceAll("2026-01-01: (\\d+) }", "2026-01-01: $1, 2027-01-01: $1 }")
                .replace(
                        "galler-till: 2026-12-31",
                        "  2027-01-01: { lagrum: Påhittat, kontrollerad: 2026-11-21 }\ngaller-till: 2027-12-31");
    }

    private void put(Change change, String path, String text, ZonedDateTime now) {
        changes.putFile(change.id(), path, text, null, "utvecklare", now);
    }

    private String proposed(YearMonth concerns, LocalDate today) {
        var submission = new Submission(BISTAND, "ansokan", new Clocks(concerns, today, today), json("""
            {"hushall": {"typ": "ensamstaende"}, "sokande": {"personnummer": "19640823-3234"}, "barn": [],
             "kostnader": {"hyra": 6500, "hushallsel": 350, "hemforsakring": 120}, "inkomster": [],
             "tillgangar": [], "manaderMedForsorjningsstod": 0}
            """), ANNA, NOW);
        return ((Receipt.Assessed<CaseRecord>) fixture.casework.receive(submission))
                .record()
                .overview()
                .proposal();
    }
}
