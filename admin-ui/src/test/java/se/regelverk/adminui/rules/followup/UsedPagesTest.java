package se.regelverk.adminui.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import tools.jackson.databind.json.JsonMapper;

/** Who writes rules reads on the very page how often each has held, and why decisions were others than proposed. */
// An application of its own: the cases of others would be counted too.
@SpringBootTest(classes = RegelverkApplication.class, properties = "spring.application.name=used")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
@DirtiesContext
class UsedPagesTest {
    private static final String CASE = """
            {"area": "ekonomiskt-bistand", "form": "ansokan", "concerns": "2026-03", "answers": {
             "hushall": {"typ": "ensamstaende"}, "sokande": {"personnummer": "19640823-3234"}, "barn": [],
             "kostnader": {"hyra": 6500, "hushallsel": 350, "hemforsakring": 120}, "inkomster": [], "tillgangar": [],
             "manaderMedForsorjningsstod": 0}}
            """;

    @Autowired
    private MockMvc mvc;

    @Test
    void theCountsStandBesideTheRulesAndTheReasonsOnTheFollowUpPage() throws Exception {
        String area = "/paket/ekonomiskt-bistand";
        List<String> cases = opened(12, CASE);
        opened(6, CASE.replace("ensamstaende", "sammanboende"));
        for (String id : cases.subList(0, 6)) {
            decidedOtherwise(id);
        }
        for (String id : cases.subList(6, 12)) {
            decided(id);
        }

        String followUp = page(area + "/uppfoljning");
        assertThat(followUp)
                .contains("Därför att: Uppgifter i ärendet var fel eller saknades", "id=\"regel-GV-01\"")
                .containsPattern("Uppgifter i ärendet var fel eller saknades</th><td[^>]*>\\d av \\d</td>")
                .doesNotContain("Hyran är lägre enligt avin.");
        assertThat(page(area + "/uppfoljning", "handlaggare:*", "utvecklare:*"))
                .contains("Hyran är lägre enligt avin.");

        String change = begun(area);
        assertThat(page(change + "/tabell/gemensamma-kostnader-vuxna"))
                .contains("Under varje rad står i hur många ärenden den har använts med version 1.")
                .containsPattern(">\\d+ av \\d+<")
                .contains(">Visas inte<", area + "/uppfoljning?version=1");
        assertThat(page(change + "/tabell/gemensamma-kostnader-vuxna/rad/GV-01"))
                .containsPattern("Användes i \\d+ av \\d+ ärenden med version 1\\.")
                .containsPattern("Beslutet blev ett annat än förslaget i \\d+ av \\d+ beslutade ärenden\\.")
                .contains("Vanliga skäl: Uppgifter i ärendet var fel eller saknades.")
                .contains("uppfoljning?version=1#regel-GV-01");
        assertThat(page(change + "/tabell/gemensamma-kostnader-vuxna/rad/GV-01/ny"))
                .doesNotContain("Användes i");
        assertThat(page(change + "/regel/EB-R20")).contains("Har inte använts i något ärende med version 1.");
        assertThat(page(change + "/regel")).contains("· Aldrig");
        for (String where : List.of(change, area)) {
            assertThat(page(where + "/berakning/antalBarn")).containsPattern("Användes i \\d+ av \\d+ ärenden");
        }
    }

    private List<String> opened(int count, String content) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            String answer = answer(
                    post("/api/v1/cases")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(content),
                    201,
                    "handlaggare:*");
            ids.add(JsonMapper.shared().readTree(answer).path("caseId").asString());
        }
        return ids;
    }

    private void decidedOtherwise(String id) throws Exception {
        var request = decision(id, "12000").param("avvikelse", "Hyran är lägre enligt avin.");
        assertThat(answer(request, 422, "handlaggare:*")).contains("Välj det skäl som bäst säger");
        answer(request.param("avvikelseskal", "uppgifterFel"), 302, "handlaggare:*");
        assertThat(page("/arenden/" + id, "handlaggare:*"))
                .contains("Uppgifter i ärendet var fel eller saknades. Hyran är lägre enligt avin.");
    }

    private void decided(String id) throws Exception {
        answer(decision(id, "12190"), 302, "handlaggare:*");
    }

    private static MockHttpServletRequestBuilder decision(String id, String amount) {
        return post("/arenden/" + id + "/beslut")
                .param("version", "0")
                .param("utfall", "BIFALL")
                .param("belopp", amount)
                .param("motivering", "M");
    }

    private String begun(String area) throws Exception {
        var request = post(area + "/andring")
                .param("title", "Prov")
                .param("purpose", "Prov")
                .param("inForceFrom", java.time.YearMonth.now().atDay(1).toString());
        return Objects.requireNonNull(
                mvc.perform(request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private String page(String address, String... grants) throws Exception {
        return answer(
                get(java.net.URI.create(address)), 200, grants.length == 0 ? new String[] {"utvecklare:*"} : grants);
    }

    private String answer(MockHttpServletRequestBuilder request, int expected, String... grants) throws Exception {
        return mvc.perform(request.with(LoggedIn.as("anna", grants)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
