package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.vocabulary.ReferenceList;
import se.regelverk.engine.vocabulary.ReferenceListReader;
import se.regelverk.engine.vocabulary.Vocabulary;
import se.regelverk.engine.vocabulary.VocabularyReader;

/** Options of a reference list come and go; what was chosen stays readable. */
class RetiredOptionsTest {
    private static final String LIST = """
            nyckel: boende
            titel: Boendeformer
            val:
              hyra: Hyresrätt
              kollektiv: { titel: Kollektiv, galler-till: 2026-06-30 }
              co: { titel: Kompiskontrakt, galler-fran: 2026-07-01 }
            """;
    private static final String WORDS = "boende: { titel: Boende, en-av-lista: boende }";
    private static final FormDefinition FORM = TestForms.form(vocabulary(WORDS, new Problems()), """
            id: prov
            titel: Prov
            schema: { type: object, additionalProperties: false, properties: { boende: { $ref: "#/$defs/boende" } } }
            layout: { sidor: [ { id: ett, titel: Ett, fragor: [ { begrepp: boende } ] } ] }
            """);

    private static Vocabulary vocabulary(String words, Problems problems) {
        ReferenceList list = list(LIST, problems);
        return VocabularyReader.read(
                YamlReader.read("begrepp.yaml", words, problems).orElseThrow(), Map.of(list.key(), list), problems);
    }

    private static ReferenceList list(String text, Problems problems) {
        return ReferenceListReader.read(
                YamlReader.read("boende.yaml", text, problems).orElseThrow(), problems);
    }

    @ParameterizedTest(name = "{0} på {1} efter {2}: {3} fel")
    @CsvSource(textBlock = """
            hyra,      2026-07-01, '',        0
            kollektiv, 2026-06-30, '',        0
            kollektiv, 2026-07-01, '',        1
            kollektiv, 2026-07-01, hyra,      1
            kollektiv, 2026-07-01, kollektiv, 0
            co,        2026-06-30, '',        1
            co,        2026-07-01, '',        0
            """)
    void cannotBeChosenAnewButStays(String chosen, LocalDate day, String before, int problems) {
        var answers = TestForms.json("{'boende':'%s'}".formatted(chosen));
        var earlier = TestForms.json(before.isEmpty() ? "{}" : "{'boende':'%s'}".formatted(before));

        assertThat(RetiredOptions.problems(FORM, answers, earlier, day))
                .extracting(FieldProblem::message)
                .hasSize(problems)
                .allMatch("Alternativet kan inte väljas den dagen. Välj ett annat."::equals);
        assertThat(FormValidator.validate(FORM, answers)).isInstanceOf(ValidationResult.Accepted.class);
        assertThat(AnswerText.of(FORM.pages().get(0).items().get(0), answers)).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAList() {
        var problems = new Problems();

        vocabulary("boende: { titel: Boende, en-av-lista: bonde }", problems);
        list("{ nyckel: a, titel: A, val: {} }", problems);
        list("{ nyckel: a, titel: A, val: { \"å\": Å } }", problems);
        list(
                "{ nyckel: a, titel: A, val: { a: { titel: A, galler-fran: 2026-02-01, galler-till: 2026-01-01 } } }",
                problems);

        assertThat(problems.inOrder())
                .extracting(AuthorProblem::problem)
                .containsAll(List.of(
                        "Listan ”bonde” finns inte.",
                        "Listan ”a” har 0 val.",
                        "”å” kan inte vara ett val.",
                        "Sista dagen är före den första."));
    }
}
