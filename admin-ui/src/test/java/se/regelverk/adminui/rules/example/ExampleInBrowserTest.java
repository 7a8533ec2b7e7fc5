package se.regelverk.adminui.rules.example;

import java.time.YearMonth;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** Examples in a real browser, with and without script, with axe on each page. */
class ExampleInBrowserTest extends InBrowser {
    @WithAndWithoutScript
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

    @WithAndWithoutScript
    void manyAlikeAreWrittenAsATable(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            String change = begin(author);
            author.opens(change + "/exempel")
                    .follows("a", "Barn 0 år som äter lunch hemma")
                    .follows("a", "Gör en tabell av exemplet");
            author.page().getByLabel("Barn 1: Barnets födelsedatum").check();
            author.presses("Gör tabellen").sees("Skriv vad tabellen visar");
            author.fills("tabellens-namn", "Barnets ålder")
                    .presses("Gör tabellen")
                    .sees("1 av 1 exempel går igenom");
            author.page().locator("input[name=rad]").first().check();
            author.presses("Kopiera");
            author.fills("radens-namn", "ett år")
                    .fills("c-fodelsedatum", "2024-06-15")
                    .presses("Spara i utkastet");
            author.sees("1 av 2 exempel går igenom").sees("väntade");
            author.follows("a", "Lägg till eller ta bort kolumner");
            author.chooses("givet", "barn.1.lunchUtanforHemmet")
                    .presses("Lägg till givet")
                    .sees("Barnet äter lunch utanför hemmet fem dagar i veckan");
            author.follows("a", "Till tabellen").follows("a", "Klistra in");
            author.fills("text", "Namn\tfodelsedatum\triksnorm\ntvå år\t2023-06-15\t8 000\n")
                    .presses("Visa vad som ändras")
                    .sees("Nya rader: 1")
                    .presses("Använd i utkastet")
                    .sees("av 3 exempel går igenom");
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
