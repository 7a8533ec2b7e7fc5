package se.regelverk.engine.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;

class DeidentifyingTest {
    private static final Assessors ASSESSORS = new Assessors(time -> {});

    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void leavesNoTextNoNumberAndNoDayAsItWasAndTheSameProposal(String area) {
        AreaContent content = AreaContent.read(RepositoryContent.files(), new Area(area), new Problems())
                .orElseThrow();
        List<Example> examples = ExampleReader.read(RepositoryContent.files(), content, new Problems());
        int made = 0;
        for (Example example : examples) {
            var form = content.form(example.form()).orElseThrow();
            Assessor assessor = ASSESSORS.of(content.pack(), example.clocks().dayOfContent());
            Deidentified result = Deidentifying.of(content, form, example.answers(), example.clocks(), assessor);
            if (result instanceof Deidentified.Made without) {
                made++;
                var vocabulary = content.pack().vocabulary();
                assertThat(identifying(without.answers(), content, example))
                        .as(example.name())
                        .doesNotContainAnyElementsOf(identifying(example.answers(), content, example));
                assertThat(assessor.assess(Facts.of(form, vocabulary, without.answers()), example.clocks())
                                .proposal()
                                .outcome())
                        .isEqualTo(assessor.assess(Facts.of(form, vocabulary, example.answers()), example.clocks())
                                .proposal()
                                .outcome());
            } else {
                String reason = ((Deidentified.Refused) result).reason();
                identifying(example.answers(), content, example)
                        .forEach(answer -> assertThat(reason).doesNotContain(answer));
            }
        }
        assertThat(made).isGreaterThan(examples.size() / 2);
    }

    /** Texts, numbers of persons and days, wherever they stand. */
    private static List<String> identifying(JsonNode answers, AreaContent content, Example example) {
        return content.form(example.form()).orElseThrow().questions().values().stream()
                .filter(question -> question.concept().type().kind() == Kind.TEXT
                        || question.concept().type().kind() == Kind.DATE)
                .flatMap(question -> question.list().isEmpty()
                        ? java.util.stream.Stream.ofNullable(question.answerIn(answers))
                        : answers.path(question.list().get()).values().stream()
                                .flatMap(row -> java.util.stream.Stream.ofNullable(question.answerIn(row))))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void refusesRatherThanGivingTwoPersonsOneNumber() {
        AreaContent content = AreaContent.read(
                        RepositoryContent.files(), new Area("ekonomiskt-bistand"), new Problems())
                .orElseThrow();
        Example couple = ExampleReader.read(RepositoryContent.files(), content, new Problems()).stream()
                .filter(one -> one.answers().path("medsokande").has("personnummer"))
                .findFirst()
                .orElseThrow();
        var result = (Deidentified.Made) Deidentifying.of(
                content,
                content.form(couple.form()).orElseThrow(),
                couple.answers(),
                couple.clocks(),
                ASSESSORS.of(content.pack(), couple.clocks().dayOfContent()));
        assertThat(result.answers().path("sokande").path("personnummer"))
                .isNotEqualTo(result.answers().path("medsokande").path("personnummer"));
    }
}
