package se.regelverk.adminui.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.ContentFiles;

/** A sentence is in one file, whatever comes between. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class MoveBetweenFilesTest {
    private static final String FOLDER = "rule-packs/ekonomiskt-bistand/regler/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @Test
    void aSentenceThatSomebodyElseHasChangedMeanwhileIsMovedInNeitherFile() throws Exception {
        String change = Objects.requireNonNull(sent(
                "anna",
                post("/paket/ekonomiskt-bistand/andring")
                        .param("title", "Prov")
                        .param("purpose", "Prov")
                        .param("inForceFrom", YearMonth.now().atDay(1).toString())));
        String rule = change + "/regel/EB-R22";
        sent("bo", post(rule + "/avsluta").param("version", "0").param("sista-dag", "2030-12-31"));

        String led = sent(
                "anna",
                post(rule + "/flytta").param("version", "0").param("hur", "fil").param("fil", FOLDER + "behov.yaml"));

        assertThat(led).startsWith(change + "/krock?fil=");
        ContentFiles after = changes.view(changes.find(change.substring(change.lastIndexOf('/') + 1))
                        .orElseThrow())
                .after();
        assertThat(after.text(FOLDER + "behov.yaml").orElseThrow()).doesNotContain("EB-R22");
        assertThat(after.text(FOLDER + "handlaggning.yaml").orElseThrow()).contains("EB-R22", "2030-12-31");
    }

    private @org.jspecify.annotations.Nullable String sent(String who, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(LoggedIn.as(who, "utvecklare:*")).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
