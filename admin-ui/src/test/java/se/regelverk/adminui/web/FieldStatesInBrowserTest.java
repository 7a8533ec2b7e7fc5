package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import se.regelverk.adminui.forms.FieldGallery;
import se.regelverk.engine.form.FieldControl.Widget;
import se.regelverk.engine.vocabulary.ConceptType;

/** Every type of question in each of its states, with axe and by keyboard alone. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FieldStatesInBrowserTest extends WithBrowser {
    /** What Tab stops at, in the order of the page: of radios that go together only the chosen one, or the first. */
    private static final String STOPS = """
        (() => {
          const stops = [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea, main button, main a[href], main summary')]
            .filter(one => one.tabIndex >= 0 && one.checkVisibility());
          const groups = name => stops.filter(one => one.type === 'radio' && one.name === name);
          return stops.filter(one => one.type !== 'radio' || one === (groups(one.name).find(same => same.checked) || groups(one.name)[0]))
            .map(one => one.id || one.value || one.textContent.trim());
        })()""";

    /** What has focus, where it stands, and how it and its label look. */
    private static final String FOCUSED = """
        (() => {
          const one = document.activeElement;
          const look = (element, part) => { const style = getComputedStyle(element, part); return [style.outline, style.boxShadow, style.backgroundColor, style.border].join(); };
          const box = one.getBoundingClientRect();
          const seen = () => look(one) + (one.labels && one.labels[0] ? look(one.labels[0], '::before') : '');
          const focused = seen();
          const inMain = !!one.closest('main');
          one.blur();
          const plain = seen();
          one.focus();
          return { id: one.id || one.value || one.textContent.trim(), top: box.top + window.scrollY, left: box.left, visible: focused !== plain, inMain };
        })()""";

    private Page visit(String state, int width) {
        Page page = browser.orElseThrow().open(width, 900);
        page.navigate("http://localhost:" + port + "/arbete/falt" + state);
        page.waitForSelector("body.js-enabled");
        return page;
    }

    @Test
    @OneMode("no page is shown")
    void everyTypeAndEveryControlIsInTheGallery() {
        assertThat(FieldGallery.types()).containsExactlyInAnyOrder(ConceptType.values());
        assertThat(FieldGallery.widgets()).containsExactlyInAnyOrder(Widget.values());
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @OneMode("axe needs script; the markup is the same without")
    @CsvSource({
        "?insatser=1, 1280",
        "/ifyllt, 1280",
        "/ifyllt, 360",
        "/fel, 1280",
        "/fel, 360",
        "/behallet, 1280",
        "/behallet, 360"
    })
    void axeFindsNothingInAnyState(String state, int width) {
        try (Page page = visit(state, width)) {
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().toString())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            Visitor.picture(page, "lage" + state.replaceAll("\\W", "-") + "-" + width);
        }
    }

    /** The states are what they say: nothing is empty, every question has its error, and what is kept is told. */
    @Test
    @OneMode("the markup is the same without script")
    void everyQuestionIsInTheStateThatIsShown() {
        String empty = "[...document.querySelectorAll('main input[type=text], main textarea, main select')]"
                + ".filter(one => one.value === '').map(one => one.name)";
        String errors =
                "[...document.querySelectorAll('.govuk-error-message')].filter(one => one.textContent.trim()).length";
        try (Page filled = visit("/ifyllt", 1280);
                Page wrong = visit("/fel", 1280);
                Page kept = visit("/behallet", 1280)) {
            assertThat(filled.evaluate(empty)).isEqualTo(List.of());
            assertThat(filled.evaluate(errors)).isEqualTo(0);
            // Of the boxes that are one question only the first tells it.
            assertThat((Integer) wrong.evaluate(errors)).isGreaterThanOrEqualTo(30);
            assertThat(kept.innerText("main")).contains("Uppgiften om ”Bostadens adress” används inte längre");
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @OneMode("focus and its order are the browser's own; the look is compared by script")
    @CsvSource({"?insatser=1, 1280", "/fel, 360"})
    void tabGoesThroughEveryQuestionInReadingOrderAndIsSeen(String state, int width) {
        try (Page page = visit(state, width)) {
            List<?> stops = (List<?>) page.evaluate(STOPS);
            assertThat(stops).hasSizeGreaterThan(35);
            page.evaluate("() => { const main = document.querySelector('main'); main.tabIndex = -1; main.focus(); }");
            List<Object> reached = new ArrayList<>();
            double top = 0;
            double left = 0;
            for (int pressed = 0; pressed < stops.size(); pressed++) {
                page.keyboard().press("Tab");
                Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
                reached.add(focused.get("id"));
                assertThat(focused.get("visible"))
                        .as("focus seen on %s", focused)
                        .isEqualTo(true);
                double below = ((Number) focused.get("top")).doubleValue();
                double begins = ((Number) focused.get("left")).doubleValue();
                // A period's last day stands beside its first, and each has its button below it.
                assertThat(below > top - 60 || begins > left + 200)
                        .as("%s is below the one before or right of it", focused)
                        .isTrue();
                top = below;
                left = begins;
            }
            assertThat(reached).isEqualTo(stops);
            page.keyboard().press("Tab");
            assertThat(((Map<?, ?>) page.evaluate(FOCUSED)).get("inMain"))
                    .as("out of the form again")
                    .isEqualTo(false);
        }
    }
}
