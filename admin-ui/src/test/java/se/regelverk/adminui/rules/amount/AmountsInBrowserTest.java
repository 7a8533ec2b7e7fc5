package se.regelverk.adminui.rules.amount;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A whole year's amounts, pasted from a spreadsheet, in a real browser. All numbers for 2027 are invented, and say so in their source. */
class AmountsInBrowserTest extends InBrowser {

    @OneMode("the same year is entered without script by the next test, on a narrow screen")
    @Test
    void aYearIsPastedLookedOverSavedProvedAndSubmitted() {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare")) {
            String change = begin(author);
            author.follows("a", "Ändra belopp").follows("a", "Riksnormens belopp");
            author.follows("a", "ett helt års belopp").sees("Alla 21 värden").sees("3 940 kr/mån");
            author.page().click("text='Klistra in från ett kalkylblad'");
            author.fills("klistrat", InventedYear.PASTED)
                    .presses("Läs in raderna")
                    .sees("21 värden lästes in i tabellen. Ingenting är sparat än.")
                    .sees("”Post” finns inte här")
                    .sees("+70 kr/mån")
                    .sees("+1,8 %");
            author.presses("Spara alla i utkastet").sees("Ange källan");
            author.fills("kalla", InventedYear.SOURCE)
                    .presses("Spara alla i utkastet")
                    .sees("exempel går igenom");
            author.opens(change).sees("Januari 2027 har ingen beslutad norm").follows("a", "Se exemplet");
            InventedYear.letJanuaryBeProposed(author);
            author.opens(change).sees("Utan fel").sees(InventedYear.SOURCE);
            GroundsWritten.by(author, change).presses("Skicka till rådet").sees("Det behövs 2 röster");
        }
    }

    @OneMode("with script it is entered by the test before")
    @Test
    void theSameYearIsEnteredWithoutJavaScript() {
        try (Page page = browser.orElseThrow().withoutScript(360, 800)) {
            String base = "http://localhost:" + port;
            page.navigate(base + "/login");
            page.fill("#username", "utvecklare");
            page.fill("#password", "regelverk");
            page.click("main button[type=submit]");
            page.navigate(base + "/paket/ekonomiskt-bistand/andring/ny");
            page.fill("#title", "Riksnorm 2027 utan skript");
            page.fill("#purpose", "Prov");
            page.fill("#inForceFrom", "2027-01-01");
            page.click("main button:has-text('Börja ändringen')");
            page.navigate(page.url() + "/arsbelopp?grupp=riksnorm&fran=2027-01-01");
            page.click("text='Klistra in från ett kalkylblad'");
            page.fill("#klistrat", InventedYear.PASTED);
            page.click("button:has-text('Läs in raderna')");
            assertThat(page.inputValue("#v-gemensamt7")).isEqualTo("2 880,50");
            page.fill("#kalla", InventedYear.SOURCE);
            page.click("button:has-text('Spara alla i utkastet')");
            assertThat(page.innerText("main")).contains("Sparat i utkastet");
            assertThat(page.inputValue("#v-barn3")).isEqualTo("2 770");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @WithAndWithoutScript
    void anAmountAndAConceptTellWhereTheyAreUsed(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            String change = begin(author);
            author.opens("/paket/ekonomiskt-bistand/begrepp?sok=barn").sees("Barnets födelsedatum");
            author.opens(change + "/nytt-begrepp").presses("Spara i utkastet").sees("Skriv vad begreppet heter");
            for (String address : List.of(
                    "/paket/ekonomiskt-bistand/belopp/riksnorm/barn3Lunch",
                    change + "/belopp/vaxelvis/divisor",
                    change + "/begrepp/behov",
                    change + "/belopp/riksnorm/barn3")) {
                author.opens(address).sees("Används av");
            }
            author.fills("r-varde", "2 730").presses("Rätta värdet i utkastet").sees("Skriv varför värdet var fel");
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket").follows("a", "Ekonomiskt bistånd").follows("a", "Ny ändring");
        author.fills("title", "Riksnorm 2027, påhittade belopp")
                .fills("purpose", "Prov av ett nytt år.")
                .fills("inForceFrom", "2027-01-01")
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }
}
