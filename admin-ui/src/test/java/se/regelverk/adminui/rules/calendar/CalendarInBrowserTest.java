package se.regelverk.adminui.rules.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.LibraryConfiguration;

/** The calendar in a real browser: what is planned, what is being reviewed, what runs out and what was corrected. */
class CalendarInBrowserTest extends InBrowser {
    private static final Area AREA = new Area("barn-och-unga");
    private static final String FILE = "rule-packs/barn-och-unga/parametrar/bevakning.yaml";
    private static final String TABLE = "rule-packs/barn-och-unga/tabeller/anmalningsskyldig.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);
    private static final int NEXT = NOW.getYear() + 1;

    @Autowired
    private Changes changes;

    @WithAndWithoutScript
    void whatChangesWhenIsReadMonthByMonth(boolean script) {
        if (changes.of(AREA).stream().noneMatch(change -> change.title().equals("Rättad rubrik"))) {
            submitted("Rättad rubrik", NOW.toLocalDate().minusMonths(2), FILE, text -> text + "# rättat\n", 2);
            submitted("Rader för nästa år", LocalDate.of(NEXT, 1, 1), TABLE, CalendarInBrowserTest::splitRow, 2);
            submitted("Ändring som granskas", LocalDate.of(NEXT, 2, 1), FILE, text -> text + "# sedan\n", 1);
        }
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket").follows("a", "Kalender");
            author.sees("Alla områden")
                    .sees("Riksnormens belopp")
                    .sees("Tar slut")
                    .sees("Rader för nästa år")
                    .sees("Kommande")
                    .sees("Ändring som granskas")
                    .sees("Rättelser bakåt i tiden")
                    .sees("Rättad rubrik");
            author.chooses("omrade", "barn-och-unga").presses("Visa");
            author.sees("Anmälare som är skyldiga att anmäla");
            author.opens("/paket/barn-och-unga")
                    .follows("a", "Kalender")
                    .fills("fran", (NEXT + 9) + "-01")
                    .presses("Visa")
                    .sees("Inget är planerat");
        }
        try (Visitor council = Visitor.narrow(browser.orElseThrow(), port, "rad1", script)) {
            council.opens("/rad").follows("a", "Kalender").sees("Rader för nästa år");
        }
    }

    private static String splitRow(String table) {
        String row =
                table.lines().filter(line -> line.contains("AS-01")).findFirst().orElseThrow();
        String whole = row.substring(0, row.lastIndexOf('}'));
        return table.replace(
                row,
                whole
                        + ", galler-till: %d-03-31 }\n".formatted(NEXT)
                        + whole.replace("AS-01", "AS-09")
                        + ", galler-fran: %d-04-01 }".formatted(NEXT));
    }

    private void submitted(String title, LocalDate from, String file, UnaryOperator<String> edit, int approvals) {
        var about = new Description(
                title,
                "Prov av kalendern.",
                from,
                from.isBefore(NOW.toLocalDate()),
                new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, about, "utvecklare", NOW)).change();
        String text = changes.view(change).before().text(file).orElseThrow();
        changes.putFile(change.id(), file, edit.apply(text), null, "utvecklare", NOW);
        changes.submit(change.id(), "utvecklare", NOW);
        for (int member = 1; member <= approvals; member++) {
            changes.review(change.id(), "rad" + member, Decision.GODKANN, "", NOW);
        }
    }
}
