package se.regelverk.adminui.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.engine.change.Changes;

/** A new table, from nothing and from a model: what is saved and what is refused. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class NewTablePagesTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    private TableChange change;

    @BeforeEach
    void begin() throws Exception {
        change = TableChange.begun(mvc, changes, "ekonomiskt-bistand");
    }

    @Test
    void aTableIsBegunWithARowThatHoldsInEveryCase() throws Exception {
        change.computed("", "matlada", "heltal");
        change.author(filled("matlada", "Matlåda på jobbet"))
                .andExpect(redirectedUrl(change.address() + "/tabell/matlada-pa-jobbet"))
                .andExpect(flash().attribute(
                                "notice", allOf(containsString("exempel går igenom"), not(containsString("fel")))));

        assertThat(change.files().text(TableChange.TABLES + "matlada-pa-jobbet.yaml"))
                .hasValue("""
                        titel: Matlåda på jobbet
                        traff: unik
                        in: { typ: hushall.typ, antalBarn: antalBarn }
                        ut: matlada
                        niva: AUTO
                        rader:
                          - { id: MPJ-01, ut: 1, lagrum: Prov 1 §, skal: Lika för alla }
                        """);
    }

    @Test
    void aTableForEachItemOfAListOffersThatListsWords() throws Exception {
        change.computed("barn", "matlada", "heltal");
        change.author(post(change.address() + "/ny-tabell")
                        .param("lista", "barn")
                        .param("gor", "visa"))
                .andExpect(content().string(containsString("value=\"barn.matlada\"")))
                .andExpect(content().string(containsString("value=\"barn.alder\"")));
        change.author(filled("barn.matlada", "Mat").param("lista", "barn").param("kolumn", "barn.alder"))
                .andExpect(redirectedUrl(change.address() + "/tabell/mat"));
        assertThat(change.files().text(TableChange.TABLES + "mat.yaml").orElseThrow())
                .contains("for: barn", "alder: barn.alder");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingIsSaved() throws Exception {
        change.author(post(change.address() + "/ny-tabell")
                        .param("version", "0")
                        .param("gor", "spara")
                        .param("kolumn", "hushall.tpy", "")
                        .param("traff", "alla")
                        .param("titel", "<b>" + "x".repeat(1_000_000)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rubriken får vara högst 200 tecken.")))
                .andExpect(content().string(containsString("Välj hur många rader som får stämma.")))
                .andExpect(content().string(containsString("Välj vilket begrepp tabellen ger ett värde.")))
                .andExpect(content().string(containsString("Menade du ”hushall.typ”?")))
                .andExpect(content().string(containsString("Ange vad raden ger.")))
                .andExpect(content().string(containsString("Ange lagrum")))
                .andExpect(content().string(not(containsString("<b>xxx"))));
        assertThat(change.now().draft().files()).isEmpty();
    }

    @Test
    void aSecondWriterACircleAndAnotherAuthorsTextAreRefused() throws Exception {
        change.author(filled("kvotdel", "Kvotdel igen"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("får redan sitt värde av tabellen")));
        change.computed("", "matlada", "heltal");
        change.author(filled("matlada", "Mat").param("kolumn", "matlada"))
                .andExpect(content().string(containsString("”matlada” beror på sig själv")));
        String seen = change.version();
        change.author(filled("matlada", "Mat")).andExpect(header().string("Location", startsWith(change.address())));
        change.author(filled("matlada", "Mat", seen))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("”Nytt matlada” får redan sitt värde av tabellen ”Mat”")));
    }

    @Test
    void onlyAuthorsOfTheAreaBeginATable() throws Exception {
        mvc.perform(TableChange.as("utvecklare:barn-och-unga", get(change.address() + "/ny-tabell")))
                .andExpect(status().isForbidden());
        mvc.perform(TableChange.as("rad:*", filled("kvotdel", "Kvotdel"))).andExpect(status().isForbidden());
        change.author(get("/paket/barn-och-unga/andring/" + change.now().id() + "/ny-tabell"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aTableOfAModelBecomesANewOneAndTheRestIsNamed() throws Exception {
        String model = change.author(get(change.address() + "/tabell/kvotdel/fil.dmn"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        use(model).andExpect(content().string(containsString("får redan sitt värde av tabellen")));

        change.computed("", "matlada", "belopp");
        String other = model.replace("\"kvotdel\"", "\"matlada\"");
        change.author(multipart(change.address() + "/ny-tabell/dmn")
                        .file(new MockMultipartFile("fil", other.getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inneboendes del av de gemensamma kostnaderna")))
                .andExpect(content().string(containsString("med <span>3 rader</span>")));
        use(other).andExpect(redirectedUrl(change.address() + "/tabell/inneboendes-del-av-de-gemensamma-kostnaderna"));
        assertThat(change.files()
                        .text(TableChange.TABLES + "inneboendes-del-av-de-gemensamma-kostnaderna.yaml")
                        .orElseThrow())
                .contains("ut: matlada", "IDA-03");
    }

    @Test
    void aFileThatIsNoModelIsRefusedByName() throws Exception {
        change.author(multipart(change.address() + "/ny-tabell/dmn")
                        .file(new MockMultipartFile("fil", "<a/>".getBytes(StandardCharsets.UTF_8))))
                .andExpect(content().string(containsString("Filen är inte en DMN-modell")))
                .andExpect(content().string(not(containsString("ny-tabell/dmn/anvand"))));
        change.author(multipart(change.address() + "/ny-tabell/dmn").file(new MockMultipartFile("fil", new byte[0])))
                .andExpect(content().string(containsString("Välj en fil som inte är tom.")));
        change.author(post(change.address() + "/ny-tabell/dmn/anvand")
                        .param("version", "0")
                        .param("modell", "<a/>")
                        .param("tabell", "99999999999"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Välj vilken tabell som ska bli ny.")));
    }

    @Test
    void aTableIsEndedWhenNothingReadsItAndANewOneIsTakenAway() throws Exception {
        String used = change.address() + "/tabell/kvotdel/avsluta";
        change.author(post(used).param("version", "0").param("sista-dag", "2030-12-31"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("så den kan inte avslutas då")))
                .andExpect(content().string(containsString("Ändra eller avsluta först")));
        assertThat(change.now().draft().files()).isEmpty();

        change.computed("", "matlada", "tal");
        change.author(filled("matlada", "Mat"));
        change.author(get(change.address() + "/tabell/mat/avsluta"))
                .andExpect(content().string(containsString("har aldrig gällt")));
        change.author(post(change.address() + "/tabell/mat/avsluta").param("version", change.version()))
                .andExpect(redirectedUrl(change.address() + "/tabell"));
        assertThat(change.files().text(TableChange.TABLES + "mat.yaml")).isEmpty();
        change.author(post(change.address() + "/tabell/mat/avsluta").param("version", change.version()))
                .andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions use(String model) throws Exception {
        return change.author(post(change.address() + "/ny-tabell/dmn/anvand")
                .param("version", change.version())
                .param("modell", model)
                .param("tabell", "2"));
    }

    private MockHttpServletRequestBuilder filled(String output, String title) {
        return filled(output, title, change.version());
    }

    private MockHttpServletRequestBuilder filled(String output, String title, String version) {
        return post(change.address() + "/ny-tabell")
                .param("version", version)
                .param("gor", "spara")
                .param("titel", title)
                .param("traff", "unik")
                .param("begrepp", output)
                .param("kolumn", "hushall.typ", "antalBarn", "")
                .param("ut", "1")
                .param("lagrum", "Prov 1 §")
                .param("skal", "Lika för alla");
    }
}
