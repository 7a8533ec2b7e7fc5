package se.regelverk.adminui.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Written;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class ExamplePagesTest {
    private static final String SHARED_COSTS = "tabeller/gemensamma-kostnader-vuxna.yaml";
    private static final String HOUSEHOLDS = "hushall.yaml";
    private static final String FIRST = "EB-01 Ensamstående utan inkomst";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    /** The last row takes one kind of household; without it there is none for them. */
    private InChange withGap() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        String table = change.text(SHARED_COSTS);
        return change.with(SHARED_COSTS, table.replaceAll("(?m)^ *- \\{ id: GV-03.*\\n", ""));
    }

    private static Map<String, String> button(String page) {
        Matcher form = Pattern.compile(
                        "<form method=\"post\" action=\"[^\"]*/exempel/av-fynd\">.*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as("a button at the finding").isTrue();
        return SentForm.of(form.group().replaceFirst("<form ", "<form id=\"fynd\" "), "fynd");
    }

    @Test
    void aGapsCounterexampleBecomesAnExampleToFillInWithOneClick() throws Exception {
        InChange change = withGap();
        String page = change.sees(change.address() + "/tabell/gemensamma-kostnader-vuxna");
        String example = Objects.requireNonNull(change.sends(change.address() + "/exempel/av-fynd", button(page))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        String shown = change.sees(example);
        assertThat(shown).contains("Att kontrollera: ", "skriv vad det ska bli", "name=\"ex-saknas-");
        assertThat(change.text("exempel/tillagda.yaml")).startsWith("- namn: \"Att kontrollera: ");
        assertThat(change.sends(change.address() + "/exempel/av-fynd", button(page))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(example);
        var sent = SentForm.of(shown, "exempel");
        sent.put("handling", "spara");
        sent.put("ex-namn", "En inneboende");
        change.sends(change.address() + "/exempel", sent).andExpect(status().is3xxRedirection());
        assertThat(change.text("exempel/tillagda.yaml")).startsWith("- namn: \"En inneboende\"\n");
    }

    @Test
    void aFindingThatIsMendedGivesNoExample() throws Exception {
        InChange change = withGap();
        Map<String, String> sent = button(change.sees(change.address() + "/tabell/gemensamma-kostnader-vuxna"));
        sent.put("fynd", "Något <script>alert(1)</script> annat");
        change.sends(change.address() + "/exempel/av-fynd", sent).andExpect(status().is3xxRedirection());
        assertThat(change.change().draft().files()).hasSize(1);
        change.sends(change.address() + "/exempel/av-fynd", Map.of("tabell", "../begrepp", "version", "1"))
                .andExpect(status().isNotFound());
    }

    @Test
    void everyExampleIsShownAsItsFormAndSavedUnchangedToTheVeryBytes() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        for (String file : List.of(HOUSEHOLDS, "handlaggning.yaml", "inkomster.yaml", "barn-och-dagar.yaml")) {
            var written = (Written.Items) new ContentFile(file, change.text("exempel/" + file))
                    .written()
                    .orElseThrow();
            for (Written example : written.items()) {
                String name = ((Written.Entries) example).text("namn");
                var sent = SentForm.of(change.sees(change.example(file, name)), "exempel");
                sent.put("handling", "spara");
                change.sends(change.address() + "/exempel", sent)
                        .andExpect(result -> assertThat(result.getFlashMap().get("notice"))
                                .as(name)
                                .isEqualTo("Det stod redan så. Inget ändrades."));
            }
        }
    }

    @Test
    void aChangedAnswerAndWhatIsExpectedAreWrittenAndNothingElse() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        String before = change.text("exempel/" + HOUSEHOLDS);
        var sent = SentForm.of(change.sees(change.example(HOUSEHOLDS, FIRST)), "exempel");
        sent.put("handling", "vanta:ex-varde-");
        sent.put("ny-ex-varde-", "riksnorm");
        String more = content(change.sends(change.address() + "/exempel", sent));
        assertThat(more).contains("name=\"ex-varde-riksnorm\"", "name=\"ex-tolerans-riksnorm\"");

        sent.put("handling", "spara");
        sent.put("ex-varde-riksnorm", "fem");
        sent.put("ex-tolerans-riksnorm", "-1");
        assertThat(content(change.sends(change.address() + "/exempel", sent)))
                .contains("<title>Fel: ", "href=\"#ex-varde-riksnorm\"", "href=\"#ex-tolerans-riksnorm\"");

        sent.put("ex-varde-riksnorm", "5 350,50 kr");
        sent.put("ex-tolerans-riksnorm", "1");
        sent.put("kostnader.hyra", "6 600");
        sent.put("ex-steg-planering", "inte");
        change.sends(change.address() + "/exempel", sent).andExpect(status().is3xxRedirection());
        assertThat(change.text("exempel/" + HOUSEHOLDS))
                .contains(
                        "riksnorm: { varde: 5350.50, tolerans: 1 }",
                        "hyra: 6600, hushallsel: 350",
                        "overklagandetid, planering ]")
                .endsWith(before.substring(before.indexOf("- namn:", 10)));
    }

    @Test
    void aRowOfAGroupIsAddedWithoutScriptAndItsErrorIsToldAtItsField() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        var sent = SentForm.of(change.sees(change.example(HOUSEHOLDS, FIRST)), "exempel");
        sent.put("handling", "lagg-till:barn");
        String page = content(change.sends(change.address() + "/exempel", sent));
        assertThat(page).contains("name=\"barn[0].fodelsedatum\"");
        sent = SentForm.of(page, "exempel");
        sent.put("barn[0].fodelsedatum", "i fjol");
        sent.put("handling", "spara");
        assertThat(content(change.sends(change.address() + "/exempel", sent)))
                .contains("href=\"#f-barn-0-fodelsedatum\"");
    }

    @Test
    void anExampleIsRemovedFromTheDraft() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        var sent = SentForm.of(change.sees(change.example(HOUSEHOLDS, FIRST)), "exempel");
        sent.put("handling", "radera");
        change.sends(change.address() + "/exempel", sent).andExpect(status().is3xxRedirection());
        assertThat(change.text("exempel/" + HOUSEHOLDS)).doesNotContain(FIRST);
    }

    @Test
    void markupAndAMegabyteAndNonsenseInFieldsComeToNothing() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        var sent = new LinkedHashMap<>(SentForm.of(change.sees(change.example(HOUSEHOLDS, FIRST)), "exempel"));
        sent.put("handling", "spara");
        sent.put("ex-namn", "<img src=x onerror=alert(1)>");
        sent.put("ex-varde-</textarea><script>", "<b>1</b>");
        sent.put("ex-steg-\"><script>alert(1)</script>", "ska");
        sent.put("ex-avser", "<i>");
        assertThat(content(change.sends(change.address() + "/exempel", sent)))
                .contains("<title>Fel: ")
                .doesNotContain("<script>alert", "<img src=x", "<b>1</b>", "<i>");
        sent.keySet().removeIf(name -> name.contains("script"));
        sent.put("ex-avser", "2026-03");
        sent.put("ex-beskrivning", "x".repeat(1_000_000));
        change.sends(change.address() + "/exempel", sent);
        assertThat(change.change().draft().files()).isEmpty();
        sent.put("ex-beskrivning", "");
        sent.put("ex-belopp", "9".repeat(1_000_000));
        assertThat(content(change.sends(change.address() + "/exempel", sent))).contains("href=\"#ex-belopp\"");
        sent.put("handling", "lagg-till:finns-inte");
        change.sends(change.address() + "/exempel", sent).andExpect(status().isOk());
        sent.put("handling", "ta-bort:barn:999999999999");
        change.sends(change.address() + "/exempel", sent).andExpect(status().isOk());
    }

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:barn-och-unga, hushall.yaml, 403
        rad:ekonomiskt-bistand, hushall.yaml, 403
        handlaggare:*, hushall.yaml, 403
        utvecklare:*, ../begrepp.yaml, 404
        utvecklare:*, finns-inte.yaml, 404
        """)
    void anExampleIsForItsAuthorsAndInItsFolder(String grant, String file, int expected) throws Exception {
        InChange change = InChange.begun(mvc, changes);
        mvc.perform(get(java.net.URI.create(change.example(file, FIRST))).with(LoggedIn.as("rut", grant)))
                .andExpect(status().is(expected));
        mvc.perform(post(change.address() + "/exempel")
                        .with(LoggedIn.as("rut", grant))
                        .with(csrf())
                        .param("fil", InChange.FOLDER + "exempel/" + file)
                        .param("namn", FIRST)
                        .param("version", "0")
                        .param("handling", "spara"))
                .andExpect(status().is(expected));
    }

    @Test
    void aStaleVersionKeepsBothTexts() throws Exception {
        InChange change = InChange.begun(mvc, changes);
        var sent = SentForm.of(change.sees(change.example(HOUSEHOLDS, FIRST)), "exempel");
        sent.put("handling", "spara");
        sent.put("ex-beskrivning", "Den första");
        change.sends(change.address() + "/exempel", sent).andExpect(status().is3xxRedirection());
        sent.put("ex-beskrivning", "Den andra");
        assertThat(change.sends(change.address() + "/exempel", sent)
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/krock?fil=");
    }

    private static String content(ResultActions result) throws Exception {
        return result.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
