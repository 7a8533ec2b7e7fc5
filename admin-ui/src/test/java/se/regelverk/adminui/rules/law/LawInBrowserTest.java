package se.regelverk.adminui.rules.law;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A section of law in a real browser: found, marked as changed, looked through, and taken on to a change. */
class LawInBrowserTest extends InBrowser {
    @Autowired
    private MongoTemplate template;

    @AfterEach
    void unmark() {
        template.dropCollection("lawMarks");
    }

    @WithAndWithoutScript
    void aChangedSectionIsMarkedAndWhatRestsOnItLookedThrough(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket").follows("a", "Lagrum");
            author.fills("sok", "19 kap. 6 § SoL").presses("Sök");
            author.sees("SoL 19 kap. 6 §")
                    .sees("Ägare: Rådet för barn och unga")
                    .sees("BU-R05");
            author.presses("Markera").sees("Skriv dagen som");
            author.fills("from", "2027-02-01")
                    .fills("reason", "Återkopplingen får en ny frist. (Påhittat.)")
                    .presses("Markera");
            author.sees("SoL 19 kap. 6 § ändras 2027-02-01").sees("är markerat").sees("0 av ");
            author.page()
                    .locator("summary:has-text('Markera som granskad')")
                    .first()
                    .click();
            author.page().locator("textarea:visible").first().fill("Berörs inte.");
            author.presses("Granskad");
            author.sees("1 av ").sees("Berörs inte.");
            author.opens("/paket/barn-och-unga").sees("Lagrum som ändras");
            author.opens("/kalender").sees("Lag: SoL 19 kap. 6 §");
            author.opens("/lagrum/sol-19-6/andrad/2027-02-01").follows("a", "Börja en ändring");
            author.sees("Ny ändring").presses("Börja ändringen").sees("Återkopplingen får en ny frist");
        }
        try (Visitor council = Visitor.narrow(browser.orElseThrow(), port, "rad1", script)) {
            council.opens("/rad").follows("a", "Lagrum").sees("Ändrad från 2027-02-01");
            council.opens("/lagrum/sol-19-6")
                    .opens("/lagrum/sol-19-6/andrad/2027-02-01")
                    .sees("Granskad");
        }
    }
}
