package se.regelverk.adminui.rules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class HistoryPagesTest {
    private static final String AREA = "/paket/barn-och-unga";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:barn-och-unga, /historik, 200
        rad:barn-och-unga, /historik, 200
        rad:ekonomiskt-bistand, /historik, 403
        handlaggare:*, /historik, 403
        rad:barn-och-unga, /jamfor?fran=1&till=1, 200
        rad:barn-och-unga, /jamfor, 200
        rad:ekonomiskt-bistand, /jamfor?fran=1&till=1, 403
        utvecklare:barn-och-unga, /jamfor?fran=1&till=99, 200
        utvecklare:barn-och-unga, /jamfor?fran=ett&till=1, 400
        utvecklare:barn-och-unga, /historik/1/aterstall, 200
        utvecklare:barn-och-unga, /historik/99/aterstall, 404
        utvecklare:ekonomiskt-bistand, /historik/1/aterstall, 403
        rad:barn-och-unga, /historik/1/aterstall, 403
        """)
    void theHistoryIsReadByThoseWhoReadTheRulesAndRestoredByThoseWhoWriteThem(String grant, String page, int expected)
            throws Exception {
        mvc.perform(get(AREA + page).with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    @Test
    void aVersionThatDoesNotExistIsToldAndNotGuessed() throws Exception {
        mvc.perform(get(AREA + "/jamfor?fran=1&till=99").with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(content().string(containsString("Någon av versionerna finns inte.")));
    }

    @Test
    void nothingIsRestoredByOneWhoMayNotWrite() throws Exception {
        int before = changes.of(new Area("barn-och-unga")).size();
        mvc.perform(post(AREA + "/historik/1/aterstall")
                        .with(LoggedIn.as("rut", "rad:*"))
                        .with(csrf())
                        .param("title", "T")
                        .param("purpose", "S")
                        .param("inForceFrom", "2027-01-01"))
                .andExpect(status().isForbidden());
        assertThat(changes.of(new Area("barn-och-unga"))).hasSize(before);
    }

    @Test
    void whatIsLeftOutIsAskedForAndNothingIsBegun() throws Exception {
        int before = changes.of(new Area("barn-och-unga")).size();
        mvc.perform(post(AREA + "/historik/1/aterstall")
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .with(csrf())
                        .param("title", "Återställ"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Skriv syfte.")))
                .andExpect(content().string(containsString("Ange dagen då ändringen ska gälla")));
        assertThat(changes.of(new Area("barn-och-unga"))).hasSize(before);
    }
}
