package se.regelverk.adminui.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A decision table in a real browser, by keyboard alone, with axe on each page. */
class TableInBrowserTest extends InBrowser {
    @OneMode("cells are written in the table itself by script; without, rows have pages of their own")
    @Test
    void aTableIsChangedWithTheKeyboardAlone() {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare")) {
            String table = begin(author) + "/tabell/kvotdel";
            author.opens(table).sees("KV-02");
            Page page = author.page();
            changeCell(author, page);
            wrongCell(author, page);
            collision(author, page);
            pasteBlock(author, page);
            addCopyAndRetire(author, page, table);
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", "Ändrad inneboendes del")
                .fills("purpose", "Prov av tabellen.")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }

    private static void focus(Page page, String cell) {
        page.focus("[id=\"" + cell + "\"]");
    }

    private static String cell(Page page, String cell) {
        return page.innerText("[id=\"" + cell + "\"]").strip();
    }

    /** Arrows to the cell, Enter, type, Enter; the sentence below says what the row now means. */
    private static void changeCell(Visitor author, Page page) {
        focus(page, "KV-01.c-typ");
        for (String key : new String[] {"ArrowDown", "End", "ArrowLeft", "ArrowLeft"}) {
            page.keyboard().press(key);
        }
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("KV-02.skal");
        assertThat(page.innerText("#radens-mening")).startsWith("KV-02: ").contains("därför att");
        page.keyboard().press("F2");
        page.keyboard().press("Control+A");
        page.keyboard().type("Bortkastat");
        page.keyboard().press("Escape");
        assertThat(cell(page, "KV-02.skal")).isNotEqualTo("Bortkastat");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+A");
        page.keyboard().type("En vuxen inneboende");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("KV-02.galler-fran");
        page.waitForFunction("document.getElementById('antal-andrade').textContent.startsWith('En cell')");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Control+d");
        assertThat(cell(page, "KV-03.skal")).isEqualTo("En vuxen inneboende");
        author.presses("Spara ändrade celler").sees("Sparat i utkastet").sees("exempel går igenom");
        assertThat(cell(page, "KV-02.skal")).isEqualTo("En vuxen inneboende");
    }

