package se.regelverk.adminui.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A new table in a real browser, with and without script: begun, given rows, read from a model, and taken away. */
class NewTableInBrowserTest extends InBrowser {
    private static final String MODEL =
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"><decision name=\"a\"/></definitions>";

    @WithAndWithoutScript
    void aTableIsBegunWrittenAndTakenAway(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand/andring/ny")
                    .fills("title", "Ny tabell")
                    .fills("purpose", "Prov av nya tabeller.")
                    .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                    .presses("Börja ändringen");
            String change = author.page().url().replaceFirst("http://[^/]+", "");
            author.opens(change + "/nytt-begrepp")
                    .fills("titel", "Matlåda")
                    .fills("nyckel", "matlada")
                    .chooses("typ", "heltal");
            author.page().check("#raknas");
            author.presses("Spara i utkastet").sees("Sparat i utkastet");
            author.opens(change + "/tabell").follows("a", "Ny tabell").presses("Spara i utkastet");
            author.sees("Ange tabellens rubrik.").sees("Välj minst ett begrepp");
            begin(author);
            addRow(author);
            end(author, change);
        }
    }

    private static void begin(Visitor author) {
        author.fills("titel", "Matlåda på jobbet")
                .chooses("begrepp", "matlada")
                .chooses("kolumn-1", "hushall.typ")
                .fills("ut", "2")
                .fills("lagrum", "Prov 1 §")
                .fills("skal", "Lika för alla")
                .presses("Visa fler kolumner");
        assertThat(author.page().inputValue("#titel")).isEqualTo("Matlåda på jobbet");
        assertThat(author.page().locator("select[name=kolumn]").count()).isEqualTo(6);
        author.presses("Spara i utkastet")
                .sees("Sparat i utkastet")
                .sees("MPJ-01")
                .sees("inga rader krockar");
    }

    private static void addRow(Visitor author) {
        Page page = author.page();
        page.check("input[name=rad][value=MPJ-01]");
        author.presses("Ny rad under")
                .fills("c-typ", "inneboende")
                .fills("ut", "1")
                .fills("lagrum", "Prov 2 §")
                .presses("Spara i utkastet");
        author.sees("Raderna MPJ-01 och MPJ-02 stämmer båda");
        assertThat(page.innerText("[id=\"MPJ-02.c-typ\"]")).contains("inneboende", "Fel 1");
    }

    private static void end(Visitor author, String change) {
        Page page = author.page();
        author.opens(change + "/ny-tabell/dmn").presses("Läs filen").sees("Välj en fil");
        page.setInputFiles("#fil", new FilePayload("m.dmn", "application/xml", MODEL.getBytes(StandardCharsets.UTF_8)));
        author.presses("Läs filen")
                .sees("Läses inte")
                .sees("”a” är ingen tabell och läses inte.")
                .sees("Ingen av filens");
        author.opens(change + "/tabell/matlada-pa-jobbet/avsluta").presses("Ta bort tabellen");
        author.sees("Sparat i utkastet");
        author.opens(change + "/tabell/kvotdel/avsluta")
                .presses("Avsluta tabellen")
                .sees("kan inte avslutas då");
    }
}
