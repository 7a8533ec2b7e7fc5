package se.regelverk.adminui.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Changes;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class AlikePagesTest {
    private static final String FIRST = "Barn 0 år som äter lunch hemma";
    private static final String FILE = "exempel/barnets-alder.yaml";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    private InChange change = new InChange(null, null, "");
    private String table = "";

    /** A table of an example of the repository, of which the birthday, the lunch and the riksnorm differ. */
    @BeforeEach
    void aTableOfAnExample() throws Exception {
        change = InChange.begun(mvc, changes);
        var sent = SentForm.of(
                change.sees(change.example("alder.yaml", FIRST).replace("/exempel?", "/exempel/tabell?")), "tabell");
        sent.put("tabellens-namn", "Barnets ålder");
        sent.put("givet", "barn.1.fodelsedatum");
        sent.put("vantat", "riksnorm");
        table = redirected(change.sends(change.address() + "/exempel/tabell", sent));
    }

    @Test
    void anExampleBecomesATableThatGoesThroughAndLeavesItsList() throws Exception {
        assertThat(table).endsWith("/exempeltabell/barnets-alder");
        assertThat(change.text(FILE))
                .contains("in: { fodelsedatum: barn.1.fodelsedatum }", "ut: { riksnorm: riksnorm }")
                .contains("- { namn: " + FIRST + ", fodelsedatum: 2025-06-15, riksnorm: 8090 }");
        assertThat(change.text("exempel/alder.yaml")).doesNotContain("namn: " + FIRST + "\n");
        assertThat(change.sees(table)).contains("1 av 1 exempel går igenom.", "Barn 1: Barnets födelsedatum");
        assertThat(change.sees(change.address() + "/exempel"))
                .contains("Tabeller med exempel")
                .containsPattern("(\\d+) av \\1 exempel");
        String row = redirected(mvc.perform(
                InChange.author(get(URI.create(change.example("barnets-alder.yaml", "Barnets ålder: " + FIRST))))));
        assertThat(change.sees(row)).contains("value=\"2025-06-15\"");
    }

    @Test
    void rowsAreCopiedChangedAndRemoved() throws Exception {
        String copy = redirected(act("kopia", FIRST));
        var sent = SentForm.of(change.sees(copy), "rad");
        sent.put("radens-namn", "ett år");
        sent.put("c-fodelsedatum", "i fjol");
        sent.put("c-riksnorm", "mycket");
        assertThat(content(mvc.perform(InChange.author(post(URI.create(copy)).params(params(sent))))))
                .contains("href=\"#c-fodelsedatum\"", "href=\"#c-riksnorm\"", "value=\"i fjol\"");
        sent.put("c-fodelsedatum", "2024-06-15");
        sent.put("c-riksnorm", "8 411 kr");
        assertThat(redirected(mvc.perform(InChange.author(post(URI.create(copy)).params(params(sent))))))
                .isEqualTo(table);
        assertThat(change.sees(table)).contains("1 av 2 exempel går igenom.", "väntade 8\u00a0411\u00a0kr");
        redirected(act("ta-bort", FIRST));
        assertThat(change.text(FILE)).contains("namn: ett år").doesNotContain(FIRST);
        assertThat(content(act("ta-bort", "ett år"))).contains("enda rad kan inte tas bort");
        assertThat(content(act("ny", "finns inte"))).contains("Välj först en rad");
    }

    @Test
    void columnsComeAndGo() throws Exception {
        var sent = new HashMap<>(Map.of("version", "1", "slag", "givet", "givet", "barn.1.lunchUtanforHemmet"));
        redirected(change.sends(table + "/kolumner", sent));
        assertThat(change.text(FILE)).contains("lunchUtanforHemmet: barn.1.lunchUtanforHemmet }");
        redirected(change.sends(table + "/kolumner", Map.of("version", "2", "ta-bort", "lunchUtanforHemmet")));
        assertThat(change.text(FILE)).doesNotContain("lunchUtanforHemmet: barn");
        assertThat(content(change.sends(
                        table + "/kolumner", Map.of("version", "3", "slag", "vantat", "vantat", "<script>"))))
                .contains("Välj vad kolumnen ska innehålla.");
        assertThat(content(change.sends(
                        table + "/kolumner",
                        Map.of("version", "3", "slag", "vantat", "vantat", "utfall", "tolerans", "1"))))
                .contains("Bara tal får skilja.");
    }

    @Test
    void fiftyRowsArePastedWithTheDifferenceFirst() throws Exception {
        var text = new StringBuilder("Namn\tBarn 1: Barnets födelsedatum\triksnorm\n");
        for (int year = 1; year <= 50; year++) {
            text.append("år %d\t20%02d-06-15\t8 000\n".formatted(year, year % 18 + 8));
        }
        String page = content(change.sends(table + "/klistra", Map.of("text", text.toString())));
        assertThat(page).contains("Nya rader: <strong>50</strong>", FIRST);
        String sheet = page.replaceAll("(?s).*<textarea name=\"blad\" hidden>(.*?)</textarea>.*", "$1");
        redirected(change.sends(
                table + "/klistra/anvand",
                Map.of("version", "1", "blad", org.springframework.web.util.HtmlUtils.htmlUnescape(sheet))));
        assertThat(change.text(FILE)).contains("namn: år 50", "riksnorm: 8000", FIRST);
        assertThat(change.sees(table)).contains("av 51 exempel går igenom.");
    }

    @Test
    void aFileThatIsFetchedAndReadInAgainChangesNothing() throws Exception {
        for (String kind : new String[] {"csv", "xlsx"}) {
            byte[] file = mvc.perform(InChange.author(get(table + "/fil." + kind)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(content(mvc.perform(multipart(table + "/klistra/fil")
                            .file(new MockMultipartFile("fil", "t." + kind, null, file))
                            .with(LoggedIn.as("anna", "utvecklare:*"))
                            .with(csrf()))))
                    .contains("Tabellen står redan så.");
        }
    }

    @Test
    void markupMegabytesAndWrongNamesComeToNothing() throws Exception {
        String before = change.text(FILE);
        var sent = SentForm.of(change.sees(redirected(act("kopia", FIRST))), "rad");
        String row = redirected(act("kopia", FIRST));
        sent.put("radens-namn", "<img src=x onerror=alert(1)>\nrad: två");
        assertThat(content(mvc.perform(InChange.author(post(URI.create(row)).params(params(sent))))))
                .contains("på en rad")
                .doesNotContain("<img src=x");
        sent.put("radens-namn", "x");
        sent.put("c-riksnorm", "9".repeat(1_000_000));
        assertThat(content(mvc.perform(InChange.author(post(URI.create(row)).params(params(sent))))))
                .contains("href=\"#c-riksnorm\"");
        String pasted = "Namn\triksnorm\n=HYPERLINK(\"http://x\")\t<b>1</b>\n<script>alert(1)</script>\t2\n";
        assertThat(content(change.sends(table + "/klistra", Map.of("text", pasted))))
                .doesNotContain("<script>alert", "<b>1</b>");
        content(change.sends(table + "/klistra", Map.of("text", "\0\u202e\t\n".repeat(20_000))));
        assertThat(change.text(FILE)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} asks for {1} → {2}")
    @CsvSource(textBlock = """
        utvecklare:barn-och-unga, '', 403
        rad:ekonomiskt-bistand, '', 403
        handlaggare:*, '', 403
        utvecklare:*, /rad?namn=finns-inte, 404
        utvecklare:*, '/../../exempeltabell/hushall', 404
        """)
    void aTableIsForItsAuthors(String grant, String below, int expected) throws Exception {
        String address = below.contains("..") ? table.replace("barnets-alder", "hushall") : table + below;
        mvc.perform(get(address).with(LoggedIn.as("rut", grant))).andExpect(status().is(expected));
        mvc.perform(post(address).with(LoggedIn.as("rut", grant)).with(csrf()).param("version", "1"))
                .andExpect(status().is(expected));
    }

    @Test
    void aStaleVersionKeepsBothTexts() throws Exception {
        String row = redirected(act("kopia", FIRST));
        var sent = SentForm.of(change.sees(row), "rad");
        sent.put("radens-namn", "den ena");
        redirected(mvc.perform(InChange.author(post(URI.create(row)).params(params(sent)))));
        sent.put("radens-namn", "den andra");
        assertThat(redirected(mvc.perform(InChange.author(post(URI.create(row)).params(params(sent))))))
                .contains("/krock?fil=");
    }

    private ResultActions act(String action, String row) throws Exception {
        return change.sends(
                table, Map.of("version", Long.toString(change.change().version()), "gor", action, "rad", row));
    }

    private static org.springframework.util.MultiValueMap<String, String> params(Map<String, String> sent) {
        var params = new org.springframework.util.LinkedMultiValueMap<String, String>();
        sent.forEach(params::add);
        return params;
    }

    private static String redirected(ResultActions result) throws Exception {
        return Objects.requireNonNull(result.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static String content(ResultActions result) throws Exception {
        return result.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
