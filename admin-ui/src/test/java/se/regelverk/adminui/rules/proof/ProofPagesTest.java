package se.regelverk.adminui.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.casework.Receipt;
import se.regelverk.engine.casework.Submission;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class ProofPagesTest {
    private static final String AREA = "/paket/ekonomiskt-bistand";
    private static final String NUMBER = "19640823-3234";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Casework casework;

    @Autowired
    private Changes changes;

    @Test
    void showsExamplesCoverageAndBoundariesAndAddsOne() throws Exception {
        String change = begun();
        see(change + "/exempel", "exempel går igenom");
        see(change + "/exempel?visa=fel", "Inga exempel att visa.");
        see(change + "/tackning", "Exemplen når");
        String page = see(change + "/gransvarden", "Lägg till som exempel");
        Matcher name = Pattern.compile("name=\"namn\" value=\"([^\"]+)\"").matcher(page);
        assertThat(name.find()).isTrue();
        mvc.perform(post(change + "/gransvarden")
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .with(csrf())
                        .param("version", "0")
                        .param("namn", name.group(1)))
                .andExpect(redirectedUrl(change + "/gransvarden"))
                .andExpect(flash().attribute("notice", containsString("Sparat i utkastet")));
    }

    @Test
    void aCaseBecomesAnExampleWithoutThePersonAndOnlyForThoseWhoMaySeeIt() throws Exception {
        CaseRecord record = opened();
        String change = begun();
        made(change, record.id(), "utvecklare:*")
                .andExpect(flash().attribute("notMade", containsString("inget sådant ärende")));
        made(change, record.id(), "utvecklare:*", "handlaggare:barn-och-unga")
                .andExpect(flash().attribute("notMade", containsString("inget sådant ärende")));
        made(change, record.id(), "utvecklare:*", "handlaggare:*")
                .andExpect(flash().attribute("notice", containsString("Sparat i utkastet")));
        String id = change.substring(change.lastIndexOf('/') + 1);
        var found = changes.find(id).orElseThrow();
        var files = changes.view(found);
        String path = found.draft().files().get(0).path();
        String added = files.after()
                .text(path)
                .orElseThrow()
                .substring(files.before().text(path).orElse("").length());
        assertThat(added).contains("Ensam med ett barn").doesNotContain(NUMBER, "2019-04-11", record.id());
    }

    /** Invented: a norm of which an income of 20 000 kr takes all in the city and half in Bromma. */
    @Test
    void anExampleOfOneForvaltningTellsWhyNotByWhatHoldsThere() throws Exception {
        String change = begun();
        String id = change.substring(change.lastIndexOf('/') + 1);
        String pack = "rule-packs/ekonomiskt-bistand/";
        String norm = pack + "parametrar/riksnorm.yaml";
        String text =
                changes.view(changes.find(id).orElseThrow()).after().text(norm).orElseThrow();
        put(id, norm, text.replace("2026-01-01: 3940 }", "2026-01-01: 3940, lokalt: Påhittat }"));
        put(id, pack + "lokalt/bromma.yaml", """
                forvaltning: bromma
                belopp:
                  - varde: riksnorm.ensamstaende
                    skal: Påhittat
                    satts: { 2026-02-01: 40000, kallor: { 2026-02-01: { lagrum: L, kontrollerad: 2026-01-20 } } }
                """);
        put(id, pack + "exempel/bromma.yaml", """
                - namn: Lön i Bromma
                  avser: 2026-03
                  forvaltning: bromma
                  givet:
                    formular: ansokan
                    svar:
                      hushall: { typ: ensamstaende }
                      sokande: { personnummer: 19640823-3234 }
                      barn: []
                      inkomster: [ { typ: lon, person: sokande, belopp: 20000 } ]
                      tillgangar: []
                      kostnader: { hyra: 6500, hushallsel: 350, hemforsakring: 120 }
                      manaderMedForsorjningsstod: 0
                  forvantat: { utfall: BIFALL }
                """);

        see(change + "/exempel/varfor-inte?namn=Lön i Bromma", "Förslaget blir: Bifall.");
    }

    private void put(String change, String path, String text) {
        changes.putFile(change, path, text, null, "anna", java.time.ZonedDateTime.now());
    }

    @Test
    void aCaseTellsWhyNotAndOnlyToItsCaseWorker() throws Exception {
        CaseRecord record = opened();
        mvc.perform(get("/arenden/" + record.id() + "/varfor-inte").with(LoggedIn.as("eva", "handlaggare:*")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vad skulle ändra utfallet")))
                .andExpect(content().string(not(containsString("<details class=\"govuk-details\" open"))));
        mvc.perform(get("/arenden/" + record.id() + "/varfor-inte").with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isForbidden());
    }

    private CaseRecord opened() {
        var today = LocalDate.of(2026, 3, 15);
        var answers = JsonMapper.shared().readTree("""
                {"hushall":{"typ":"ensamstaende"},"sokande":{"personnummer":"19640823-3234"},
                 "barn":[{"fodelsedatum":"2019-04-11","lunchUtanforHemmet":false,"dagarHosSokanden":30}],
                 "kostnader":{},"inkomster":[],"tillgangar":[],"manaderMedForsorjningsstod":0}""");
        Receipt<CaseRecord> receipt = casework.receive(new Submission(
                new Area("ekonomiskt-bistand"),
                "ansokan",
                new Clocks(YearMonth.of(2026, 3), today, today),
                answers,
                new Author("eva", "Eva Ek"),
                Instant.parse("2026-03-15T08:00:00Z")));
        return receipt.match(
                record -> record,
                problems -> {
                    throw new IllegalStateException(problems.toString());
                },
                reason -> {
                    throw new IllegalStateException(reason);
                });
    }

    private org.springframework.test.web.servlet.ResultActions made(String change, String number, String... roles)
            throws Exception {
        return mvc.perform(post(change + "/exempel/fran-arende")
                .with(LoggedIn.as("anna", roles))
                .with(csrf())
                .param("version", "0")
                .param("arende", number)
                .param("namn", "Ensam med ett barn"));
    }

    private String see(String address, String text) throws Exception {
        return mvc.perform(get(address).with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String begun() throws Exception {
        return Objects.requireNonNull(mvc.perform(post(AREA + "/andring")
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .with(csrf())
                        .param("title", "Exempel som saknas")
                        .param("purpose", "Prov")
                        .param("inForceFrom", YearMonth.now().atDay(1).toString()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
