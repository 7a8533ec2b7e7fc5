package se.regelverk.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.proof.SmallestChange.Found;
import tools.jackson.databind.JsonNode;

class SmallestChangeTest {
    /** How far from the answer the brute force walks, in steps of one. */
    private static final int GRID = 400;

    @ParameterizedTest
    @CsvSource({"ekonomiskt-bistand, 4, true", "barn-och-unga, 4, false"})
    void reallyChangesTheOutcomeAndNoSingleAnswerNearbyDoesWithLess(String area, int every, boolean hasGrounds) {
        ExampleRuns runs = Proofs.runs(area);
        int found = 0;
        for (int at = 0; at < runs.runs().size(); at += every) {
            Ran run = runs.runs().get(at);
            Assessor assessor = Proofs.ASSESSORS.of(runs.content().pack(), run.day());
            SmallestChange change = SmallestChange.of(
                    runs.content(),
                    run.prepared().form(),
                    run.example().answers(),
                    run.example().clocks(),
                    assessor);
            assertThat(change.tried()).isLessThanOrEqualTo(SmallestChange.MOST_TRIED);
            for (Found one : change.found()) {
                found++;
                isReal(run, assessor, change, one);
            }
            notBeaten(run, assessor, change, runs);
        }
        // Without grounds the case worker always judges, and nothing can change that.
        assertThat(found > 0).isEqualTo(hasGrounds);
    }

    private static void isReal(Ran run, Assessor assessor, SmallestChange change, Found one) {
        var form = run.prepared().form();
        var accepted = FormValidator.validate(form, one.answers());
        assertThat(accepted).as(run.name()).isInstanceOf(ValidationResult.Accepted.class);
        var facts = Facts.of(
                form, run.trace().content().pack().vocabulary(), ((ValidationResult.Accepted) accepted).answers());
        assertThat(assessor.assess(facts, run.example().clocks()).proposal().outcome())
                .as(run.name())
                .isEqualTo(one.after())
                .isNotEqualTo(change.before());
        assertThat(one.facts()).hasSizeBetween(1, 2);
    }

    private static void notBeaten(Ran run, Assessor assessor, SmallestChange change, ExampleRuns runs) {
        OptionalDouble brute = bruteForce(run, assessor, change, runs);
        if (brute.isPresent()) {
            assertThat(change.found()).as(run.name()).isNotEmpty();
            assertThat(change.found().get(0).facts()).as(run.name()).hasSize(1);
            assertThat(change.found().get(0).distance()).as(run.name()).isLessThanOrEqualTo(brute.getAsDouble());
        }
    }

    private static OptionalDouble bruteForce(Ran run, Assessor assessor, SmallestChange change, ExampleRuns runs) {
        var form = run.prepared().form();
        JsonNode answers = run.example().answers();
        var vocabulary = runs.content().pack().vocabulary();
        return AnswerPlace.of(form, answers).stream()
                .filter(place -> place.value(answers).isPresent())
                .flatMapToDouble(place -> grid(place, answers).stream()
                        .filter(value -> {
                            JsonNode changed = place.with(answers, value);
                            return assessor.assess(
                                                            Facts.of(form, vocabulary, changed),
                                                            run.example().clocks())
                                                    .proposal()
                                                    .outcome()
                                            != change.before()
                                    && FormValidator.validate(form, changed) instanceof ValidationResult.Accepted;
                        })
                        .mapToDouble(value -> Distance.between(place.value(answers), value)))
                .min();
    }

    private static List<Object> grid(AnswerPlace place, JsonNode answers) {
        var concept = place.question().concept();
        return switch (concept.type().kind()) {
            case YES_NO -> List.of(true, false);
            case CHOICE -> List.copyOf(concept.options().keySet());
            case TEXT -> List.of();
            case NUMBER, DATE, MONTH ->
                java.util.stream.LongStream.rangeClosed(-GRID, GRID)
                        .filter(steps -> steps != 0)
                        .boxed()
                        .flatMap(steps -> Steps.moved(place.value(answers).orElseThrow(), steps).stream())
                        .toList();
        };
    }
}
