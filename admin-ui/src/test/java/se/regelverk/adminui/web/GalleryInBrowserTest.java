package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GalleryInBrowserTest extends WithBrowser {
    @ParameterizedTest(name = "{0} at {1} px, with script: {2}")
    @CsvSource(textBlock = """
        /arbete/galleri/arbete, 1280, true
        /arbete/galleri/arbete, 1280, false
        /arbete/galleri/lugn, 1280, true
        /arbete/galleri/arbete, 320, true
        /arbete/galleri/arbete, 320, false
        /tillganglighet, 1280, true
        /fel/404, 320, false
        /fel/503, 1280, true
        """)
    void axeFindsNothingAndThePageFitsItsWindow(String address, int width, boolean script) {
        try (Page page = visit(address, width, script)) {
            if (script) {
                var violations = new AxeBuilder(page).analyze().getViolations();
                assertThat(violations)
                        .extracting(Rule::getId, rule -> rule.getNodes().toString())
                        .isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            Visitor.picture(page, "galleri%s-%d-%s".formatted(address.replace('/', '-'), width, script));
        }
    }

    @OneMode("focus is moved by script; the links are the same without")
    @Test
    void theErrorSummaryTakesFocusAndLeadsToTheField() {
        try (Page page = visit("/arbete/galleri/arbete", 1280, true)) {
            page.waitForSelector(".govuk-error-summary:focus");

            page.locator(".govuk-error-summary a").first().click();

            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("hyra");
        }
    }

    @WithAndWithoutScript
    void everyControlHasALabelAndEveryDescriptionIsThere(boolean script) {
        try (Page page = visit("/arbete/galleri/arbete", 1280, script)) {
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

    @OneMode("only script swaps")
    @Test
    void aSwapMovesFocusToWhatTheServerMarked() {
        try (Page page = visit("/arbete/galleri/arbete", 1280, true)) {
            page.click("#hamta");

            page.waitForSelector("#ny-rubrik:focus");
        }
    }

    @OneMode("only script swaps")
    @Test
    void aFailedSwapSaysSoAndLeavesThePageAsItWas() {
        try (Page page = visit("/arbete/galleri/arbete", 1280, true)) {
            page.click("#stoppad button");

            page.waitForSelector("#status:has-text('Databasen svarar inte')");
            assertThat(page.isVisible("#hamta")).isTrue();
        }
    }

    @OneMode("the policy is about what runs")
    @ParameterizedTest
    @ValueSource(strings = {"/arbete/galleri/arbete", "/fel/500"})
    void nothingOnThePageBreaksTheStrictContentPolicy(String address) {
        var complaints = new ArrayList<String>();
        try (Page page = browser.orElseThrow().open(1280, 900)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate("http://localhost:" + port + address);
            page.waitForSelector("body.js-enabled");
        }
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy") || text.contains("Error:"));
    }

    private Page visit(String address, int width, boolean script) {
        Page page = browser.orElseThrow().open(width, 900, script);
        page.navigate("http://localhost:" + port + address);
        if (script) {
            page.waitForSelector("body.js-enabled");
        }
        return page;
    }
}
