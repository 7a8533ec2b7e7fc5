package se.regelverk.adminui.rules;

import com.microsoft.playwright.Page;
import se.regelverk.adminui.rules.amount.InventedYear;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/**
 * Nobody who can program is asked: the amounts of a year, a new cost with a limit of its own, and a document that is demanded for it,
 * each proved by an example.
 */
class AuthorAloneInBrowserTest extends InBrowser {
    private static final String FORM = "/formular/ansokan";

    @WithAndWithoutScript
    void aYearACostAndADemandAreWrittenProvedAndSubmitted(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            String change = begin(author);
            enterYear(author, change);
            askForGlasses(author, change);
            limitGlasses(author, change);
            countGlasses(author, change);
            demandReceipt(author, change);
            addExample(author, change);
            author.opens(change).sees("Utan fel").sees("Glasögon").sees("Kvitto");
            GroundsWritten.by(author, change).presses("Skicka till rådet").sees("Det behövs 2 röster");
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", "Riksnorm 2027 och glasögon, påhittat")
                .fills("purpose", "Prov av ett helt år, en ny kostnad och ett krav.")
                .fills("inForceFrom", "2027-01-01")
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }

    private static void enterYear(Visitor author, String change) {
        author.opens(change + "/arsbelopp?grupp=riksnorm&fran=2027-01-01");
        author.page().click("text='Klistra in från ett kalkylblad'");
        author.fills("klistrat", InventedYear.PASTED).presses("Läs in raderna").sees("21 värden");
        author.fills("kalla", InventedYear.SOURCE).presses("Spara alla i utkastet");
        author.opens(change).sees("Januari 2027 har ingen beslutad norm").follows("a", "Se exemplet");
        InventedYear.letJanuaryBeProposed(author);
    }

    private static void askForGlasses(Visitor author, String change) {
        author.opens(change + "/nytt-begrepp")
                .chooses("grupp", "kostnader")
                .fills("nyckel", "glasogon")
                .fills("titel", "Glasögon")
                .chooses("typ", "belopp")
                .chooses("enhet", "kr/mån")
                .fills("min", "0")
                .fills("lagrum", "SoL 12 kap. 7 §")
                .fills("tomt-varde", "0")
                .presses("Spara i utkastet")
                .sees("Skriv varför värdet gäller");
        author.fills("tomt-skal", "Kostnaden är inte sökt")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
        author.opens(change + FORM + "/fraga/ny?sida=kostnader");
        author.chooses("begrepp", "kostnader.glasogon")
                .fills("fraga", "Vad kostar glasögonen?")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
    }

    /** A table of its own for the new cost: what is asked for up to a limit, and the limit above it. */
    private static void limitGlasses(Visitor author, String change) {
        author.opens(change + "/nytt-begrepp")
                .fills("nyckel", "godkandaGlasogon")
                .fills("titel", "Godkända glasögon")
                .chooses("typ", "belopp")
                .chooses("enhet", "kr/mån");
        author.page().check("#raknas");
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
        author.opens(change + "/ny-tabell")
                .fills("titel", "Glasögon")
                .chooses("begrepp", "godkandaGlasogon")
                .chooses("kolumn-1", "kostnader.glasogon")
                .fills("ut", "kostnader.glasogon")
                .fills("lagrum", "SoL 12 kap. 7 §")
                .fills("skal", "Hela kostnaden upp till gränsen")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
        Page page = author.page();
        String row = page.locator("input[name=rad]").first().getAttribute("value");
        page.locator("input[name=rad]").first().check();
        author.presses("Ny rad under")
                .fills("c-glasogon", "> 2000")
                .fills("ut", "2000")
                .fills("lagrum", "SoL 12 kap. 7 §")
                .fills("skal", "Påhittad gräns")
                .presses("Spara i utkastet")
                .sees("stämmer båda");
        author.follows("a", row)
                .fills("c-glasogon", "<= 2000")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
        author.opens(change + "/tabell/glasogon").sees("inga rader krockar");
    }

    private static void countGlasses(Visitor author, String change) {
        author.opens(change + "/berakning/godkandaKostnader");
        String formula = author.page().inputValue("#formel").strip();
        author.fills("formel", formula + " + godkandaGlasogon")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
    }

    private static void demandReceipt(Visitor author, String change) {
        author.opens(change + "/regel/ny").fills("titel", "Kvitto behövs för glasögon");
        author.chooses("v.0.begrepp", "kostnader.glasogon");
        next(author, "label[for='v.0.varde']:has-text('kr/mån')");
        author.chooses("v.0.ar", "mer-an").fills("v.0.varde", "0").chooses("sa-slag", "krav");
        next(author, "#sa-titel");
        author.fills("sa-titel", "Kvitto")
                .fills("sa-text", "Be om kvittot för glasögonen.")
                .fills("lagrum", "SoL 12 kap. 7 §")
                .chooses("niva", "AUTO")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
    }

    /** Shows what follows from a choice: script does it by itself, without it a button. */
    private static void next(Visitor author, String shown) {
        if (!author.runsScript()) {
            author.presses("Nästa");
        }
        author.page().waitForSelector(shown);
    }

    /** One example proves all three: the norm of the year, the limit of the cost, and the demand. */
    private static void addExample(Visitor author, String change) {
        author.opens(change + "/exempel/nytt")
                .fills("ex-namn", "Glasögon över gränsen 2027")
                .fills("ex-avser", "2027-02");
        Page page = author.page();
        page.check("#f-hushall-typ");
        page.check("#f-barn-inga");
        page.check("#f-tillgangar-inga");
        page.check("#f-inkomster-inga");
        author.fills("f-sokande-personnummer", "19640823-3234")
                .fills("f-kostnader-hyra", "6500")
                .fills("f-kostnader-glasogon", "2500")
                .fills("f-manaderMedForsorjningsstod", "0")
                .presses("Prova reglerna")
                .sees("Det här ger reglerna i utkastet")
                .sees("Bifall");
        author.chooses("ny-ex-fynd-", "kvitto");
        page.click("button[value='vanta:ex-fynd-']");
        author.looks()
                .chooses("ex-fynd-kvitto", "ska")
                .chooses("ex-utfall", "BIFALL")
                .fills("ex-belopp", "13 820")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet")
                .sees("Går igenom");
    }
}
