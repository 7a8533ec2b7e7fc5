package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.security.LoggedIn;

/** Any JSON Schema becomes an ordinary form, and one that cannot is told why in Swedish. */
class SchemaFormPagesTest extends InNewChange {
    private static final String SCHEMA = """
            {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Ansökan om plats", "type": "object",
             "required": ["first_name", "hjälp"],
             "properties": {
               "first_name": {"type": "string", "title": "Förnamn", "minLength": 2},
               "hjälp": {"type": "boolean", "title": "Behövs hjälp?"},
               "färg": {"enum": ["röd", "blå"], "title": "Färg"},
               "behov": {"type": "array", "title": "Behov", "items": {"enum": ["mat", "städ"]}},
               "lista": {"type": "array", "title": "Nästlat", "items": {"type": "array"}},
               "barn": {"type": "array", "title": "Syskon", "items": {"type": "object", "title": "Syskon", "required": ["namn"],
                 "properties": {"namn": {"type": "string", "title": "Namn"}, "bor": {"type": "object", "title": "Boende", "properties": {"ort": {"type": "string", "title": "Ort"}}}}}}},
             "if": {"properties": {"hjälp": {"const": true}}, "required": ["hjälp"]},
             "then": {"properties": {"sort": {"type": "string", "title": "Vilken hjälp?"}}}}
            """;

    @Test
    void whatItWillBecomeIsShownAndSavedAsAnOrdinaryFormWithItsConcepts() throws Exception {
        mvc.perform(sent(SCHEMA, "visa"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vilken hjälp?")))
                .andExpect(content().string(containsString("”Behov” blir en ja- eller nejfråga för varje val")))
                .andExpect(content().string(containsString("Listan ”Nästlat” kan inte frågas")))
                .andExpect(content().string(containsString("rv-frame--handlaggare")));
        assertThat(changes.find(id()).orElseThrow().draft().files()).isEmpty();

        mvc.perform(sent(SCHEMA, "spara")).andExpect(redirectedUrl(change + "/formular/ansokan-om-plats"));

        assertThat(changes.check(id(), java.time.LocalDate.now()).problems()).isEmpty();
        assertThat(text("rule-packs/ekonomiskt-bistand/begrepp.yaml"))
                .contains("firstName: { titel: Förnamn, typ: text }", "en-av: { rod: röd, bla: blå }");
        assertThat(text("form-definitions/ekonomiskt-bistand/ansokan-om-plats.yaml"))
                .contains("firstName: { $ref: \"#/$defs/firstName\", minLength: 2 }")
                .contains("required: [ firstName, hjalp ]")
                .contains("- grupp: syskon")
                .contains("visa-om: {", "{ begrepp: hjalp, ar: lika, varde: ja }");
        mvc.perform(author(get(change + "/formular/ansokan-om-plats")))
                .andExpect(content().string(containsString("Besvaras tillsammans: flera av")));
        mvc.perform(author(get(change + "/formular/ansokan-om-plats/forhandsvisning")))
                .andExpect(content().string(containsString("Förnamn")));
    }

    @Test
    void aQuestionMayAskForAConceptThatIsThereAndAFileReplacesTheText() throws Exception {
        String schema =
                "{'type':'object','properties':{'pnr':{'type':'string','format':'personnummer','title':'Vem?'}}}"
                        .replace('\'', '"');
        mvc.perform(sent(schema, "spara")
                        .param("begrepp:0", "sokande.personnummer")
                        .param("id", "vem"))
                .andExpect(redirectedUrl(change + "/formular/vem"));
        assertThat(text("form-definitions/ekonomiskt-bistand/vem.yaml"))
                .contains("{ begrepp: sokande.personnummer, krav: onskvard, fraga: Vem? }");
        assertThat(changes.check(id(), java.time.LocalDate.now()).problems()).isEmpty();
        mvc.perform(multipart(change + "/formular/ny-av-schema")
                        .file("fil", schema.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .param("version", "0")
                        .param("gor", "visa")
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Vem?")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            §§                                                                             | Klistra in ett JSON Schema
            {nej                                                                           | se över rad 1
            []                                                                             | det börjar med {
            {"type": "string"}                                                             | beskriver inget objekt
            {"type": "objekt"}                                                             | har ett värde som inte kan stå där
            {"$ref": "https://exempel.se/schema.json"}                                     | inget hämtas någonstans ifrån
            {"type": "object", "properties": {"a": {"$ref": "#"}}}                         | ingen uppgift som kan frågas
            {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}                   | Schemat
            {"type": "object", "properties": {"a": {"type": "string", "pattern": "(a+)+$("}}} | Mönstret går inte att använda
            {"type": "object", "properties": {"a": {"type": "number", "minimum": 1e999999}}}  | Schemat
            """)
    void whatCannotBeAFormIsToldOnceAndNothingIsSaved(String schema, String problem) throws Exception {
        String page = mvc.perform(sent(schema == null ? "" : schema, "spara"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(page).contains("Rätta", problem);
        assertThat(changes.find(id()).orElseThrow().draft().files()).isEmpty();
    }

    @Test
    void aBombOfReferencesOrDepthOrSizeIsRefusedAtOnce() throws Exception {
        var bomb =
                new StringBuilder("{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/d0\"}},\"$defs\":{");
        for (int at = 0; at < 30; at++) {
            String next = "{\"$ref\":\"#/$defs/d%d\"}".formatted(at + 1);
            bomb.append("\"d%d\":{\"allOf\":[%s,%s]},".formatted(at, next, next));
        }
        bomb.append("\"d30\":{\"type\":\"string\"}}}");
        for (String schema : new String[] {
            bomb.toString(),
            "[".repeat(3_000) + "]".repeat(3_000),
            "{\"a\":".repeat(400) + "1" + "}".repeat(400),
            "{\"title\":\"" + "å".repeat(1_000_001) + "\"}"
        }) {
            mvc.perform(sent(schema, "visa"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Rätta")));
        }
    }

    private MockHttpServletRequestBuilder sent(String schema, String button) {
        return author(post(change + "/formular/ny-av-schema"))
                .param("version", "0")
                .param("schema", schema)
                .param("gor", button);
    }
}
