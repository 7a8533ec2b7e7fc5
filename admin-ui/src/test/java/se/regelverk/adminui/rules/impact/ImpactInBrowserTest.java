package se.regelverk.adminui.rules.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Saving;
import se.regelverk.engine.content.Area;

/** The effect of a change, counted and read in a real browser, with axe on each page. */
class ImpactInBrowserTest extends InBrowser {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";

    @Autowired
    private Changes changes;

    @WithAndWithoutScript
    void anAnalysisIsStartedFollowedAndRead(boolean script) {
        Change change = raised();
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand/andring/" + change.id()).sees("Inte gjord");
            author.follows("a", "Konsekvensanalys").sees("Vilka ärenden ska ändringen prövas på?");
            author.page().check("#befolkning-2");
            author.fills("antal", "många").presses("Räkna").sees("Ange ett antal påhittade ärenden");
            author.fills("antal", "3 000").presses("Räkna");
            whenDone(author);
            author.sees("Av 3 000 påhittade ärenden")
                    .sees("Utfall före och efter")
                    .sees("Så mycket ändras beloppen")
                    .sees("3 000 påhittade ärenden, frö 1")
                    .looks();
            Visitor.picture(author.page(), "konsekvens-resultat-" + script);
            author.follows("a", "Ärenden som får ett annat utfall eller belopp")
                    .sees("Påhittat ärende")
                    .sees("Sida 1");

            changes.putFile(change.id(), NORM, norm(change).replace(": 4100", ": 4200"), null, "bo", now());
            author.opens("/paket/ekonomiskt-bistand/andring/" + change.id()).sees("Inaktuell");
            author.follows("a", "Konsekvensanalys").sees("har ändrats sedan räkningen gjordes");
        }
    }

    @WithAndWithoutScript
    void aLongAnalysisShowsHowFarItHasComeAndIsCancelled(boolean script) {
        Change change = raised();
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand/andring/" + change.id() + "/konsekvens");
            Visitor.picture(author.page(), "konsekvens-start-" + script);
            author.page().check("#befolkning-2");
            author.fills("antal", "1000000").presses("Räkna").sees("av 1 000 000 ärenden har räknats");
            Visitor.picture(author.page(), "konsekvens-pagar-" + script);
            author.presses("Avbryt räkningen").sees("Räkningen är avbruten.").sees("har inget resultat");
            assertThat(author.text()).doesNotContain("Utfall före och efter");
        }
    }

    @Test
    @OneMode("only links and text, the same in both modes")
    void whatIsSharedIsReadAreaByArea() {
        var description = new Description("Gemensamt", "Prov", YearMonth.now().atDay(1), false);
        Change change = ((Creation.Described) changes.create(Area.SHARED, description, "utvecklare", now())).change();
        try (Visitor author = visitor("utvecklare", true)) {
            author.opens("/paket/gemensamt/andring/" + change.id() + "/konsekvens");
            author.page().check("#befolkning-2");
            author.fills("antal", "500").presses("Räkna");
            whenDone(author);
            author.sees("Den är räknad i varje område som använder det.").looks();
            author.follows("a", "Visa hela resultatet").sees("hela resultatet").sees("Utfall före och efter");
            Visitor.picture(author.page(), "konsekvens-gemensamt");
        }
    }

    /** Without script whoever waits asks again; with it the page does. */
    private static void whenDone(Visitor author) {
        author.page().waitForCondition(() -> {
            if (!author.runsScript()) {
                author.page().reload();
            }
            return author.text().contains("Så gjordes räkningen");
        });
    }

    private Change raised() {
        var description = new Description("Höjd norm", "Prov", YearMonth.now().atDay(1), false);
        Change begun = ((Creation.Described) changes.create(AREA, description, "utvecklare", now())).change();
        String text = norm(begun).replaceFirst("2026-01-01: 3940", "2026-01-01: 4100");
        return ((Saving.Saved) changes.putFile(begun.id(), NORM, text, null, "utvecklare", now())).change();
    }

    private String norm(Change change) {
        return changes.view(changes.find(change.id()).orElseThrow())
                .readable()
                .text(NORM)
                .orElseThrow();
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now();
    }
}
