package se.regelverk.adminui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.regelverk.adminui.forms.AnswerSummary;
import se.regelverk.adminui.forms.FieldGallery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PdfPagesTest {
    private static final String LOADING =
            "<img src=\"file:///etc/passwd\"><style>@import url(http://127.0.0.1:1/x)</style> & &amp; ]]> <!-- \u0000\u0007";

    @Test
    void aFormWithEveryTypeOfQuestionIsAccessible() {
        byte[] pdf = pdf(JsonMapper.shared().readTree("""
                {"text": "Åsa Öberg på Ängö", "langtext": "Två\\nrader", "heltal": 3, "belopp": 6500.5, "datum": "2026-03-01",
                 "svar": true, "fa": "nej", "mat": true, "stad": false, "inkop": true, "gata": "Storgatan 1", "postnummer": "39236",
                 "larande": "2", "underskrift": "Åsa Öberg", "insats": [{"sort": "Hemtjänst", "fran": "2026-01-01"}, {}]}"""));

        PdfUa.picture(pdf, "alla-falt");
        PdfUa.isAccessible(pdf, "Prov på papper – Regelverk");
        assertThat(PdfUa.text(pdf))
                .contains("Åsa Öberg på Ängö", "Två rader", "6 500,50 kr", "Storgatan 1, 39236", "Underskrift:")
                .contains("Inte besvarad", "Sida 1 av 2");
    }

    @Test
    void whatPeopleWriteIsOnlyEverText() {
        var answers = JsonNodeFactory.instance.objectNode();
        answers.put("text", LOADING).put("langtext", "mycket ".repeat(700) + "Donaudampfschiff".repeat(300));
        answers.put("namn", "日本語 \uD83D\uDE00 العربية");
        byte[] pdf = pdf(answers);

        PdfUa.picture(pdf, "fientligt");
        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf))
                .contains("file:///etc/passwd")
                .contains("& &amp; ]]> <!--")
                .doesNotContain("root:");
    }

    @Test
    void aListOfTwoHundredItemsIsReadToItsEnd() {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answers.putArray("insats");
        for (int at = 0; at < 200; at++) {
            items.addObject().put("sort", "Insats av slag " + at).put("fran", "2026-01-01");
        }
        byte[] pdf = pdf(answers);

        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf)).contains("Insats av slag 199");
        assertThat(PdfUa.pages(pdf)).isGreaterThan(10);
    }

    private static byte[] pdf(JsonNode answers) {
        return new PdfPages(engine())
                .pdf("papper-prov", Map.of("answers", AnswerSummary.of(FieldGallery.form(), answers, Map.of())));
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
