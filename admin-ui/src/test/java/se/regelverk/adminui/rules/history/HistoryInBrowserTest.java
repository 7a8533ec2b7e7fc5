package se.regelverk.adminui.rules.history;

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
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;

/** An area's history in a real browser: two approved changes read on the timeline, compared, and the first version brought back. */
class HistoryInBrowserTest extends InBrowser {
    private static final Area AREA = new Area("barn-och-unga");
    private static final String FILE = "rule-packs/barn-och-unga/parametrar/bevakning.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);

    @Autowired
    private Changes changes;

    @Autowired
    private Library library;

    @WithAndWithoutScript
    void theHistoryIsReadComparedAndRestored(boolean script) {
        if (changes.of(AREA).stream().noneMatch(change -> change.title().equals("Tydligare titel"))) {
            live("Tydligare titel", NOW.toLocalDate(), text -> text.replace("titel: ", "titel: Stadens "));
            live("Titel för nästa år", LocalDate.of(NOW.getYear() + 1, 1, 1), text -> text + "# nästa år\n");
        }
        int number = library.versions(AREA).size() - 1;
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket/barn-och-unga")
                    .follows("a", "Historik")
                    .sees("Tydligare titel")
                    .sees("Kommande")
                    .sees("Gäller nu")
                    .sees("Godkänd av")
                    .sees("Grundinnehållet som området började med");
            author.chooses("fran", "1")
                    .chooses("till", Integer.toString(number))
                    .presses("Jämför");
            author.sees("Från version 1 till version " + number).sees("Stadens");
            author.opens("/paket/barn-och-unga/historik/1/aterstall")
                    .sees("blir ogjorda")
                    .sees("Tydligare titel")
                    .presses("Börja ändringen")
                    .sees("Skriv syfte.");
            author.fills("purpose", "Det blev fel.")
                    .fills("inForceFrom", NOW.toLocalDate().toString())
                    .presses("Börja ändringen")
                    .sees("Ändringen är ett utkast med innehållet i version 1")
                    .sees("Stadens");
        }
    }

    private void live(String title, LocalDate from, UnaryOperator<String> edit) {
        var about = new Description(
                title, "Prov av historiken.", from, false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, about, "utvecklare", NOW)).change();
        String text = changes.view(change).before().text(FILE).orElseThrow();
        changes.putFile(change.id(), FILE, edit.apply(text), null, "utvecklare", NOW);
        changes.submit(change.id(), "utvecklare", NOW);
        changes.review(change.id(), "rad1", Decision.GODKANN, "", NOW);
        changes.review(change.id(), "rad2", Decision.GODKANN, "", NOW);
    }
}
