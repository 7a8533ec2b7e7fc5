package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.vocabulary.Vocabulary;

class FormExampleTest {
    private static final Vocabulary WORDS = TestForms.vocabulary("""
            namn: { titel: Namn, typ: text }
            tolk: { titel: Tolk, typ: ja-nej }
            """);

    private static final FormDefinition FORM = TestForms.form(WORDS, """
            id: prov
            titel: Prov
            schema: { type: object, additionalProperties: false, required: [namn], properties: { namn: { $ref: "#/$defs/namn" }, tolk: { $ref: "#/$defs/tolk" } } }
            layout: { sidor: [ { id: ett, titel: Ett, fragor: [ { begrepp: namn, krav: spara }, { begrepp: tolk } ] } ] }
            """);

    private static List<String> differences(String example) {
        var problems = new Problems();
        List<FormExample> read = FormExampleReader.read(
                YamlReader.read("exempel.yaml", example, problems).orElseThrow(), WORDS, problems);
        assertThat(problems.inOrder()).isEmpty();
        return read.get(0).differences(FORM);
    }

    @Test
    void holdsWhenExactlyTheExpectedProblemsAreFound() {
        assertThat(differences("- { namn: Allt, svar: { namn: 007, tolk: ja } }"))
                .isEmpty();
        assertThat(differences("- { namn: Tomt, svar: {}, problem: [ { falt: /namn, text: Svara på ”Namn”. } ] }"))
                .isEmpty();
    }

    @Test
    void saysWhichProblemCameOrDidNotCome() {
        assertThat(differences(
                        "- { namn: Tomt, svar: { tolk: kanske }, problem: [ { falt: /namn, text: Fel text. } ] }"))
                .containsExactly(
                        "Väntade problemet ”/namn: Fel text.”, som inte kom.",
                        "Fick problemet ”/namn: Svara på ”Namn”.”, som inte väntades.",
                        "Fick problemet ”/tolk: Svara ja eller nej.”, som inte väntades.");
    }
}
