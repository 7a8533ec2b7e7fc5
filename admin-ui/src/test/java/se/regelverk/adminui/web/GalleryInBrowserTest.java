package se.regelverk.adminui.web;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GalleryInBrowserTest {
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

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource(textBlock = """
        /arbete/galleri/arbete, 1280
        /arbete/galleri/lugn, 1280
        /arbete/galleri/arbete, 320
        /tillganglighet, 1280
        /fel/404, 320
        /fel/503, 1280
        """)
    void axeFindsNothingAndThePageFitsItsWindow(String address, int width) {
        try (Page page = visit(address, width)) {
            var violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations)
                    .extracting(Rule::getId, rule -> rule.getNodes().toString())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void theErrorSummaryTakesFocusAndLeadsToTheField() {
        try (Page page = visit("/arbete/galleri/arbete", 1280)) {
            page.waitForSelector(".govuk-error-summary:focus");

            page.locator(".govuk-error-summary a").first().click();

            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("hyra");
        }
    }

    @Test
    void everyControlHasALabelAndEveryDescriptionIsThere() {
        try (Page page = visit("/arbete/galleri/arbete", 1280)) {
            assertThat(page.evaluate("[...document.querySelectorAll('main input, main select, main textarea')]"
                            + ".filter(control => control.labels.length !== 1).length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.querySelectorAll('[aria-describedby]')]"
                            + ".flatMap(part => part.getAttribute('aria-describedby').split(' '))"
                            + ".filter(id => document.querySelectorAll('#' + CSS.escape(id)).length !== 1)"))
                    .isEqualTo(List.of());
            assertThat(page.getAttribute("#hyra", "aria-describedby")).isEqualTo("hyra-hint hyra-error hyra-source");
            assertThat(page.inputValue("#hyra")).isEqualTo(Gallery.EVIL);
        }
    }

    @Test
    void aSwapMovesFocusToWhatTheServerMarked() {
        try (Page page = visit("/arbete/galleri/arbete", 1280)) {
            page.click("#hamta");

            page.waitForSelector("#ny-rubrik:focus");
        }
    }

    @Test
    void aFailedSwapSaysSoAndLeavesThePageAsItWas() {
        try (Page page = visit("/arbete/galleri/arbete", 1280)) {
            page.click("#stoppad button");

            page.waitForSelector("#status:has-text('Databasen svarar inte')");
            assertThat(page.isVisible("#hamta")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbete/galleri/arbete", "/fel/500"})
    void nothingOnThePageBreaksTheStrictContentPolicy(String address) {
        var complaints = new ArrayList<String>();
        try (Page page = browser.open(1280, 900)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate("http://localhost:" + port + address);
            page.waitForSelector("body.js-enabled");
        }
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy") || text.contains("Error:"));
    }

    private Page visit(String address, int width) {
        Page page = browser.open(width, 900);
        page.navigate("http://localhost:" + port + address);
        page.waitForSelector("body.js-enabled");
        return page;
    }
}