    private static void wrongCell(Visitor author, Page page) {
        focus(page, "KV-02.c-typ");
        page.keyboard().type("innebonde");
        page.keyboard().press("Enter");
        page.waitForSelector("[id=\"KV-02.c-typ\"] .govuk-error-message");
        assertThat(cell(page, "KV-02.c-typ")).contains("Menade du ”inneboende”?");
        author.presses("Spara ändrade celler").sees("Menade du ”inneboende”?");
        assertThat(cell(page, "KV-02.c-typ")).startsWith("innebonde");
        focus(page, "KV-02.c-typ");
        page.keyboard().type("inneboende");
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> page.locator("[id=\"KV-02.c-typ\"] .govuk-error-message").count() == 0);
        author.presses("Spara ändrade celler");
    }

    /** What two rows have in common is said as soon as the cell is left, and gone when it is taken back. */
    private static void collision(Visitor author, Page page) {
        assertThat(page.locator("#analys .rv-why--emot").count()).isZero();
        focus(page, "KV-02.c-barn");
        page.keyboard().type(">= 0");
        page.keyboard().press("Enter");
        page.waitForSelector("#analys .rv-why--emot a:has-text(\"KV-03\")");
        author.looks().sees("Fel 1");
        assertThat(cell(page, "KV-02.c-barn")).isEqualTo(">= 0\nFel 1");
        assertThat(page.innerText("#" + page.getAttribute("[id=\"KV-03.c-barn\"]", "aria-describedby")))
                .contains("KV-02 och KV-03");
        assertThat(page.getAttribute("tr[data-rad=KV-03]", "class")).contains("rv-grid__found");
        focus(page, "KV-02.c-barn");
        page.keyboard().type("0");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator("#analys .rv-why--emot").count() == 0);
        assertThat(cell(page, "KV-02.c-barn")).isEqualTo("0");
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        Visitor.picture(page, "tabell-360");
        page.setViewportSize(1280, 900);
        author.presses("Spara ändrade celler");
    }

    private static void pasteBlock(Visitor author, Page page) {
        focus(page, "KV-03.lagrum");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', 'SoF 12 kap. 9 §\\tNytt skäl\\r\\nSoF 12 kap. 10 §\\tEtt till\\r\\n');
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""");
        page.waitForURL("**/klistra");
        author.looks()
                .sees("Ändrade celler: 2")
                .sees("Nya rader: 1")
                .sees("SoF 12 kap. 9 §")
                .sees("KV-04");
        author.presses("Använd i utkastet").sees("Sparat i utkastet").sees("Nytt skäl");
        page.check("input[name=rad][value=KV-04]");
        author.presses("Ta bort").sees("Sparat i utkastet");
        assertThat(page.locator("[data-rad=KV-04]").count()).isZero();
    }

    private static void addCopyAndRetire(Visitor author, Page page, String table) {
        page.check("input[name=rad][value=KV-02]");
        author.presses("Kopiera").sees("Ny rad KV-04").sees("börjar som en kopia");
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
        page.check("input[name=rad][value=KV-04]");
        author.presses("Flytta ner").sees("Sparat i utkastet");
        assertThat(page.locator("tr[data-rad]").last().getAttribute("data-rad")).isEqualTo("KV-04");
        page.check("input[name=rad][value=KV-04]");
        author.presses("Ny rad under")
                .sees("Ny rad KV-05")
                .presses("Spara i utkastet")
                .sees("Ange vad raden ger");
        author.opens(table);
        page.check("input[name=rad][value=KV-03]");
        author.presses("Avsluta").sees("Rad KV-03");
        assertThat(page.inputValue("#galler-till")).isNotEmpty();
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
        page.check("input[name=rad][value=KV-03]");
        author.presses("Ta bort").sees("gamla ärenden pekar på den");
    }

    @WithAndWithoutScript
    void columnsTheHeadAndFilesHavePagesOfTheirOwn(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            String table = begin(author) + "/tabell/kvotdel";
            author.opens(table + "/om").presses("Spara i utkastet");
            author.opens(table + "/kolumn")
                    .fills("key", "bor")
                    .fills("uttryck", "hushall.antalPersonerIBostadn")
                    .presses("Lägg till kolumnen")
                    .sees("Menade du");
            author.fills("uttryck", "hushall.antalPersonerIBostaden")
                    .presses("Lägg till kolumnen")
                    .sees("Sparat i utkastet");
            author.opens(table + "/kolumn/bor").presses("Flytta åt vänster").sees("Sparat i utkastet");
            author.opens(table + "/kolumn/bor")
                    .presses("Ta bort med sina celler")
                    .sees("Sparat i utkastet");
            author.opens(table + "/klistra");
            author.page()
                    .setInputFiles(
                            "#fil",
                            new FilePayload(
                                    "kvotdel.csv",
                                    "text/csv",
                                    "Rad;Skäl\nKV-01;=1+1".getBytes(StandardCharsets.UTF_8)));
            author.presses("Visa vad filen ändrar").sees("Cell B2 ser ut som en formel");
            author.page()
                    .setInputFiles(
                            "#fil",
                            new FilePayload(
                                    "kvotdel.csv",
                                    "text/csv",
                                    "Rad;Skäl\nKV-01;Ur fil".getBytes(StandardCharsets.UTF_8)));
            author.presses("Visa vad filen ändrar").sees("Ändrade celler: 1").sees("saknas i det inlästa: 2");
            author.presses("Använd i utkastet").sees("Ur fil").sees("KV-03");
        }
    }

    @OneMode("with script they are written in the table itself")
    @Test
    void withoutScriptRowsAreWrittenOnPagesOfTheirOwn() {
        String table;
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare")) {
            table = begin(author) + "/tabell/kvotdel";
        }
        String base = "http://localhost:" + port;
        try (Page page = browser.orElseThrow().withoutScript(1280, 900)) {
            page.navigate(base + "/login");
            page.fill("#username", "utvecklare");
            page.fill("#password", "regelverk");
            page.click("main button[type=submit]");
            page.navigate(base + table);
            page.check("input[name=rad][value=KV-03]");
            page.click("main button:has-text('Flytta upp')");
            assertThat(page.locator("tr[data-rad]").nth(1).getAttribute("data-rad"))
                    .isEqualTo("KV-03");
            page.click("main a:has-text('KV-02')");
            page.fill("[id='c-barn']", "noll");
            page.click("main button:has-text('Spara i utkastet')");
            assertThat(page.innerText("[id='c-barn-error']")).contains("noll");
            page.fill("[id='c-barn']", "0");
            page.fill("#skal", "Utan skript");
            page.click("main button:has-text('Spara i utkastet')");
            assertThat(page.innerText("main")).contains("Sparat i utkastet", "Utan skript");
            page.navigate(base + table + "/klistra");
            page.fill("#text", "Nytt skäl\t2026-01-01");
            page.selectOption("#rad", "KV-01");
            page.selectOption("#falt", "skal");
            page.click("main button:has-text('Visa vad som ändras')");
            assertThat(page.innerText("main")).contains("Ändrade celler: 2");
            page.click("main button:has-text('Använd i utkastet')");
            assertThat(page.innerText("main")).contains("Nytt skäl");
        }
    }

    @WithAndWithoutScript
    void aTableTravelsAsAFileAndBack(boolean script) throws java.io.IOException {
        try (Visitor author = visitor("utvecklare", script)) {
            String table = begin(author) + "/tabell/kvotdel";
            for (String ending : new String[] {"xlsx", "csv", "dmn"}) {
                author.opens(table);
                Page page = author.page();
                var download = page.waitForDownload(() -> page.click("main a[href$='/fil." + ending + "']"));
                byte[] file = java.nio.file.Files.readAllBytes(download.path());
                author.opens(table + "/klistra");
                page.setInputFiles(
                        "#fil", new FilePayload(download.suggestedFilename(), "application/octet-stream", file));
                author.presses("Visa vad filen ändrar").sees("Ingenting. Tabellen står redan så.");
            }
        }
    }
}
