package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.web.Browser;

@SpringBootTest(classes = RegelverkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
class CaseworkInBrowserTest {
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        var found = Browser.find();
        assumeTrue(found.isPresent(), "No Chromium on this machine");
        browser = found.get();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aCaseWorkerFillsAFormAndDecidesOnPagesThatAnyoneCanUse() {
        var complaints = new ArrayList<String>();
        try (Page page = browser.open(1280, 900)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            login(page);
            isAccessible(page);
            begin(page);
            page.waitForSelector("#utkast");
            isAccessible(page);
            theFollowUpQuestionComesWhileSomebodyWrites(page);
            fill(page);
            page.click("text='Granska och lämna in'");
            isAccessible(page);
            page.click("text='Lämna in'");
            page.waitForSelector("h1:has-text('Kvitto')");
            isAccessible(page);
            page.click("main >> text='Till ärendet'");
            page.waitForSelector("h2:has-text('Bifall')");
            page.waitForSelector(".rv-big:has-text('11\u00a0720\u00a0kr')");
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            isAccessible(page);
            decide(page);
            isAccessible(page);
        }
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy") || text.contains("Error:"));
    }

    private void login(Page page) {
        page.navigate("http://localhost:" + port + "/arbete");
        page.fill("[name=username]", "handlaggare");
        page.fill("[name=password]", "regelverk");
        page.click("main button[type=submit]");
        page.waitForSelector("h1:has-text('Ärenden')");
    }

    private static void begin(Page page) {
        page.click("text='Nytt ärende'");
        page.check("text='Ansökan om ekonomiskt bistånd'");
        page.fill("#avser", "2026-03");
        isAccessible(page);
        page.click("text='Börja fylla i'");
    }

    private static void theFollowUpQuestionComesWhileSomebodyWrites(Page page) {
        page.check("#f-hushall-typ-3");
        page.focus("#f-kostnader-hyra");
        page.keyboard().type("65");
        page.waitForSelector("text=Hur många bor i bostaden?");
        page.waitForSelector("#status:has-text('fråg')");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-kostnader-hyra");
        page.keyboard().type("00");
        assertThat(page.inputValue("#f-kostnader-hyra")).isEqualTo("6500");
        page.check("#f-hushall-typ");
    }

    private static void fill(Page page) {
        page.fill("#f-sokande-personnummer", "19640823-3234");
        page.fill("#f-manaderMedForsorjningsstod", "0");
        page.check("#f-barn-inga");
        page.check("#f-inkomster-inga");
        page.check("#f-tillgangar-inga");
    }

    private static void decide(Page page) {
        page.check("#utfall");
        page.fill("#belopp", "11000");
        page.click("text='Besluta'");
        page.waitForSelector(".govuk-error-summary:has-text('skiljer sig')");
        isAccessible(page);
        page.fill("#avvikelse", "Hyran är lägre enligt avin.");
        page.click("text='Besluta'");
        page.waitForSelector("text=Beslutet är sparat.");
    }

    private static void isAccessible(Page page) {
        page.waitForLoadState();
        page.waitForSelector("body.js-enabled");
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        page.setViewportSize(320, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        page.setViewportSize(1280, 900);
        List<?> nameless = (List<?>) page.evaluate(
                "[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
                        + ".filter(control => control.labels.length !== 1).map(control => control.name)");
        assertThat(nameless).isEmpty();
    }
}
