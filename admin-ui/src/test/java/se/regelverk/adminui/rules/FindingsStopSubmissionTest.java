package se.regelverk.adminui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;

/** What is wrong across tables, calculations and sentences is on the change's page, and an error keeps it from the council. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class FindingsStopSubmissionTest {
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    private String address = "";

    @BeforeEach
    void begin() throws Exception {
        address = Objects.requireNonNull(sent(post("/paket/ekonomiskt-bistand/andring")
                        .param("title", "Prov")
                        .param("purpose", "Prov")
                        .param("inForceFrom", YearMonth.now().atDay(1).toString()))
                .getRedirectedUrl());
        sent(post(address + "/motivering")
                .param("need", "Behov")
                .param("benefit", "Nytta")
                .param("risk", "Risk")
                .param("cost", "Kostnad"));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tabeller/kvotdel.yaml  | barn: "> 0"                    | barn: "> 1"              | Ingen rad stämmer när
            tabeller/kvotdel.yaml  | barn: "> 0"                    | barn: ">= 0"             | Raderna KV-02 och KV-03 stämmer båda
            tabeller/kvotdel.yaml  | ut: kvotdel                    | ut: riksnorm             | ”riksnorm” får sitt värde även i
            tabeller/kvotdel.yaml  | ut: 0, lagrum: SoF 12 kap. 3 § andra stycket, | ut: 0,    | I raden saknas ”lagrum”
            berakningar/behov.yaml | formel: antal(barn)            | formel: antal(barn) + riksnorm / riksnorm | beror på sig själv
            regler/behov.yaml      | { begrepp: behov, ar: hogst, varde: 0 } | { begrepp: forslag, ar: lika, varde: BIFALL } | ”forslag” är känt först när grunderna är vägda
            pack.yaml              | [ BIFALL, DELAVSLAG, AVSLAG, AVVISNING ] | [ BIFALL, AVSLAG ]       | Ingen får besluta delavslag och avvisning.
            pack.yaml              | beslutar: handlaggare          | beslutar: [ handlaggare, automatiserad ] | Ett automatiserat beslut saknar delegationsbeslut.
            regler/behov.yaml      | , text: Behovet kan tillgodoses på annat sätt. Beräkningen bifogas beslutet. | `` | talar emot ansökan men säger inte varför
            """)
    void anErrorIsShownAndStopsTheChange(String file, String text, String other, String words) throws Exception {
        put(file, text, other);

        assertThat(page()).contains("Att rätta").contains(words);
        sent(post(address + "/skicka"));
        assertThat(change().state().open()).isTrue();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            begrepp.yaml           | kvotdel:                       | onodigt: { titel: Onödigt, typ: text }\\nkvotdel: | Begreppet ”onodigt” används inte
            tabeller/kvotdel.yaml  | , skal: Gäller bara inneboende | ``                       | Raden KV-01 har inget skäl.
            """)
    void aWarningIsShownAndDoesNotStopTheChange(String file, String text, String other, String words) throws Exception {
        put(file, text, other.replace("\\n", "\n"));

        assertThat(page())
                .contains("Utan fel")
                .contains("De här stoppar inte ändringen.")
                .contains(words);
        sent(post(address + "/skicka"));
        assertThat(change().state().underReview()).isTrue();
    }

    private void put(String file, String text, String other) {
        String now = changes.view(change()).after().text(PACK + file).orElseThrow();
        assertThat(now).contains(text);
        changes.putFile(change().id(), PACK + file, now.replace(text, other), null, "anna", ZonedDateTime.now());
    }

    private Change change() {
        return changes.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    private String page() throws Exception {
        return sent(get(address)).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(LoggedIn.as("anna", "utvecklare:*")).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
