package se.regelverk.adminui.rules.amount;

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
import se.regelverk.engine.change.Changes;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class AmountPagesTest {
    private static final String AREA = "/paket/ekonomiskt-bistand";
    private static final String PATH = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        rad:ekonomiskt-bistand, /paket/ekonomiskt-bistand/belopp/riksnorm, 200
        rad:ekonomiskt-bistand, /paket/ekonomiskt-bistand/belopp/riksnorm/barn3, 200
        utvecklare:barn-och-unga, /paket/ekonomiskt-bistand/belopp/riksnorm/barn3, 403
        handlaggare:*, /paket/ekonomiskt-bistand/belopp/riksnorm, 403
        utvecklare:*, /paket/ekonomiskt-bistand/belopp/finns-inte, 404
        utvecklare:*, /paket/ekonomiskt-bistand/belopp/riksnorm/finnsInte, 404
        """)
    void everyAddressIsForItsRoleAndArea(String grant, String address, int expected) throws Exception {
        mvc.perform(get(address).with(LoggedIn.as("anna", grant))).andExpect(status().is(expected));
    }

    @Test
    void anAmountShowsItsHistoryItsSourceAndWhereItIsUsed() throws Exception {
        page(AREA + "/belopp/riksnorm/barn3Lunch")
                .andExpect(content().string(containsString("Från 2025-07-01 till och med 2025-12-31")))
                .andExpect(content().string(containsString("SoF (2025:468) 12 kap. 2 § i lydelse SFS 2025:1046")))
                .andExpect(content().string(containsString("Från 2027-01-01")))
                .andExpect(content().string(containsString("Det gissas aldrig")))
                .andExpect(content().string(containsString("rad PK-")));
        page(AREA + "/belopp/vaxelvis/divisor")
                .andExpect(content().string(containsString("Ej beslutat")))
                .andExpect(content().string(containsString("arbetsvärdet 30")));
        String change = begun();
        page(change + "/belopp/riksnorm/barn3Lunch")
                .andExpect(content().string(containsString(change + "/tabell/personliga-kostnader-barn/rad/PK-")));
    }

    @Test
    void aYearIsSavedAllOrNothing() throws Exception {
        String change = begun();
        mvc.perform(year(change).param("v-ensamstaende", "4 000").param("v-barn3", "tre tusen"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#v-barn3\"")));
        assertThat(text(change)).doesNotContain("2027-01-01");

        mvc.perform(year(change).param("v-ensamstaende", "4 000").param("v-barn3", "2 750,50"))
                .andExpect(redirectedUrl(change + "/arsbelopp?grupp=riksnorm&fran=2027-01-01"));

        assertThat(text(change))
                .contains("2027-01-01: 4000", "2027-01-01: 2750.50", "galler-till: 2027-12-31")
                .contains("2026-01-01: 7100, galler-till: 2026-12-31")
                .startsWith("# Januari–juni 2025");
        page(change + "/arsbelopp?grupp=riksnorm&fran=2027-01-01")
                .andExpect(content().string(containsString("value=\"2 750,50\"")))
                .andExpect(content().string(containsString("Utan nytt värde (19)")));
    }

    @Test
    void aMonthWithoutAValueIsRefused() throws Exception {
        mvc.perform(year(begun(), "2027-02-01", "spara").param("v-ensamstaende", "4000"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("skulle saknas till 2027-02-01")));
    }

    @Test
    void pastedRowsAreShownBeforeAnythingIsSaved() throws Exception {
        String change = begun();
        mvc.perform(year(change, "2027-01-01", "klistra")
                        .param("klistrat", "Ensamstående vuxen\t4 000 kr\nBarn 3 ar\t2800\nnågot annat\t1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 värde lästes in")))
                .andExpect(content().string(containsString("+60")))
                .andExpect(content().string(containsString("+1,5")))
                .andExpect(content().string(containsString("Menade du ”Barn 3 år”?")));
        assertThat(text(change)).doesNotContain("2027-01-01");
    }

    @Test
    void aCorrectionSaysWhyAndIsNotANewValue() throws Exception {
        String change = begun();
        MockHttpServletRequestBuilder wrong = author(post(change + "/belopp/riksnorm/barn3/ratta"))
                .param("version", "0")
                .param("r-fran", "2026-01-01")
                .param("r-varde", "2 730");
        mvc.perform(wrong).andExpect(content().string(containsString("Skriv varför värdet var fel")));

        mvc.perform(wrong.param("r-skal", "Läste fel rad")).andExpect(redirectedUrl(change + "/belopp/riksnorm/barn3"));

        page(change + "/belopp/riksnorm/barn3")
                .andExpect(content().string(containsString("av anna: var 2\u00a0720\u00a0kr/mån. Läste fel rad")));
        assertThat(text(change)).contains("2026-01-01: 2730 }").contains("skal: Läste fel rad");
    }

    @Test
    void anExpectedChangeIsWatchedFromTheDayItIsApproved() throws Exception {
        String change = begun();
        mvc.perform(author(post(change + "/belopp/riksnorm/vantad"))
                        .param("version", "0")
                        .param("vantad-dag", "2099-01-01")
                        .param("vantad-skal", "Ny riksnorm"))
                .andExpect(redirectedUrl(change + "/belopp/riksnorm"));

        page(change + "/belopp/riksnorm").andExpect(content().string(containsString("väntas ändras 2099-01-01, om ")));
        page(AREA).andExpect(content().string(not(containsString("2099-01-01"))));
    }

    private static MockHttpServletRequestBuilder year(String change) {
        return year(change, "2027-01-01", "spara");
    }

    private static MockHttpServletRequestBuilder year(String change, String from, String act) {
        return author(post(change + "/arsbelopp"))
                .param("version", "0")
                .param("grupp", "riksnorm")
                .param("gor", act)
                .param("fran", from)
                .param("till", "2027-12-31")
                .param("kalla", "Påhittad förordning, bara för prov")
                .param("kontrollerad", "2026-12-20");
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

    private String text(String change) {
        var found = changes.find(change.substring(change.lastIndexOf('/') + 1)).orElseThrow();
        return changes.view(found).after().text(PATH).orElseThrow();
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(author(get(address))).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder author(MockHttpServletRequestBuilder request) {
        return request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf());
    }
}
