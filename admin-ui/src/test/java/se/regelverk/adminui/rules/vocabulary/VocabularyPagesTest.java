package se.regelverk.adminui.rules.vocabulary;

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
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
import se.regelverk.engine.content.ContentFiles;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class VocabularyPagesTest {
    private static final String FIRST_DAY = YearMonth.now().atDay(1).toString();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @Test
    void theVocabularyIsSearchedFilteredAndOnlyForItsArea() throws Exception {
        page("/paket/ekonomiskt-bistand/begrepp?sok=personnummer")
                .andExpect(content().string(containsString("/paket/gemensamt/begrepp/sokande.personnummer")))
                .andExpect(content().string(containsString("Gemensamt")))
                .andExpect(content().string(not(containsString("begrepp/behov"))));
        page("/paket/ekonomiskt-bistand/begrepp?sok=finnsinte")
                .andExpect(content().string(containsString("Inga begrepp stämmer med sökningen")));
        mvc.perform(get("/paket/ekonomiskt-bistand/begrepp").with(LoggedIn.as("ola", "utvecklare:barn-och-unga")))
                .andExpect(status().isForbidden());
        mvc.perform(author(get("/paket/ekonomiskt-bistand/begrepp/finnsInte"))).andExpect(status().isNotFound());
    }

    @Test
    void aSharedConceptTellsWhichAreasUseIt() throws Exception {
        page("/paket/gemensamt/begrepp/sokande.personnummer")
                .andExpect(content().string(containsString("I området Ekonomiskt bistånd")));
        String change = begun("gemensamt");
        mvc.perform(author(post(change + "/begrepp/sokande.personnummer/byt-nyckel"))
                        .param("version", "0")
                        .param("nyckel", "pnr"))
                .andExpect(content().string(containsString("används i andra områden: Ekonomiskt bistånd (")))
                .andExpect(content().string(containsString("Lägg i stället till ett begrepp med den nya nyckeln här")));
        mvc.perform(author(post(change + "/begrepp/sokande.personnummer/ta-bort"))
                        .param("version", "0"))
                .andExpect(content().string(containsString("Ekonomiskt bistånd (")))
                .andExpect(content().string(containsString("Ändra först det som använder begreppet")));
        mvc.perform(author(post(change + "/begrepp/delgivenDen/byt-nyckel"))
                        .param("version", "0")
                        .param("nyckel", "delgiven"))
                .andExpect(content().string(containsString("Programmet självt läser begreppet")));
    }

    @Test
    void aKeyIsRenamedInEveryFileAtOnceAndTheExamplesStillPass() throws Exception {
        String change = begun("ekonomiskt-bistand");
        mvc.perform(author(post(change + "/begrepp/kostnader.hyra/byt-nyckel"))
                        .param("version", "0")
                        .param("nyckel", "boendekostnad"))
                .andExpect(redirectedUrl(change + "/begrepp/kostnader.boendekostnad"))
                .andExpect(flash().attribute("notice", containsString("exempel går igenom")))
                .andExpect(flash().attribute("notice", not(containsString("fel"))));

        ContentFiles after = files(change);
        assertThat(after.text("form-definitions/ekonomiskt-bistand/ansokan.yaml")
                        .orElseThrow())
                .contains("boendekostnad: { $ref: \"#/$defs/kostnader.boendekostnad\" }");
        assertThat(after.text("rule-packs/ekonomiskt-bistand/exempel/hushall.yaml")
                        .orElseThrow())
                .contains("boendekostnad: ")
                .doesNotContain("hyra: ");
        mvc.perform(author(get(change + "/begrepp/kostnader.hyra"))).andExpect(status().isNotFound());
    }

    @Test
    void whatIsUsedIsNotTakenAwayAndItsUnitIsHeldByItsUses() throws Exception {
        String change = begun("ekonomiskt-bistand");
        mvc.perform(author(post(change + "/begrepp/behov/ta-bort")).param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kan inte tas bort")))
                .andExpect(content().string(containsString("href=\"" + change + "/regel/EB-R08\"")));
        mvc.perform(author(concept(post(change + "/begrepp/behov"), "Behov", "belopp", "kr", "0"))
                        .param("raknas", "ja"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("berakningar/")));
        assertThat(changes.find(id(change)).orElseThrow().draft().files()).isEmpty();
    }

    @Test
    void aNumberHasALowestAndAHighestValueAndNothingElseHas() throws Exception {
        String change = begun("ekonomiskt-bistand");
        mvc.perform(author(concept(post(change + "/nytt-begrepp"), "Rum", "heltal", "st", "0"))
                        .param("nyckel", "rum")
                        .param("min", "noll")
                        .param("max", "20"))
                .andExpect(content().string(containsString("Skriv det lägsta värdet som ett tal")));
        mvc.perform(author(concept(post(change + "/nytt-begrepp"), "Rum", "text", "", "0"))
                        .param("nyckel", "rum")
                        .param("max", "20"))
                .andExpect(content().string(containsString("har ett högsta värde")));
        mvc.perform(author(concept(post(change + "/nytt-begrepp"), "Rum", "heltal", "st", "0"))
                        .param("nyckel", "rum")
                        .param("min", "0")
                        .param("max", "20"))
                .andExpect(redirectedUrl(change + "/begrepp/rum"));
        assertThat(vocabulary(change)).contains("rum: { titel: Rum, typ: heltal, enhet: st, min: 0, max: 20 }");
        mvc.perform(author(concept(post(change + "/begrepp/rum"), "Rum", "heltal", "st", "1")))
                .andExpect(redirectedUrl(change + "/begrepp/rum"));
        assertThat(vocabulary(change)).contains("rum: { titel: Rum, typ: heltal, enhet: st }");
    }

    @Test
    void aNewConceptIsAddedChangedAndTakenAway() throws Exception {
        String change = begun("ekonomiskt-bistand");
        String before = vocabulary(change);
        mvc.perform(author(concept(post(change + "/nytt-begrepp"), "Förråd", "belopp", "kr/mån", "0"))
                        .param("grupp", "kostnader")
                        .param("nyckel", "forrad"))
                .andExpect(redirectedUrl(change + "/begrepp/kostnader.forrad"));
        assertThat(vocabulary(change)).contains("forrad: { titel: Förråd, typ: belopp, enhet: kr/mån }");

        mvc.perform(author(
                        concept(post(change + "/begrepp/kostnader.forrad"), "Förråd i källare", "belopp", "kr", "1")))
                .andExpect(redirectedUrl(change + "/begrepp/kostnader.forrad"));
        assertThat(vocabulary(change)).contains("forrad: { titel: Förråd i källare, typ: belopp, enhet: kr }");

        mvc.perform(author(post(change + "/begrepp/kostnader.forrad/ta-bort")).param("version", "2"))
                .andExpect(redirectedUrl(change + "/begrepp"));
        assertThat(vocabulary(change)).isEqualTo(before);
    }

    private static MockHttpServletRequestBuilder concept(
            MockHttpServletRequestBuilder request, String title, String type, String unit, String version) {
        return request.param("titel", title)
                .param("typ", type)
                .param("enhet", unit)
                .param("version", version);
    }

    private String begun(String area) throws Exception {
        String address = mvc.perform(author(post("/paket/" + area + "/andring"))
                        .param("title", "Prov")
                        .param("purpose", "Prov")
                        .param("inForceFrom", FIRST_DAY))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(address);
    }

    private String vocabulary(String change) {
        return files(change).text("rule-packs/ekonomiskt-bistand/begrepp.yaml").orElseThrow();
    }

    private ContentFiles files(String change) {
        return changes.view(changes.find(id(change)).orElseThrow()).after();
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
