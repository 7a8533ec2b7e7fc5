package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.vocabulary.Vocabulary;
import se.regelverk.engine.vocabulary.VocabularyReader;

/** The forms of the repository are read without a problem, and their examples hold. */
class RepositoryFormsTest {
    private static final Path ROOT = Path.of("..");

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("form-definitions"), 2)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areReadAndTheirExamplesHold(Path file) throws IOException {
        var problems = new Problems();
        Vocabulary vocabulary =
                words(file.getParent().getFileName().toString(), problems).with(words("gemensamt", problems));
        FormDefinition form = FormReader.read(file.toString(), yaml(file, problems), vocabulary, problems)
                .orElse(null);
        assertThat(problems.inOrder()).isEmpty();

        Path examples = file.resolveSibling("exempel").resolve(file.getFileName());
        List<FormExample> read = FormExampleReader.read(yaml(examples, problems), vocabulary, problems);

        assertThat(problems.inOrder()).isEmpty();
        assertThat(read).isNotEmpty().allSatisfy(example -> assertThat(example.differences(form))
                .as(example.name())
                .isEmpty());
    }

    private static Vocabulary words(String area, Problems problems) throws IOException {
        return VocabularyReader.read(
                yaml(ROOT.resolve("rule-packs").resolve(area).resolve("begrepp.yaml"), problems), problems);
    }

    private static Yaml yaml(Path file, Problems problems) throws IOException {
        return YamlReader.read(file.toString(), Files.readString(file), problems)
                .orElseThrow();
    }
}
