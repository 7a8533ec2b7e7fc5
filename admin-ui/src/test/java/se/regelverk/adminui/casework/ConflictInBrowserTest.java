package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.Drafting;

/** Two people write in the same question of the same form: both texts are shown, with who and when, until one is chosen. */
class ConflictInBrowserTest extends InBrowser {
    @Autowired
    private Drafting drafting;

    @WithAndWithoutScript
    void bothTextsAreShownUntilOneIsChosen(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
            worker.presses("Börja fylla i");
            String id = worker.page().url().replaceFirst(".*/utkast/", "");
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            drafting.save(id, Map.of("kostnader.hyra", "7 200"), 1, new Author("bo", "Bo Ek"), now, LocalDate.now());

            worker.fills("f-kostnader-hyra", "6 500").presses("Spara utkast");
            worker.sees("Två har skrivit: Vad betalar du i hyra?").sees("Bo Ek").sees("7 200");
            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("7 200");
            worker.presses("Använd den här texten");
            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("6 500");
            assertThat(worker.text()).doesNotContain("Två har skrivit");
        }
    }
}
