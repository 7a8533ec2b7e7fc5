package se.regelverk.engine.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

class PacksInTheRepositoryTest {
    private static final ContentFiles FILES = RepositoryContent.files();

    @ParameterizedTest
    @ValueSource(strings = {"gemensamt", "ekonomiskt-bistand", "barn-och-unga"})
    void haveNoProblems(String area) {
        var problems = new Problems();
        var content = AreaContent.read(FILES, new Area(area), problems);
        content.ifPresent(found -> ExampleReader.read(FILES, found, problems));
        assertThat(problems.inOrder()).isEmpty();
        assertThat(content).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> passTheirExamples() {
        return Stream.of("ekonomiskt-bistand", "barn-och-unga").flatMap(PacksInTheRepositoryTest::examples);
    }

    private static Stream<DynamicTest> examples(String area) {
        var problems = new Problems();
        AreaContent content = AreaContent.read(FILES, new Area(area), problems).orElseThrow();
        List<Example> examples = ExampleReader.read(FILES, content, problems);
        var runner = new ExampleRunner(content, new Assessors(time -> {}));
        return runner.run(examples).stream()
                .map(result -> DynamicTest.dynamicTest(
                        area + ": " + result.example().name(),
                        () -> assertThat(result.differences()).isEmpty()));
    }
}
