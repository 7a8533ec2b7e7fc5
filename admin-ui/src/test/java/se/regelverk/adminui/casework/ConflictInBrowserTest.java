package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.web.Browser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.Drafting;

/** Two people write in the same question of the same form: both texts are shown, with who and when, until one is chosen. */
@SpringBootTest(classes = RegelverkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
class ConflictInBrowserTest {
    private static Optional<Browser> browser = Optional.empty();

    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.find();
        assumeTrue(browser.isPresent(), "No Chromium on this machine");
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(Browser::close);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
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
