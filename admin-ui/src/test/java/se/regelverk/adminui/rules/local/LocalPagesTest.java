package se.regelverk.adminui.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class LocalPagesTest {
    private static final String AREA = "/paket/ekonomiskt-bistand";
    private static final String BROMMA = "rule-packs/ekonomiskt-bistand/lokalt/bromma.yaml";
    private static final String AMOUNT = "/lokalt/belopp/riksnorm.ensamstaende";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        rad:ekonomiskt-bistand, /paket/ekonomiskt-bistand/lokalt, 200
        rad:gemensamt, /paket/gemensamt/lokalt, 200
        utvecklare:barn-och-unga, /paket/ekonomiskt-bistand/lokalt, 403
        handlaggare:*, /paket/ekonomiskt-bistand/lokalt, 403
        """)
    void everyAddressIsForItsRoleAndArea(String grant, String address, int expected) throws Exception {
        mvc.perform(get(address).with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    @Test
    void whereNothingIsOpenThePageSaysWhatItIs() throws Exception {
        page(AREA + "/lokalt")
                .andExpect(content().string(containsString("Allt är lika i alla förvaltningar")))
                .andExpect(content().string(containsString("Skarpnäck")));
        page(begun() + "/lokalt").andExpect(content().string(containsString("Öppna något från dess egen sida")));
    }

    @Test
    void anAmountIsOpenedSetAndReadInTheDifference() throws Exception {
        String change = begun();
        page(change + "/belopp/riksnorm/ensamstaende")
                .andExpect(content().string(containsString("Lika i hela staden.")))
                .andExpect(content().string(containsString(change + AMOUNT)));
        page(change + AMOUNT).andExpect(content().string(containsString("måste det först öppnas")));
        mvc.perform(writing(change, post(change + AMOUNT + "/oppna")))
                .andExpect(content().string(containsString("Skriv varför det får skilja sig")));

        open(change, AMOUNT);
        page(change + AMOUNT).andExpect(content().string(containsString("Sätt för en förvaltning")));
        mvc.perform(writing(change, post(change + AMOUNT + "/satt/bromma"))
                        .param("varde", "mycket")
                        .param("fran", "2027-01-15"))
                .andExpect(content().string(containsString("till exempel 4000 eller 0,25")))
                .andExpect(content().string(containsString("börjar gälla den första i en månad")))
                .andExpect(content().string(containsString("Beloppet gäller till och med 2026-12-31 i hela staden")))
                .andExpect(content().string(containsString("Ange källan")))
                .andExpect(content().string(containsString("Skriv varför det är annorlunda")));
        mvc.perform(setting(change, "visa"))
                .andExpect(content().string(containsString("Så blir det i Bromma")))
                .andExpect(content().string(containsString("4\u00a0100\u00a0kr/mån från 2026-12-01 (Beslut § 7)")));
        mvc.perform(setting(change, "spara")).andExpect(redirectedUrl(change + AMOUNT));

        assertThat(text(change, BROMMA)).startsWith("forvaltning: bromma\nbelopp:\n  - varde: riksnorm.ensamstaende\n");
        page(change + AMOUNT)
                .andExpect(content().string(containsString("Skäl: Dyrare här")))
                .andExpect(content().string(containsString("Nu är det satt i Bromma")));
        page(change)
                .andExpect(content().string(containsString("Lokalt i Bromma")))
                .andExpect(
                        content().string(containsString("Får nu bestämmas av varje förvaltning: Hyrorna skiljer sig")));
        mvc.perform(writing(change, post(change + AMOUNT + "/stang")))
                .andExpect(content().string(containsString("Det är satt i Bromma. Ta bort det där först.")));
        page(change + "/belopp/riksnorm/ensamstaende").andExpect(content().string(containsString("Satt i Bromma.")));
        page(change + "/lokalt").andExpect(content().string(containsString("Resten av staden")));
    }

    @Test
    void whatIsTakenAwayLeavesNoFile() throws Exception {
        String change = begun();
        String before = text(change, "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml");
        open(change, AMOUNT);
        mvc.perform(setting(change, "spara")).andExpect(redirectedUrl(change + AMOUNT));
        mvc.perform(writing(change, post(change + AMOUNT + "/satt/bromma/ta-bort")))
                .andExpect(redirectedUrl(change + AMOUNT));
        mvc.perform(writing(change, post(change + AMOUNT + "/stang"))).andExpect(redirectedUrl(change + AMOUNT));

        assertThat(changes.view(found(change)).after().text(BROMMA)).isEmpty();
        assertThat(text(change, "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /lokalt/rader/KV-02               | s-lagrum | Vårt beslut § 3    | satts: { lagrum: Vårt beslut § 3 }
        /lokalt/fragor/ansokan/hushall.typ | s-fraga | Hur bor du i stan? | satts: { fraga: Hur bor du i stan? }
        """)
    void aRowAndAQuestionAreSetByWhatIsAnother(String thing, String field, String value, String written)
            throws Exception {
        String change = begun();
        open(change, thing);
        page(change + thing + "/satt?forvaltning=bromma");
        mvc.perform(author(get(change + thing + "/satt").param("forvaltning", "bromma")))
                .andExpect(redirectedUrl(change + thing + "/satt/bromma"));
        mvc.perform(writing(change, post(change + thing + "/satt/bromma")).param("skal", "Vårt"))
                .andExpect(content().string(containsString("Inget skiljer sig från resten av staden")));
        mvc.perform(writing(change, post(change + thing + "/satt/bromma"))
                        .param("skal", "Vårt")
                        .param(field, value))
                .andExpect(redirectedUrl(change + thing));

        assertThat(text(change, BROMMA)).contains(written, "skal: Vårt");
        page(change + thing).andExpect(content().string(containsString(value)));
        page(change + thing + "/satt/bromma")
                .andExpect(content().string(containsString("Ta bort det som är satt i Bromma")));
        page(change + thing + "/satt/bromma").andExpect(content().string(containsString("value=\"" + value + "\"")));
    }

    @Test
    void whatIsSetIsNotTakenAway() throws Exception {
        String change = begun();
        String row = "/lokalt/rader/KV-02";
        open(change, row);
        mvc.perform(writing(change, post(change + row + "/satt/bromma"))
                .param("skal", "Vårt")
                .param("galler", "nej"));
        mvc.perform(writing(change, post(change + "/tabell/kvotdel"))
                        .param("gor", "ta-bort")
                        .param("rad", "KV-02"))
                .andExpect(content().string(containsString("Raden är satt i Bromma. Ta bort det där först.")));

        String question = "/lokalt/fragor/ansokan/hushall.typ";
        open(change, question);
        mvc.perform(writing(change, post(change + question + "/satt/bromma"))
                .param("skal", "Vårt")
                .param("s-hjalp", "Fråga oss"));
        page(change + "/formular/ansokan/fraga/hushall.typ")
                .andExpect(content().string(containsString("Satt i Bromma.")));
    }

    @Test
    void aRuleNeedNotHoldEverywhere() throws Exception {
        String change = begun();
        String thing = "/lokalt/regler/EB-R09";
        open(change, thing);
        mvc.perform(writing(change, post(change + thing + "/satt/bromma"))
                        .param("skal", "Prövas annars")
                        .param("galler", "nej"))
                .andExpect(redirectedUrl(change + thing));

        page(change + thing).andExpect(content().string(containsString("gäller inte")));
        assertThat(text(change, BROMMA)).contains("galler: nej").doesNotContain("satts");
    }

    @Test
    void aStaleDraftKeepsBothTexts() throws Exception {
        String change = begun();
        open(change, AMOUNT);
        long seen = found(change).version();
        mvc.perform(setting(change, "spara")).andExpect(redirectedUrl(change + AMOUNT));
        mvc.perform(author(post(change + AMOUNT + "/satt/bromma"))
                        .param("version", Long.toString(seen))
                        .param("varde", "4200")
                        .param("fran", "2026-12-01")
                        .param("kalla", "Beslut § 8")
                        .param("kontrollerad", "2026-11-01")
                        .param("skal", "Annat"))
                .andExpect(redirectedUrl(change + "/krock?fil=" + BROMMA));
    }

    @Test
    void onlyTheCitysOwnForvaltningarAndWhatIsOpenCanBeSet() throws Exception {
        String change = begun();
        mvc.perform(author(get(change + AMOUNT + "/satt/bromma"))).andExpect(redirectedUrl(change + AMOUNT));
        mvc.perform(author(get(change + AMOUNT + "/satt/solna"))).andExpect(status().isNotFound());
        mvc.perform(author(get(change + "/lokalt/rader/FINNS-INTE"))).andExpect(status().isNotFound());
    }

    private void open(String change, String thing) throws Exception {
        mvc.perform(writing(change, post(change + thing + "/oppna")).param("skal", "Hyrorna skiljer sig"))
                .andExpect(redirectedUrl(change + thing));
    }

    private MockHttpServletRequestBuilder setting(String change, String act) {
        return writing(change, post(change + AMOUNT + "/satt/bromma"))
                .param("gor", act)
                .param("varde", "4 100")
                .param("fran", "2026-12-01")
                .param("kalla", "Beslut § 7")
                .param("kontrollerad", "2026-11-01")
                .param("skal", "Dyrare här");
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(author(get(address))).andExpect(content().string(not(containsString("??"))));
    }

    /** Sent by somebody who has seen the latest draft. */
    private MockHttpServletRequestBuilder writing(String change, MockHttpServletRequestBuilder request) {
        return author(request).param("version", Long.toString(found(change).version()));
    }

    private static MockHttpServletRequestBuilder author(MockHttpServletRequestBuilder request) {
        return request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf());
    }

    private String begun() throws Exception {
        String address = mvc.perform(author(post(AREA + "/andring"))
                        .param("title", "Prov")
                        .param("purpose", "Prov")
                        .param("inForceFrom", "2027-01-01"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(address);
    }

    private Change found(String change) {
        return changes.find(change.substring(change.lastIndexOf('/') + 1)).orElseThrow();
    }

    private String text(String change, String path) {
        return changes.view(found(change)).after().text(path).orElseThrow();
    }
}
