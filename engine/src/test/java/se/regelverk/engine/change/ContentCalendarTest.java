package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.calendar.ContentCalendar;
import se.regelverk.engine.change.calendar.DatedContent;
import se.regelverk.engine.library.SmallContent;

class ContentCalendarTest extends ChangesFixture {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final String TABLE = "rule-packs/barn-och-unga/tabeller/anmalningsskyldig.yaml";

    @Test
    void anAmountThatEndsRunsOutUntilAPlannedVersionTakesOver() {
        live(TODAY, FILE, ending());
        assertThat(told(TODAY)).containsExactly("2026-12-31 RUNS_OUT AMOUNT Frister för barn och unga");
        live(JANUARY, FILE, renamed());
        assertThat(told(TODAY)).isEmpty();
    }

    @Test
    void whatAPlannedVersionDatesIsToldFromThatVersionsDay() {
        String dated = SmallContent.files()
                .text(TABLE)
                .orElseThrow()
                .replaceFirst(
                        "(AS-01, [^\\n]*) }",
                        "$1, galler-till: 2027-03-31 }\n"
                                + "  - { id: AS-91, om: { typ: privatperson }, ut: nej, lagrum: SoL 19 kap. 1 §, skal: Var och en, galler-fran: 2027-04-01 }");
        assertThat(told(TODAY)).isEmpty();
        live(JANUARY, TABLE, dated);
        assertThat(told(TODAY))
                .containsExactly(
                        "2027-03-31 ENDS ROW Anmälare som är skyldiga att anmäla",
                        "2027-04-01 BEGINS ROW Anmälare som är skyldiga att anmäla");
        assertThat(told(LocalDate.of(2027, 4, 1))).hasSize(1);
    }

    @Test
    void theFirstDaysOfAmountsAreToldWithTheirValues() {
        List<DatedContent> first = new ContentCalendar(library).from(AREA, LocalDate.of(2025, 7, 1));
        assertThat(first)
                .filteredOn(one -> one.file().equals(FILE))
                .flatExtracting(DatedContent::parts)
                .anySatisfy(part -> assertThat(part).endsWith(": 14\u00a0dagar"));
    }

    private List<String> told(LocalDate from) {
        return new ContentCalendar(library)
                .from(AREA, from).stream()
                        .map(one -> "%s %s %s %s".formatted(one.day(), one.turn(), one.subject(), one.title()))
                        .toList();
    }

    private static String ending() {
        return SmallContent.files().text(FILE).orElseThrow() + "galler-till: 2026-12-31\n";
    }
}
