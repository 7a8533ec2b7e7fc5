package se.regelverk.adminui.rules.example;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;

/** Examples in a real browser, with and without script, with axe on each page. */
class ExampleInBrowserTest extends InBrowser {
    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aMissingRowBecomesAnExampleThatThenGoesThrough(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            String change = begin(author);
            String table = change + "/tabell/gemensamma-kostnader-vuxna";
            author.opens(table);
            author.page().check("input[name=rad][value=GV-02]");
            author.presses("Avsluta");
            author.fills(
                            "galler-till",
                            YearMonth.now().minusMonths(1).atEndOfMonth().toString())
                    .presses("Spara i utkastet")
                    .sees("Ingen rad stämmer");
            author.presses("Gör exempel av motexemplet")
                    .sees("Det här fyller du i")
                    .sees("skriv vad det ska bli")
                    .sees("Går igenom");
            author.fills("ex-namn", "Sambor utan egen rad")
                    .chooses("ny-ex-varde-", "gemensammaVuxna")
                    .presses("bland Värden");
            author.fills("ex-varde-gemensammaVuxna", "1 450")
                    .chooses("ex-saknas-gemensammaVuxna", "")
                    .presses("Spara i utkastet")
                    .sees("Går inte igenom")
                    .sees("inget värde");
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", "Rader som saknas")
                .fills("purpose", "Prov av exempel.")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }
}
