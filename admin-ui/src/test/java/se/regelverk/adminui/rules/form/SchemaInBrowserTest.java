package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** The pages for those who know JSON Schema: what is wrong is told and kept as typed, what is right stands as typed. Axe on every page. */
class SchemaInBrowserTest extends InBrowser {
    private static final String ANY = """
            {"title": "Ansökan om odlingslott", "type": "object", "required": ["yta"],
             "properties": {"yta": {"type": "integer", "title": "Hur stor lott?"}, "granne": {"type": "string", "title": "Bredvid vem?"}}}
            """;

    @WithAndWithoutScript
    void aFormsSchemaIsChangedAsText(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            String schema = begin(author) + "/formular/ansokan/schema";
            author.opens(schema).sees("Så läses formuläret");
            String text = author.page().inputValue("#schema");

            author.fills("schema", text + "\n\nhittepa: [").presses("Spara i utkastet");
            assertThat(author.page().title()).startsWith("Fel: ");
            assertThat(author.page().inputValue("#schema")).contains("hittepa: [");
            assertThat(author.page().getAttribute("#schema", "aria-describedby"))
                    .contains("schema-error");

            author.fills("schema", text + "\n$comment: Vår egen anteckning").presses("Spara i utkastet");
            author.sees("Sparat i utkastet");
            assertThat(author.page().inputValue("#schema")).contains("$comment: Vår egen anteckning");
        }
    }

    @WithAndWithoutScript
    void anySchemaBecomesAForm(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            String change = begin(author);
            author.opens(change + "/formular").follows("a", "Nytt formulär av ett JSON Schema");
            author.fills("schema", "{\"type\": \"objekt\"}").presses("Visa vad det blir");
            author.sees("har ett värde som inte kan stå där");
            assertThat(author.page().inputValue("#schema")).isEqualTo("{\"type\": \"objekt\"}");

            author.fills("schema", ANY).presses("Visa vad det blir").sees("Hur stor lott?");
            author.presses("Spara i utkastet").sees("Ansökan om odlingslott").sees("Bredvid vem?");
            author.opens(change).sees("Utan fel");
        }
    }

    private static String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", "Schemat som text")
                .fills("purpose", "Prov")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }
}
