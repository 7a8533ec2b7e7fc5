package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.example.Trials;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.rulepack.Calculation;

class WorkingsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final Trials.Ran RAN =
            (Trials.Ran) Trials.of(FILES, new Area("ekonomiskt-bistand"), example -> true);

    @Test
    void aSumIsOneLineWithItsValuesAndWhatItMakes() {
        Trials.Tried family = RAN.tried().stream()
                .filter(one ->
                        one.example().answers().path("kostnader").path("hyra").asInt(0) == 9200)
                .findFirst()
                .orElseThrow();

        assertThat(lines(family, "riksnorm").stream().map(line -> line.replace('\u00a0', ' ')))
                .containsExactly(
                        "summan av barnets del av normen: 3 100 kr + 4 060 kr = 7 160 kr",
                        "7 100 kr + 1 410 kr + 0 kr + 7 160 kr = 15 670 kr");
    }

    @Test
    void everyCalculationOfEveryExampleWorksOutToItsConclusion() {
        int worked = 0;
        for (Trials.Tried tried : RAN.tried()) {
            for (Conclusion conclusion : tried.assessment().orElseThrow().conclusions()) {
                for (Calculation calculation : RAN.pack().calculations()) {
                    if (calculation.concept().equals(conclusion.concept().key())) {
                        assertThat(Evaluator.evaluate(calculation.formula(), conclusion.environment()))
                                .as(
                                        "%s in %s",
                                        calculation.concept(), tried.example().name())
                                .isInstanceOf(
                                        conclusion.value() instanceof Evaluated.Known
                                                ? Evaluated.Known.class
                                                : Evaluated.NotApplicable.class);
                        worked++;
                    }
                }
            }
        }
        assertThat(worked).isGreaterThan(100);
    }

    private static List<String> lines(Trials.Tried tried, String concept) {
        Conclusion conclusion = tried.assessment().orElseThrow().conclusions().stream()
                .filter(one -> one.concept().key().value().equals(concept))
                .findFirst()
                .orElseThrow();
        Calculation calculation = RAN.pack().calculations().stream()
                .filter(one -> one.concept().value().equals(concept))
                .findFirst()
                .orElseThrow();
        return Workings.of(
                RAN.pack(), calculation.formula(), ExpressionType.of(conclusion.concept()), conclusion.environment());
    }
}
