package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
@ExtendWith(OutputCaptureExtension.class)
class CaseworkPagesTest {
    @Autowired
    private MockMvc mvc;

    private Filling filling;

    @BeforeEach
    void fill() {
        filling = new Filling(mvc);
    }

    @Test
    void aFilledFormBecomesACaseWithProposalReasonsAndCalculation(CapturedOutput output) throws Exception {
        String address = filling.handedIn(Map.of("kostnader.hyra", "6 500", "kostnader.hushallsel", "350 kr"));

        assertThat(address).matches("/arenden/EB-\\d{4}-\\d{6}");
        filling.page(address)
                .andExpect(content().string(containsString("12\u00a0070\u00a0kr")))
                .andExpect(content().string(containsString("Så räknades det")))
                .andExpect(content().string(containsString("SoL 12 kap.")))
                .andExpect(content().string(containsString("Kontrollera uppgifterna i SSBTEK")));
        assertThat(output).doesNotContain(Filling.PERSON);
    }

    @Test
    void whatIsTypedWrongIsShownAgainWithAMessageAtTheField() throws Exception {
        String draft = filling.draft();
        filling.sent(
                        draft,
                        Map.of(
                                "sokande.personnummer",
                                "19640823-3235",
                                "kostnader.hyra",
                                "många",
                                "handling",
                                "lamna-in"))
                .andExpect(redirectedUrl(draft + "?visa=fel"));

        filling.page(draft + "?visa=fel")
                .andExpect(content().string(containsString("<title>Fel: ")))
                .andExpect(content().string(containsString("href=\"#f-kostnader-hyra\"")))
                .andExpect(content().string(containsString("value=\"många\"")))
                .andExpect(content().string(containsString("sista siffra stämmer inte")));
    }

    @Test
    void aConditionalQuestionComesWithItsCauseAndTheSaveSaysSo() throws Exception {
        String draft = filling.draft();
        filling.page(draft).andExpect(content().string(not(containsString("Hur många bor i bostaden?"))));

        mvc.perform(Filling.form(draft + "/spara", Map.of("hushall.typ", "inneboende")))
                .andExpect(content().string(containsString("1 fråga till visas.")))
                .andExpect(content().string(containsString("Hur många bor i bostaden?")));
        filling.page(draft).andExpect(content().string(containsString("Hur många bor i bostaden?")));
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutScript() throws Exception {
        String draft = filling.draft();
        filling.sent(draft, Map.of("barn[]", "0", "handling", "lagg-till:barn"))
                .andExpect(redirectedUrl(draft + "#f-barn-1"));
        filling.sent(draft, Map.of("barn[]", "1", "barn[0].dagarHosSokanden", "12", "handling", "lagg-till:barn"));
        filling.page(draft)
                .andExpect(content().string(containsString("Barn 2")))
                .andExpect(content().string(containsString("value=\"12\"")));

        filling.sent(draft, Map.of("barn[]", "2", "barn[1].dagarHosSokanden", "15", "handling", "ta-bort:barn:0"));
        filling.page(draft)
                .andExpect(content().string(not(containsString("Barn 2"))))
                .andExpect(content().string(containsString("value=\"15\"")));
    }

    @Test
    void twoPeopleWhoSaveTheSameFieldSeeBothTexts() throws Exception {
        String draft = filling.draft();
        filling.sent(draft, Map.of("_revision", "1", "kostnader.hyra", "6500"));
        mvc.perform(Filling.form(draft, Map.of("_revision", "1", "kostnader.hyra", "7200"))
                .with(LoggedIn.as("bo", "handlaggare:*")));

        filling.page(draft)
                .andExpect(content().string(containsString("Två har skrivit: Vad betalar du i hyra?")))
                .andExpect(content().string(containsString("7200")))
                .andExpect(content().string(containsString("value=\"6500\"")));

        filling.sent(draft + "/valj", Map.of("nummer", "0", "val", "min")).andExpect(redirectedUrl(draft));
        filling.page(draft).andExpect(content().string(containsString("value=\"7200\"")));
    }

    @Test
    void onePersonsTwoWindowsAreNotTakenForSomebodyElse() throws Exception {
        String draft = filling.draft();
        var window = Map.of("_revision", "1", "_sida", "a1", "kostnader.hyra", "6500");
        mvc.perform(Filling.form(draft + "/spara", window));

        mvc.perform(Filling.form(draft + "/spara", Map.of("_revision", "1", "_sida", "b2", "kostnader.hyra", "7200")))
                .andExpect(content().string(containsString("Du har också skrivit i samma fråga i ett annat fönster.")));
        filling.page(draft)
                .andExpect(content().string(containsString("Skrivet i två fönster: Vad betalar du i hyra?")));
    }

    @Test
    void aDecisionAgainstSomebodyIsRefusedUntilTheBasisIsCommunicated() throws Exception {
        String address = filling.handedIn(Map.of(
                "inkomster[]", "1",
                "inkomster[0].typ", "lon",
                "inkomster[0].person", "sokande",
                "inkomster[0].belopp", "20000"));
        Map<String, String> refusal =
                Map.of("utfall", "AVSLAG", "motivering", "Inkomsterna är högre än normen.", "version", "0");

        mvc.perform(Filling.form(address + "/beslut", refusal))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#kommunicerat\"")))
                .andExpect(content().string(containsString("Inkomsterna är högre än normen.")));

        mvc.perform(Filling.form(
                        address + "/steg", Map.of("steg", "kommunicering", "nummer", "-1", "dag", "2026-03-02")))
                .andExpect(redirectedUrl(address + "#steg"));
        var communicated = new java.util.HashMap<>(refusal);
        communicated.put("version", "1");
        mvc.perform(Filling.form(address + "/beslut", communicated)).andExpect(redirectedUrl(address + "#beslut"));
        filling.page(address).andExpect(content().string(containsString("Beslut: Avslag")));
    }

    @Test
    void aDecisionOnAPageThatIsNoLongerTrueIsAskedForAgainWithItsTextKept() throws Exception {
        String address = filling.handedIn(Map.of());

        mvc.perform(Filling.form(
                        address + "/beslut", Map.of("utfall", "BIFALL", "motivering", "Min text", "version", "7")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ärendet har ändrats")))
                .andExpect(content().string(containsString("Min text")));
    }

    @Test
    void aCaseIsFoundByItsNumberAndThePersonsWithoutAnyOfThemInTheAddress() throws Exception {
        String address = filling.handedIn(Map.of());

        mvc.perform(Filling.form("/arbete/sok", Map.of("sok", Filling.PERSON)))
                .andExpect(content().string(containsString(address)));
        mvc.perform(get("/arbete").with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(content().string(containsString(address)));
    }

    @Test
    void aCaseWorkerOfAnotherAreaSeesNothingOfIt() throws Exception {
        String address = filling.handedIn(Map.of());

        mvc.perform(get(address).with(LoggedIn.as("eva", "handlaggare:vuxen"))).andExpect(status().isForbidden());
        mvc.perform(get("/arbete").with(LoggedIn.as("eva", "handlaggare:vuxen")))
                .andExpect(content().string(not(containsString(address))));
    }
}
