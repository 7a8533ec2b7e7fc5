package se.regelverk.adminui.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultMatcher;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.NewVersion;
import se.regelverk.engine.library.Stop;

/** A version is in force that this node cannot read, as when another node has a newer program. */
// A property of its own gives it an application of its own: what others have activated would be in force instead.
@SpringBootTest(classes = RegelverkApplication.class, properties = "spring.application.name=unusable")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
@DirtiesContext
class UnusableContentTest {
    private static final Area AREA = new Area("barn-och-unga");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Library library;

    @BeforeEach
    void activate() {
        int number = library.versions(AREA).size() + 1;
        ContentFiles files = library.version(AREA, 1)
                .orElseThrow()
                .files()
                .with("rule-packs/barn-och-unga/regler/nytt.yaml", "hittills: okänt\nnummer: " + number);
        var version = new NewVersion(
                AREA, library.base(AREA, FIRST), FIRST, files, "A-2026-%04d".formatted(number), Instant.now());
        library.approve(version, files.hash());
        library.activate(version);
        assertThat(library.isUnusable(AREA, LocalDate.now())).isTrue();
    }

    @AfterEach
    void stop() {
        library.stop(AREA, library.versions(AREA).size(), new Stop("Går inte att läsa", "rad1", Instant.now()));
    }

    @Test
    void theContractSaysSoAndDoesNotAnswerByTheVersionBefore() throws Exception {
        mvc.perform(
                        post("/api/v1/assessments")
                                .with(LoggedIn.as("anna", "handlaggare:*"))
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"area\": \"barn-och-unga\", \"form\": \"orosanmalan\", \"concerns\": \"2026-06\", \"answers\": {}}"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.title").value("Reglerna kan inte läsas här"));
    }

    @Test
    void pagesThatNeedTheRulesSaySoAndTheOthersGoOn() throws Exception {
        mvc.perform(as("handlaggare:*", "/arbete/nytt")).andExpect(status().isServiceUnavailable());
        mvc.perform(as("utvecklare:*", "/paket/barn-och-unga/begrepp")).andExpect(status().isServiceUnavailable());
        sees("/paket", "utvecklare:*", status().isOk(), "Kan inte läsas här");
        sees("/paket/barn-och-unga", "utvecklare:*", status().isOk(), "kan inte läsa den version som gäller");
        sees("/paket/barn-och-unga/historik", "utvecklare:*", status().isOk(), "Version 2");
        sees("/paket/ekonomiskt-bistand", "utvecklare:*", status().isOk(), "Version 1");
        sees("/drift", "admin:*", status().isOk(), "barn-och-unga, version");
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isServiceUnavailable());
    }

    @Test
    void anEmergencyStopBringsBackTheVersionBefore() throws Exception {
        stop();
        assertThat(library.isUnusable(AREA, LocalDate.now())).isFalse();
        sees("/paket/barn-och-unga/begrepp", "utvecklare:*", status().isOk(), "Begrepp");
    }

    private void sees(String page, String grant, ResultMatcher expected, String text) throws Exception {
        mvc.perform(as(grant, page)).andExpect(expected).andExpect(content().string(containsString(text)));
    }

    private static RequestBuilder as(String grant, String page) {
        return get(page).with(LoggedIn.as("anna", grant));
    }
}
