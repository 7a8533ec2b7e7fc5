package se.regelverk.adminui.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A sentence from nothing, by keyboard and script, and the same without script; axe on every page. */
class SentenceInBrowserTest extends InBrowser {
    private static final String FILE = "/fil?fil=rule-packs/ekonomiskt-bistand/regler/bedomning.yaml";

    @OneMode("by keyboard, with what script shows at once; the next test builds the same without")
    @Test
    void aSentenceThatDemandsADocumentIsBuiltByKeyboard() {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare")) {
            String change = begin(author);
            author.opens(change + "/regel").follows("a", "Ny regel");
            author.presses("Spara i utkastet").sees("Skriv regelns rubrik.").sees("Välj en uppgift.");
            author.page().focus("#titel");
            types(author, "Hyreskontrakt behövs vid hög hyra");
            tabTo(author, "v.0.begrepp");
            types(author, "Hyra per");
            author.page().waitForSelector("label[for='v.0.varde']:has-text('kr/mån')");
            assertThat(focused(author)).isEqualTo("v.0.begrepp");
            tabTo(author, "v.0.ar");
            picks(author, "mer-an");
            tabTo(author, "v.0.varde");
            types(author, "8 000");
            addGroup(author);
            author.looks();
            concludes(author);
            author.presses("Spara i utkastet")
                    .sees("Sparat i utkastet")
                    .sees("Hyreskontrakt behövs vid hög hyra")
                    .sees("Regeln är uppfylld i");
            author.opens(change + FILE)
                    .sees("krav: hyreskontrakt")
                    .sees("{ begrepp: kostnader.hyra, ar: mer-an, varde: 8000 }")
                    .sees("nagon: [ { begrepp: hushall.typ, ar: lika, varde: inneboende }");
            author.opens(change).sees("Utan fel");
        }
    }

    private void addGroup(Visitor author) {
        author.page().focus("button[value='grupp:v']");
        author.page().keyboard().press("Enter");
        author.page().waitForSelector("[id='v.1.ord']");
        waitForFocus(author, "v.1.ord");
        tabTo(author, "v.1.0.begrepp");
        picks(author, "hushall.typ");
        author.page().waitForSelector("select[id='v.1.0.val']");
        tabTo(author, "v.1.0.val");
        picks(author, "inneboende");
        author.page().focus("button[value='villkor:v.1']");
        author.page().keyboard().press("Enter");
        waitForFocus(author, "v.1.1.begrepp");
        author.page().selectOption("[id='v.1.1.begrepp']", "hushall.antalPersonerIBostaden");
        author.page().waitForSelector("label[for='v.1.1.varde']:not(:has-text('Välj först'))");
        author.page().selectOption("[id='v.1.1.ar']", "minst");
        author.page().fill("[id='v.1.1.varde']", "5");
    }

    private void concludes(Visitor author) {
        author.page().focus("#sa-slag");
        picks(author, "krav");
        author.page().waitForSelector("#sa-titel");
        tabTo(author, "sa-titel");
        types(author, "Hyreskontrakt");
        tabTo(author, "sa-text");
        types(author, "Hyran är {kostnader.hyra}. Be om hyreskontraktet.");
        tabTo(author, "lagrum");
        types(author, "SoL 12 kap. 7 §");
        author.page().selectOption("#niva", "AUTO");
        author.page().selectOption("#fil", "rule-packs/ekonomiskt-bistand/regler/bedomning.yaml");
        author.page().waitForCondition(() -> author.text().contains("behövs: Hyreskontrakt"));
    }

    @OneMode("with script it is built by the test before")
    @Test
    void theSameSentenceIsBuiltWithoutScript() {
        try (Visitor author = Visitor.withoutScript(browser.orElseThrow(), port, "utvecklare")) {
            String change = begin(author);
            author.opens(change + "/regel/ny").fills("titel", "Hyreskontrakt behövs vid hög hyra");
            author.chooses("v.0.begrepp", "kostnader.hyra").presses("Nästa");
            author.chooses("v.0.ar", "mer-an").fills("v.0.varde", "8000").presses("Lägg till grupp");
            author.chooses("v.1.0.begrepp", "hushall.typ").presses("Nästa");
            author.chooses("v.1.0.val", "inneboende");
            author.page().click("button[value='villkor:v.1']");
            author.chooses("v.1.1.begrepp", "hushall.antalPersonerIBostaden").presses("Nästa");
            author.chooses("v.1.1.ar", "minst").fills("v.1.1.varde", "fem");
            author.chooses("sa-slag", "krav").presses("Nästa");
            author.fills("sa-titel", "Hyreskontrakt").fills("sa-text", "Be om hyreskontraktet.");
            author.chooses("sa-infoga", "kostnader.hyra").presses("Sätt in i texten");
            assertThat(author.page().inputValue("#sa-text")).isEqualTo("Be om hyreskontraktet. {kostnader.hyra}");
            author.fills("lagrum", "SoL 12 kap. 7 §").chooses("niva", "AUTO").presses("Spara i utkastet");
            author.sees("”fem” finns varken");
            assertThat(author.page().inputValue("[id='v.1.1.varde']")).isEqualTo("fem");
            author.fills("v.1.1.varde", "5").presses("Spara i utkastet").sees("Sparat i utkastet");
            author.opens(change + FILE).sees("krav: hyreskontrakt");
        }
    }

    @OneMode("what a page sends as it stands is the same with script")
    @Test
    void everySentenceIsOpenedAndSavedUnchangedByItsPage() {
        try (Visitor author = Visitor.withoutScript(browser.orElseThrow(), port, "utvecklare")) {
            String change = begin(author);
            author.opens(change + "/regel");
            List<String> pages = new ArrayList<>();
            author.page()
                    .locator(".rv-sections a[href*='/regel/']:not([href*='kopia'])")
                    .all()
                    .forEach(link -> pages.add(link.getAttribute("href")));
            assertThat(pages).hasSizeGreaterThan(8);
            for (String page : pages) {
                author.opens(page).presses("Spara i utkastet");
                assertThat(author.text()).as(page).contains("Det stod redan så. Inget ändrades.");
            }
        }
    }

    @WithAndWithoutScript
    void aSentenceIsCopiedMovedAndEnded(boolean script) {
        try (Visitor author = Visitor.narrow(browser.orElseThrow(), port, "utvecklare", script)) {
            String change = begin(author);
            author.opens(change + "/regel/EB-R08").follows("a", "Skriv en ny regel som börjar som en kopia");
            author.sees("Kopia av EB-R08")
                    .fills("titel", "En kopia")
                    .presses("Spara i utkastet")
                    .sees("En kopia");
            String copy = author.page().url().replaceFirst("http://[^/]+", "");
            assertThat(copy).isNotEqualTo(change + "/regel/EB-R08");
            author.presses("Flytta upp").sees("Sparat i utkastet");
            author.fills("flytta-nyfil", "Nya regler")
                    .chooses("flytta-fil", "ny")
                    .presses("Flytta till samlingen");
            author.sees("Sparat i utkastet").opens(change + "/regel").sees("Nya regler");
            author.opens(copy).presses("Avsluta regeln").sees("Ange den sista dagen");
            author.fills("sista-dag", "2027-12-31").presses("Avsluta regeln").sees("till och med 2027-12-31");
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", "Ny regel om hyreskontrakt")
                .fills("purpose", "Handläggarna behöver se kontraktet.")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }

    private static void types(Visitor author, String text) {
        author.page().keyboard().type(text);
    }

    /** Goes down the list that has focus until the value is chosen. */
    private static void picks(Visitor author, String value) {
        for (int pressed = 0; pressed < 100 && !value.equals(chosen(author)); pressed++) {
            author.page().keyboard().press("ArrowDown");
        }
        assertThat(chosen(author)).isEqualTo(value);
    }

    private static String chosen(Visitor author) {
        return (String) author.page().evaluate("document.activeElement.value");
    }

    /** Presses Tab until the control has focus; it must be on the way. */
    private static void tabTo(Visitor author, String id) {
        for (int pressed = 0; pressed < 12 && !focused(author).equals(id); pressed++) {
            author.page().keyboard().press("Tab");
        }
        assertThat(focused(author)).isEqualTo(id);
    }

    private static void waitForFocus(Visitor author, String id) {
        author.page().waitForCondition(() -> focused(author).equals(id));
    }

    private static String focused(Visitor author) {
        return (String) author.page().evaluate("document.activeElement.id");
    }
}
