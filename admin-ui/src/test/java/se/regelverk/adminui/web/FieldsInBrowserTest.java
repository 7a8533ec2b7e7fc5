package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Every type of question in a real browser: empty, with errors, and read, wide and narrow, with script and without. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FieldsInBrowserTest extends WithBrowser {
    private static final Map<String, String> RIGHT = right();

    private static Map<String, String> right() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("text", "Kim");
        texts.put("langtext", "Två\nrader");
        texts.put("heltal", "3");
        texts.put("belopp", "6 500,50 kr");
        texts.put("datum", "vet inte");
        texts.put("manad", "mars 2026");
        texts.put("manga", "kommun 17");
        texts.put("personnummer", "196408233234");
        texts.put("organisation", "2120001355");
        texts.put("konto", "6789 123 456 789");
        texts.put("telefon", "+46 70-123 45 67");
        texts.put("epost", "kim@exempel.se");
        texts.put("fran", "1/3 2026");
        texts.put("till", "31 mars 2026");
        texts.put("namn", "Bo Ek");
        texts.put("insats-0-sort", "Hemtjänst");
        texts.put("insats-0-fran", "2026-01-01");
        texts.put("insats-0-till", "2026-02-01");
        texts.put("underskrift", "Kim");
        texts.put("undertecknad", "2026-04-01");
        return texts;
    }

    private Page visit(int width, boolean script) {
        Page page = browser.orElseThrow().open(width, 900, script);
        page.navigate("http://localhost:" + port + "/arbete/falt?insatser=1");
        return page;
    }

    private static void fill(Page page, Map<String, String> texts) {
        texts.forEach((field, text) -> page.fill("#f-" + field, text));
    }

    private static void send(Page page) {
        page.locator("main button:has-text('Lämna in')").click();
        page.waitForLoadState();
    }

    private static void looks(Page page, int width, boolean script, String name) {
        if (script) {
            page.waitForSelector("body.js-enabled");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name)
                    .extracting(Rule::getId, rule -> rule.getNodes().toString())
                    .isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        Visitor.picture(page, "falt-%s-%d-%s".formatted(name, width, script ? "skript" : "utan"));
    }

    @OneMode("the markup is the same without script")
    @Test
    void everyControlIsDescribedByWhereItsAnswerCameFrom() {
        try (Page page = visit(1280, true)) {
            Object undescribed = page.evaluate("""
                    [...document.querySelectorAll('main [name]:not([type=hidden]):not(button)')]
                      .filter(control => !['inget', 'inga'].some(end => control.id.endsWith(end)) && control.id !== '')
                      .filter(control => {
                        const holder = control.type === 'radio' ? control.closest('fieldset') : control;
                        const ids = (holder.getAttribute('aria-describedby') || '').split(' ').filter(id => id.endsWith('-source'));
                        return ids.length !== 1 || !document.getElementById(ids[0]);
                      }).map(control => control.id)
                    """);
            assertThat((List<?>) undescribed).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} px, script {1}")
    @CsvSource({"1280, true", "360, true", "1280, false", "360, false"})
    void isFilledCorrectedAndRead(int width, boolean script) {
        try (Page page = visit(width, script)) {
            looks(page, width, script, "tomt");
            fill(page, Map.of("heltal", "2,5", "datum", "2025-02-30", "konto", "6789-123456788", "telefon", "112"));
            fill(
                    page,
                    Map.of("epost", "kim", "fran", "2026-03-02", "till", "2026-03-01", "personnummer", "640823-3235"));
            send(page);
            looks(page, width, script, "fel");
            assertThat(page.innerText(".govuk-error-summary"))
                    .contains("Heltal: Skriv ett helt tal", "Datumet finns inte i kalendern", "(Handelsbanken)")
                    .contains("Vad behöver du hjälp med?: Välj minst ett alternativ, eller ”Inget av detta”.")
                    .contains("Under vilken tid? Till och med: ”Till och med” är före ”Från och med”.");
            assertThat(page.inputValue("#f-datum")).isEqualTo("2025-02-30");

            fill(page, RIGHT);
            page.check("#f-stad");
            page.check("#f-fa-2");
            page.check("#f-larande-4");
            send(page);
            looks(page, width, script, "last");
            assertThat(page.innerText("main").replace('\u00a0', ' '))
                    .contains(
                            "Kommun 17",
                            "6 500,50 kr",
                            "6789-123456789",
                            "0701234567",
                            "vet inte",
                            "2026-03-01 till 2026-03-31")
                    .contains(
                            "Städning",
                            "2026-01-01 till 2026-02-01",
                            "Kim, 2026-04-01",
                            "Hur stort är behovet? Lärande");
        }
    }

    /** A box that is not marked sends nothing by itself; each has an empty text before it. */
    @WithAndWithoutScript
    void anUnmarkedBoxStaysUnmarkedAndNoneOfThemIsAnAnswer(boolean script) {
        try (Page page = visit(1280, script)) {
            page.fill("#f-text", "Kim");
            page.fill("#f-telefon", "1");
            page.check("#f-mat-inget");
            send(page);

            assertThat(page.innerText(".govuk-error-summary")).doesNotContain("Välj minst ett");
            assertThat(page.isChecked("#f-mat-inget")).isTrue();
            page.fill("#f-telefon", "");
            send(page);
            assertThat(page.innerText("main")).contains("Inget av detta");
        }
    }

    @OneMode("only script counts while somebody writes")
    @Test
    void aLongTextTellsHowManyCharactersAreLeft() {
        try (Page page = visit(1280, true)) {
            page.locator("#f-langtext").pressSequentially("hej");

            page.waitForSelector("main >> text=197 tecken kvar");
        }
    }

    @WithAndWithoutScript
    void everyControlHasALabelAndEveryDescriptionIsThere(boolean script) {
        try (Page page = visit(1280, script)) {
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
                                    + ".filter(control => control.labels.length !== 1).length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.querySelectorAll('main [aria-describedby]')]"
                            + ".flatMap(part => part.getAttribute('aria-describedby').split(' '))"
                            + ".filter(id => document.querySelectorAll('#' + CSS.escape(id)).length !== 1)"))
                    .isEqualTo(java.util.List.of());
        }
    }
}
