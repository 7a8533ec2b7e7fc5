package se.regelverk.adminui.rules;

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

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.edit.ContentFile;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class RulePagesTest {
    private static final String AREA = "/paket/ekonomiskt-bistand";
    private static final String PATH = "rule-packs/ekonomiskt-bistand/tabeller/kvotdel.yaml";
    private static final String FIRST_DAY = YearMonth.now().atDay(1).toString();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:ekonomiskt-bistand, /paket/ekonomiskt-bistand, 200
        rad:ekonomiskt-bistand, /paket/ekonomiskt-bistand, 200
        utvecklare:barn-och-unga, /paket/ekonomiskt-bistand, 403
        rad:barn-och-unga, /paket/ekonomiskt-bistand, 403
        rad:ekonomiskt-bistand, /paket/ekonomiskt-bistand/andring/ny, 403
        handlaggare:*, /paket/ekonomiskt-bistand, 403
        handlaggare:*, /rad, 403
        utvecklare:*, /rad, 403
        utvecklare:*, /drift, 403
        admin:*, /drift, 200
        utvecklare:*, /paket/finns-inte, 404
        utvecklare:*, /paket/ekonomiskt-bistand/andring/A-1, 404
        rad:*, /rad/A-1, 404
        """)
    void everyAddressIsForItsRoleAndArea(String grant, String address, int expected) throws Exception {
        mvc.perform(get(address).with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    @Test
    void aChangeOfAnotherAreaIsNotFoundThereAndNotShownToItsCouncil() throws Exception {
        String change = begun();
        String id = change.substring(change.lastIndexOf('/') + 1);

        mvc.perform(get("/paket/barn-och-unga/andring/" + id).with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/rad/" + id).with(LoggedIn.as("rut", "rad:barn-och-unga")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/rad").with(LoggedIn.as("rut", "rad:barn-och-unga")))
                .andExpect(content().string(not(containsString(id))));
    }

    @Test
    void nothingIsWrittenWithoutTheTokenOfThePage() throws Exception {
        mvc.perform(post(AREA + "/andring").with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(status().isForbidden());
    }

    @Test
    void aCouncilMemberReadsADraftButWritesNothing() throws Exception {
        String change = begun();
        var council = LoggedIn.as("rut", "rad:ekonomiskt-bistand");

        mvc.perform(get(change + "/tabell/kvotdel").with(council)).andExpect(status().isOk());
        mvc.perform(post(change + "/skicka").with(council).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(get(change + "/tabell/kvotdel/rad/KV-02").with(council)).andExpect(status().isForbidden());
    }

    @Test
    void whoeverHasWrittenInAChangeCannotDecideAboutIt() throws Exception {
        String change = begun();
        savedRow(change, "0", "En vuxen inneboende får en hel del")
                .andExpect(redirectedUrl(change + "/tabell/kvotdel"));
        mvc.perform(author(post(change + "/skicka"))).andExpect(redirectedUrl(change + "#kontroll"));
        page(change).andExpect(content().string(containsString("Skriv behov, nytta, risk och kostnad")));
        mvc.perform(author(post(change + "/motivering")
                        .param("need", "B")
                        .param("benefit", "N")
                        .param("risk", "R")
                        .param("cost", "K")))
                .andExpect(redirectedUrl(change));
        mvc.perform(author(post(change + "/skicka"))).andExpect(redirectedUrl(change));
        String id = change.substring(change.lastIndexOf('/') + 1);
        String hash = changes.find(id).orElseThrow().hash().value();

        mvc.perform(post("/rad/" + id)
                        .with(LoggedIn.as("anna", "utvecklare:*", "rad:*"))
                        .with(csrf())
                        .param("beslut", "GODKANN")
                        .param("bekraftad", "ja")
                        .param("innehall", hash))
                .andExpect(status().isForbidden());
        assertThat(changes.find(id).orElseThrow().approvals()).isZero();
    }

    @Test
    void whatTwoSaveAtOnceIsKeptAndShownToChooseFrom() throws Exception {
        String change = begun();
        savedRow(change, "0", "Det första skälet").andExpect(redirectedUrl(change + "/tabell/kvotdel"));

        savedRow(change, "0", "Det andra skälet").andExpect(redirectedUrl(change + "/krock?fil=" + PATH));

        page(change + "/krock?fil=" + PATH)
                .andExpect(content().string(containsString("Det första skälet")))
                .andExpect(content().string(containsString("Det andra skälet")));
        String version = Objects.toString(changes.find(id(change)).orElseThrow().version());
        mvc.perform(author(post(change + "/krock")
                        .param("fil", PATH)
                        .param("val", "anvand")
                        .param("version", version)))
                .andExpect(redirectedUrl(change));
        assertThat(text(change)).contains("Det andra skälet").doesNotContain("Det första skälet");
        page(change).andExpect(content().string(not(containsString("Två personer har skrivit"))));
    }

    @Test
    void aWrongCellIsToldAtTheCellAndNothingIsSaved() throws Exception {
        String change = begun();
        mvc.perform(author(row(change, "0", "Skäl").param("c-typ", "ensamstånde")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Fel: ")))
                .andExpect(content().string(containsString("href=\"#c-typ\"")))
                .andExpect(content().string(containsString("Menade du ”ensamstaende”?")));
        assertThat(changes.find(id(change)).orElseThrow().draft().files()).isEmpty();
    }

    @Test
    void aSaveTellsWhatTheExamplesSay() throws Exception {
        String change = begun();
        mvc.perform(author(row(change, "0", "Skäl").param("c-typ", "inneboende").param("ut", "0")))
                .andExpect(flash().attribute("notice", containsString(" exempel går igenom.")));
        page(change)
                .andExpect(content().string(containsString("Exempel som inte går igenom")))
                .andExpect(content().string(containsString("Kan inte skickas än")));
    }

    @Test
    void aConditionIsBuiltWithButtonsAndSavedOnlyBySaving() throws Exception {
        String change = begun();
        Map<String, String> rule = Map.of(
                "v.begrepp", "behov", "v.ar", "hogst", "v.varde", "0", "sa-text", "T", "titel", "R", "lagrum", "L");
        MockHttpServletRequestBuilder build =
                post(change + "/regel/EB-R08").param("version", "0").param("gor", "gruppera");
        rule.forEach(build::param);

        mvc.perform(author(build))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"v.1.begrepp\"")));
        assertThat(changes.find(id(change)).orElseThrow().draft().files()).isEmpty();
    }

    @Test
    void aSentenceThatDoesNotHangTogetherIsTold() throws Exception {
        String change = begun();
        mvc.perform(author(post(change + "/regel/EB-R08")
                        .param("version", "0")
                        .param("gor", "spara")
                        .param("titel", "Rubrik")
                        .param("sa-text", "Överskottet är {behåv}.")
                        .param("lagrum", "SoL 12 kap. 1 §")
                        .param("niva", "FORSLAG")
                        .param("v.begrepp", "behov")
                        .param("v.ar", "hogst")
                        .param("v.varde", "noll")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rätta de här uppgifterna")))
                .andExpect(content().string(containsString("behåv")));
        assertThat(changes.find(id(change)).orElseThrow().draft().files()).isEmpty();
    }

    private String begun() throws Exception {
        String address = mvc.perform(author(post(AREA + "/andring")
                        .param("title", "Ändring <b>ett</b>")
                        .param("purpose", "Prov")
                        .param("inForceFrom", FIRST_DAY)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        page(Objects.requireNonNull(address))
                .andExpect(content().string(containsString("Ändring &lt;b&gt;ett&lt;/b&gt;")));
        return address;
    }

    private ResultActions savedRow(String change, String version, String reason) throws Exception {
        return mvc.perform(
                author(row(change, version, reason).param("c-typ", "inneboende").param("ut", "gemensammaPerPerson")));
    }

    private static MockHttpServletRequestBuilder row(String change, String version, String reason) {
        return post(change + "/tabell/kvotdel/rad/KV-02")
                .param("version", version)
                .param("gor", "spara")
                .param("c-barn", "0")
                .param("lagrum", "SoF 12 kap. 3 § andra stycket")
                .param("skal", reason);
    }

    private String text(String change) {
        var found = changes.find(id(change)).orElseThrow();
        return changes.view(found)
                .after()
                .text(PATH)
                .map(text -> new ContentFile(PATH, text).text())
                .orElseThrow();
    }

    private static String id(String change) {
        return change.substring(change.lastIndexOf('/') + 1);
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(author(get(address))).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder author(MockHttpServletRequestBuilder request) {
        return request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf());
    }
}
