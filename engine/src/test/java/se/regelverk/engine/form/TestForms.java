package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.vocabulary.Vocabulary;
import se.regelverk.engine.vocabulary.VocabularyReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms and answers written in tests as authors and clients write them. */
public final class TestForms {
    private static final JsonMapper JSON = new JsonMapper();

    private TestForms() {}

    public static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    public static Vocabulary vocabulary(String text) {
        var problems = new Problems();
        Vocabulary vocabulary = VocabularyReader.read(
                YamlReader.read("begrepp.yaml", text, problems).orElseThrow(), problems);
        assertThat(problems.inOrder()).isEmpty();
        return vocabulary;
    }

    public static FormDefinition form(Vocabulary vocabulary, String text) {
        var problems = new Problems();
        var form = FormReader.read(
                "prov.yaml", YamlReader.read("prov.yaml", text, problems).orElseThrow(), vocabulary, problems);
        assertThat(problems.inOrder()).isEmpty();
        return form.orElseThrow();
    }

    static List<AuthorProblem> problems(Vocabulary vocabulary, String text) {
        var problems = new Problems();
        var form = YamlReader.read("prov.yaml", text, problems)
                .flatMap(root -> FormReader.read("prov.yaml", root, vocabulary, problems));
        assertThat(form.isEmpty()).isEqualTo(!problems.isEmpty());
        return problems.inOrder();
    }
}
