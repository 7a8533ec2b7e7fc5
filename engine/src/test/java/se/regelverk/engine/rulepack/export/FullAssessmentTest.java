package se.regelverk.engine.rulepack.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNResult;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;

/** The road a submitted form takes and the exported model end in the same values, example by example. */
class FullAssessmentTest {
    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void everyConclusionOfAnAssessmentIsTheOtherEnginesToo(String area) {
        var content = AreaContent.read(RepositoryContent.files(), new Area(area), new Problems())
                .orElseThrow();
        List<Example> examples = ExampleReader.read(RepositoryContent.files(), content, new Problems());
        Iterator<Map<String, Object>> written = PackFiles.examples(area).iterator();
        var assessors = new Assessors(time -> {});
        var runs = new HashMap<java.time.LocalDate, DmnRun>();

        for (Example example : examples) {
            FormDefinition form = content.form(example.form()).orElseThrow();
            var facts = Facts.of(form, content.pack().vocabulary(), example.answers());
            var day = example.clocks().dayOfContent();
            Assessment assessment = assessors.of(content.pack(), day).assess(facts, example.clocks());
            DmnRun run = runs.computeIfAbsent(day, one -> DmnRun.of(content.pack(), one));
            Given given = Given.of(written.next()).at(example.clocks());
            DMNResult result = run.run(run.context(given));
            assertThat(assessment.conclusions()).as(example.name()).isNotEmpty();
            assessment.conclusions().forEach(one -> requireSame(example.name(), one, result));
        }
        assertThat(written.hasNext()).isFalse();
    }

    private static void requireSame(String name, Conclusion conclusion, DMNResult result) {
        Object value = DmnRun.value(result, conclusion.concept().key());
        Object other = conclusion.item() < 0 || value == null ? value : ((List<?>) value).get(conclusion.item());
        String at = name + ": " + conclusion.concept().key() + " " + conclusion.item();
        if (!(conclusion.value() instanceof Evaluated.Known known)) {
            assertThat(other).as(at).isNull();
        } else if (known.value() instanceof BigDecimal number) {
            assertThat(number.subtract((BigDecimal) other).abs()).as(at).isLessThan(new BigDecimal("1e-12"));
        } else {
            assertThat(other).as(at).isEqualTo(known.value());
        }
    }
}
