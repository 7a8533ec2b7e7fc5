package se.regelverk.adminui.rules.impact;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;

/** Need, benefit, risk and cost in a real browser, with axe on the page. */
class GroundsInBrowserTest extends InBrowser {
    @Autowired
    private Changes changes;

    @WithAndWithoutScript
    void theyAreWrittenBitByBitAndNobodysWordsAreWrittenOver(boolean script) {
        var description = new Description("Höjd norm", "Prov", YearMonth.now().atDay(1), false);
        var created = (Creation.Described)
                changes.create(new Area("ekonomiskt-bistand"), description, "utvecklare", ZonedDateTime.now());
        String id = created.change().id();
        String change = "/paket/ekonomiskt-bistand/andring/" + id;
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens(change).sees("Saknas: behov, nytta, risk, kostnad");
            author.follows("a", "Behov, nytta, risk och kostnad").fills("need", "Normen är för låg.");
            author.presses("Spara").sees("Det som saknas kan skrivas senare").sees("Saknas: nytta, risk, kostnad");

            author.opens(change + "/motivering").fills("risk", "Liten.").fills("benefit", "Min nytta.");
            var theirs = new Grounds("", "Bos nytta.", "", "Bos kostnad.");
            changes.ground(id, theirs, Grounds.NONE, "bo", ZonedDateTime.now());
            author.presses("Spara")
                    .sees("Någon annan har skrivit här samtidigt")
                    .sees("Bos nytta.");
            Visitor.picture(author.page(), "motivering-krock-" + script);
            author.fills("benefit", "Vår nytta.").presses("Spara").sees("Sparat.");
            author.sees("Vår nytta.").sees("Bos kostnad.").sees("Liten.").sees("Normen är för låg.");
        }
    }
}
