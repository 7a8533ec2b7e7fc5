package se.regelverk.adminui.rules.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** Calculations in a real browser, with script and without. */
class CalculationInBrowserTest extends InBrowser {
    @OneMode("what a page sends as it stands is the same with script")
    @Test
    void everyCalculationIsOpenedAndSavedUnchangedByItsPage() {
        try (Visitor author = Visitor.withoutScript(browser.orElseThrow(), port, "utvecklare")) {
            String change = begin(author);
            author.opens(change + "/berakning");
            List<String> pages = new ArrayList<>();
            author.page().locator(".rv-sections a").all().forEach(link -> pages.add(link.getAttribute("href")));
            assertThat(pages).hasSizeGreaterThan(8);
            for (String page : pages) {
                author.opens(page).presses("Spara i utkastet");
                assertThat(author.text()).as(page).contains("Det stod redan så. Inget ändrades.");
            }
        }
    }

    @WithAndWithoutScript
    void unitsThatDoNotGoTogetherAndCirclesAreRefusedWithTheirPlace(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            String page = begin(author) + "/berakning/behov";
            author.opens(page).fills("formel", "riksnorm + jobbstimulans.andel").presses("Spara i utkastet");
            author.sees("tal i kr/mån + tal i % går inte ihop (tecken 10).").sees("⟶+⟵");
            author.opens(page).fills("formel", "behov + 1").presses("Spara i utkastet");
            author.sees("”behov” beror på sig själv: behov → behov.");
            author.opens(page).fills("formel", "riksnorm + 100");
            if (script) {
                author.page().waitForCondition(() -> author.text().contains("Riksnorm plus 100"));
            } else {
                author.presses("Räkna på exemplet").sees("Riksnorm plus 100");
            }
        }
    }

    @OneMode("only script works it out before it is sent")
    @Test
    void aFormulaIsWorkedOutWhileItIsWritten() {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare")) {
            String change = begin(author);
            author.opens(change).follows("a", "Ändra beräkningar").opens(change + "/berakning/riksnorm");
            author.sees("Vad formeln ger").sees(" kr + ");
            author.page().fill("#formel", "personligaVuxna + ");
            author.page().waitForCondition(() -> author.text().contains("slutar för tidigt"));
            author.page().fill("#sok", "gemensamma");
            author.page()
                    .locator("button[data-insert='gemensammaVuxna']")
                    .first()
                    .click();
            assertThat(author.page().inputValue("#formel")).isEqualTo("personligaVuxna + gemensammaVuxna");
            author.page().waitForCondition(() -> author.text().contains("kr/mån."));
            author.looks();
        }
    }

    @WithAndWithoutScript
    void aCalculationEndsAndIsReadOnANarrowScreen(boolean script) {
        try (Visitor author = Visitor.narrow(browser.orElseThrow(), port, "utvecklare", script)) {
            String page = begin(author) + "/berakning/behov";
            author.opens(page).presses("Avsluta beräkningen").sees("Ange den sista dagen");
            author.fills("sista-dag", "2027-12-31").presses("Avsluta beräkningen");
            assertThat(author.page().inputValue("#galler-till")).isEqualTo("2027-12-31");
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", "Ändrad beräkning")
                .fills("purpose", "Formeln ändras.")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }
}
