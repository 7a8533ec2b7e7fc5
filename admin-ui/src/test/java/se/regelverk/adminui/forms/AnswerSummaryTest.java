package se.regelverk.adminui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.regelverk.adminui.forms.AnswerSummary.Besides;
import se.regelverk.adminui.forms.AnswerSummary.Block;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FormDefinition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerSummaryTest {
    private static final FormDefinition FORM = FieldGallery.form();

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static List<Block> blocks(AnswerSummary summary, String section) {
        return summary.sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    private static List<String> rows(Block block) {
        return block.rows().stream()
                .map(row -> row.question() + " = " + row.answer())
                .toList();
    }

    @Test
    void theOrderAndTheTitlesAreTheForms() {
        var answers = json("{\"larande\": \"2\", \"insats\": [{\"sort\": \"Hemtjänst\"}, {}]}");

        List<Block> blocks = blocks(AnswerSummary.of(FORM, answers, Map.of()), "samman");

        assertThat(blocks)
                .extracting(Block::depth, Block::title)
                .map(Object::toString)
                .containsExactly(
                        "(0, \"\")",
                        "(1, \"Hur stort är behovet?\")",
                        "(1, \"Insatser\")",
                        "(2, \"Insats 1\")",
                        "(2, \"Insats 2\")",
                        "(0, \"\")");
        assertThat(rows(blocks.get(1))).containsExactly("Lärande = 2", "Förflyttning = ");
        assertThat(rows(blocks.get(3))).startsWith("Insats = Hemtjänst");
        assertThat(blocks.get(5).rows().get(0).signed()).isTrue();
    }

    @Test
    void whatIsKeptButNotAskedStandsApart() {
        var answers = json("{\"mat\": false, \"gata\": \"Storgatan 1\"}");
        var active = ActiveData.of(FORM, answers);

        assertThat(AnswerSummary.unused(FORM, active, answers))
                .extracting(AnswerRow::question, AnswerRow::answer)
                .map(Object::toString)
                .containsExactly("(\"Bostadens adress: Gatuadress\", \"Storgatan 1\")");
        assertThat(AnswerSummary.of(FORM, answers, Map.of()).place("gata")).isEmpty();
    }

    @Test
    void aProblemIsSaidWhereItsQuestionIs() {
        var besides = new Besides(
                Map.of("till", List.of("Till är före från.")),
                (question, row) ->
                        question.label().equals("Text") ? Optional.of("Hämtat från folkbokföringen") : Optional.empty(),
                concept -> Optional.empty());
        AnswerSummary summary =
                AnswerSummary.of(FORM, ActiveData.of(FORM, json("{\"fran\": \"2026-03-02\"}")), besides);

        assertThat(summary.place("till")).contains("f-fran-falt");
        assertThat(blocks(summary, "samman").get(0).rows().get(0).problems()).containsExactly("Till är före från.");
        AnswerRow text = blocks(summary, "enkla").get(0).rows().get(0);
        assertThat(text.note()).isEqualTo("Hämtat från folkbokföringen");
        assertThat(text.needed()).isEqualTo("krävs för att lämna in");
    }

    @Test
    void theCasePageLeavesOutWhatNobodyAnswered() {
        var answers = json("{\"text\": \"Kim\", \"insats\": [{\"sort\": \"Hemtjänst\"}]}");

        AnswerSummary answered = AnswerSummary.of(FORM, answers, Map.of()).answered();

        assertThat(answered.sections())
                .flatExtracting(AnswerSummary.Section::blocks)
                .flatExtracting(AnswerSummaryTest::rows)
                .containsExactly("Text = Kim", "Insats = Hemtjänst");
    }
}
