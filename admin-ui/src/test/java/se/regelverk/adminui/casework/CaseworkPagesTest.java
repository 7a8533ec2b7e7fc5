package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
@ExtendWith(OutputCaptureExtension.class)
class CaseworkPagesTest {
    private static final String PERSON = "19640823-3234";

    @Autowired
    private MockMvc mvc;

    @Test
    void aFilledFormBecomesACaseWithProposalReasonsAndCalculation(CapturedOutput output) throws Exception {
        String address = handedIn(Map.of("kostnader.hyra", "6 500", "kostnader.hushallsel", "350 kr"));

        assertThat(address).matches("/arenden/EB-\\d{4}-\\d{6}");
        page(address)
                .andExpect(content().string(containsString("12\u00a0070\u00a0kr")))
                .andExpect(content().string(containsString("Så räknades det")))
                .andExpect(content().string(containsString("SoL 12 kap.")))
                .andExpect(content().string(containsString("Kontrollera uppgifterna i SSBTEK")));
        assertThat(output).doesNotContain(PERSON);
    }

    @Test
    void whatIsTypedWrongIsShownAgainWithAMessageAtTheField() throws Exception {
        String draft = draft();
        sent(draft, Map.of("sokande.personnummer", "19640823-3235", "kostnader.hyra", "många", "handling", "lamna-in"))
                .andExpect(redirectedUrl(draft + "?visa=fel"));

        page(draft + "?visa=fel")
                .andExpect(content().string(containsString("<title>Fel: ")))
                .andExpect(content().string(containsString("href=\"#f-kostnader-hyra\"")))
                .andExpect(content().string(containsString("value=\"många\"")))
                .andExpect(content().string(containsString("sista siffra stämmer inte")));
    }

    @Test
    void aConditionalQuestionComesWithItsCauseAndTheSaveSaysSo() throws Exception {
        String draft = draft();
        page(draft).andExpect(content().string(not(containsString("Hur många bor i bostaden?"))));

        mvc.perform(form(draft + "/spara", Map.of("hushall.typ", "inneboende")))
                .andExpect(content().string(containsString("1 fråga till visas.")))
                .andExpect(content().string(containsString("Hur många bor i bostaden?")));
        page(draft).andExpect(content().string(containsString("Hur många bor i bostaden?")));
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutScript() throws Exception {
        String draft = draft();
        sent(draft, Map.of("barn[]", "0", "handling", "lagg-till:barn")).andExpect(redirectedUrl(draft + "#f-barn-1"));
        sent(draft, Map.of("barn[]", "1", "barn[0].dagarHosSokanden", "12", "handling", "lagg-till:barn"));
        page(draft)
                .andExpect(content().string(containsString("Barn 2")))
                .andExpect(content().string(containsString("value=\"12\"")));

        sent(draft, Map.of("barn[]", "2", "barn[1].dagarHosSokanden", "15", "handling", "ta-bort:barn:0"));
        page(draft)
                .andExpect(content().string(not(containsString("Barn 2"))))
                .andExpect(content().string(containsString("value=\"15\"")));
    }

    @Test
    void twoPeopleWhoSaveTheSameFieldSeeBothTexts() throws Exception {
        String draft = draft();
        sent(draft, Map.of("_revision", "1", "kostnader.hyra", "6500"));
        mvc.perform(form(draft, Map.of("_revision", "1", "kostnader.hyra", "7200"))
                .with(LoggedIn.as("bo", "handlaggare:*")));

        page(draft)
                .andExpect(content().string(containsString("Två har skrivit: Vad betalar du i hyra?")))
                .andExpect(content().string(containsString("7200")))
                .andExpect(content().string(containsString("value=\"6500\"")));

        sent(draft + "/valj", Map.of("nummer", "0", "val", "min")).andExpect(redirectedUrl(draft));
        page(draft).andExpect(content().string(containsString("value=\"7200\"")));
    }

    @Test
    void aDecisionAgainstSomebodyIsRefusedUntilTheBasisIsCommunicated() throws Exception {
        String address = handedIn(Map.of(
                "inkomster[]", "1",
                "inkomster[0].typ", "lon",
                "inkomster[0].person", "sokande",
                "inkomster[0].belopp", "20000"));
        Map<String, String> refusal =
                Map.of("utfall", "AVSLAG", "motivering", "Inkomsterna är högre än normen.", "version", "0");

        mvc.perform(form(address + "/beslut", refusal))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#kommunicerat\"")))
                .andExpect(content().string(containsString("Inkomsterna är högre än normen.")));

        mvc.perform(form(address + "/steg", Map.of("steg", "kommunicering", "nummer", "-1", "dag", "2026-03-02")))
                .andExpect(redirectedUrl(address + "#steg"));
        var communicated = new java.util.HashMap<>(refusal);
        communicated.put("version", "1");
        mvc.perform(form(address + "/beslut", communicated)).andExpect(redirectedUrl(address + "#beslut"));
        page(address).andExpect(content().string(containsString("Beslut: Avslag")));
    }

    @Test
    void aDecisionOnAPageThatIsNoLongerTrueIsAskedForAgainWithItsTextKept() throws Exception {
        String address = handedIn(Map.of());

        mvc.perform(form(address + "/beslut", Map.of("utfall", "BIFALL", "motivering", "Min text", "version", "7")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ärendet har ändrats")))
                .andExpect(content().string(containsString("Min text")));
    }

    @Test
    void aCaseIsFoundByItsNumberAndThePersonsWithoutAnyOfThemInTheAddress() throws Exception {
        String address = handedIn(Map.of());

        mvc.perform(form("/arbete/sok", Map.of("sok", PERSON)))
                .andExpect(content().string(containsString(address)));
        mvc.perform(get("/arbete").with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(content().string(containsString(address)));
    }

    @Test
    void aCaseWorkerOfAnotherAreaSeesNothingOfIt() throws Exception {
        String address = handedIn(Map.of());

        mvc.perform(get(address).with(LoggedIn.as("eva", "handlaggare:vuxen"))).andExpect(status().isForbidden());
        mvc.perform(get("/arbete").with(LoggedIn.as("eva", "handlaggare:vuxen")))
                .andExpect(content().string(not(containsString(address))));
    }

    private String draft() throws Exception {
        Map<String, String> chosen =
                Map.of("formular", "ekonomiskt-bistand/ansokan", "avser", "2026-03", "kand", "2026-03-02");
        return location(mvc.perform(form("/arbete/nytt", chosen)));
    }

    private String handedIn(Map<String, String> besides) throws Exception {
        String draft = draft();
        var filled = new java.util.HashMap<>(Map.of(
                "sokande.personnummer", PERSON,
                "hushall.typ", "ensamstaende",
                "barn[]", "0",
                "inkomster[]", "0",
                "tillgangar[]", "0",
                "manaderMedForsorjningsstod", "0",
                "handling", "lamna-in"));
        filled.putAll(besides);
        return location(sent(draft, filled)).replaceFirst("/kvitto$", "");
    }

    private ResultActions sent(String address, Map<String, String> fields) throws Exception {
        return mvc.perform(form(address, fields));
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(get(address).with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder form(String address, Map<String, String> fields) {
        var request = post(address).with(csrf()).with(LoggedIn.as("anna", "handlaggare:*"));
        fields.forEach(request::param);
        return request;
    }

    private static String location(ResultActions result) {
        return Objects.requireNonNull(result.andReturn().getResponse().getRedirectedUrl());
    }
}
