package se.regelverk.adminui.casework;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.library.Library;

/** Where something differs between förvaltningar the pages and the API ask which it is, and nowhere else. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class DistrictPagesTest {
    private static final String FIELD = "name=\"arende-forvaltning\"";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Library library;

    @AfterEach
    void stop() {
        new NewerForm(library).stop();
    }

    @Test
    void whereNothingDiffersNeitherPageNorApiAsks() throws Exception {
        Filling filling = new Filling(mvc);

        filling.page(filling.draft()).andExpect(content().string(not(containsString(FIELD))));
        assess("").andExpect(status().isOk());
    }

    @Test
    void aFormIsNotHandedInUntilItIsSaidWhereTheCaseIs() throws Exception {
        new NewerForm(library).publish(LocalNorm::in);
        Filling filling = new Filling(mvc);
        String draft = filling.draft();
        filling.page(draft).andExpect(content().string(containsString(FIELD)));

        filling.sent(draft, Map.of("handling", "lamna-in"));
        filling.page(draft + "?visa=fel")
                .andExpect(content().string(containsString("Välj förvaltning. Något i området är olika")))
                .andExpect(content().string(containsString("href=\"#f-arende-forvaltning\"")));

        String address = filling.handedIn(Map.of("arende-forvaltning", "bromma", "kostnader.hyra", "6 500"));
        filling.page(address)
                .andExpect(content().string(containsString(" i Bromma: version")))
                .andExpect(content().string(containsString("Lokalt i Bromma: Levnadskostnaden är högre")));
    }

    @Test
    void whoeverWorksInOneForvaltningHasItChosen() throws Exception {
        new NewerForm(library).publish(LocalNorm::in);
        var worker = LoggedIn.as("anna", "handlaggare:*", "forvaltning:farsta");

        mvc.perform(get("/arbete/nytt").with(worker))
                .andExpect(content().string(containsString("Vilken förvaltning hör ärendet till?")))
                .andExpect(content().string(containsString("<option value=\"farsta\" selected=\"selected\">Farsta")));
        String draft = mvc.perform(post("/arbete/nytt")
                        .with(worker)
                        .with(csrf())
                        .param("formular", "ekonomiskt-bistand/ansokan")
                        .param("avser", "2026-03")
                        .param("kand", "2026-03-01")
                        .param("forvaltning", "farsta"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(String.valueOf(draft)).with(worker))
                .andExpect(content().string(containsString("<option value=\"farsta\" selected=\"selected\">Farsta")));
        mvc.perform(get("/arbete").with(worker)).andExpect(status().isOk());
    }

    @Test
    void theApiAsksWhereAndJudgesByWhatHoldsThere() throws Exception {
        new NewerForm(library).publish(LocalNorm::in);

        assess("")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value("Förvaltningen behöver anges"));
        assess("\"district\": \"solna\",").andExpect(status().isUnprocessableContent());
        assess("\"district\": \"../x\",").andExpect(status().isBadRequest());
        assess("\"district\": \"bromma\",")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.versions.district").value("bromma"))
                .andExpect(jsonPath("$.proposal.amount").value(12290));
        assess("\"district\": \"jarva\",")
                .andExpect(jsonPath("$.proposal.amount").value(12190));
        mvc.perform(get("/api/v1/forms/ekonomiskt-bistand/ansokan?district=bromma")
                        .with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(status().isOk());
    }

    private ResultActions assess(String district) throws Exception {
        return mvc.perform(post("/api/v1/assessments")
                .with(LoggedIn.as("anna", "handlaggare:*"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"area": "ekonomiskt-bistand", "form": "ansokan", "concerns": "2026-03", %s
                         "answers": {"hushall": {"typ": "ensamstaende"}, "sokande": {"personnummer": "19640823-3234"}, "barn": [],
                           "kostnader": {"hyra": 6500, "hushallsel": 350, "hemforsakring": 120}, "inkomster": [],
                           "tillgangar": [], "manaderMedForsorjningsstod": 0}}
                        """.formatted(district)));
    }
}
