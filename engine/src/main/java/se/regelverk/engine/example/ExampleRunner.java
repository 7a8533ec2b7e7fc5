package se.regelverk.engine.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import tools.jackson.databind.JsonNode;

/** Runs examples the way a submitted form is assessed: validated, turned into facts, assessed. */
public final class ExampleRunner {
    private final AreaContent content;
    private final Assessors assessors;

    public ExampleRunner(AreaContent content, Assessors assessors) {
        this.content = content;
        this.assessors = assessors;
    }

    public List<ExampleResult> run(List<Example> examples) {
        return examples.stream().map(this::run).toList();
    }

    private ExampleResult run(Example example) {
        Optional<FormDefinition> form = content.form(example.form());
        if (form.isEmpty()) {
            return new ExampleResult(example, List.of("Formuläret finns inte."), Set.of());
        }
        ValidationResult validated = FormValidator.validate(form.get(), example.answers());
        if (validated instanceof ValidationResult.Rejected rejected) {
            return new ExampleResult(
                    example,
                    rejected.problems().stream().map(FieldProblem::message).toList(),
                    Set.of());
        }
        Assessment assessment =
                assessed(form.get(), ((ValidationResult.Accepted) validated).answers(), example.clocks());
        return new ExampleResult(example, Comparing.differences(example, assessment), fired(assessment));
    }

    /** What an example's case is assessed to; empty when its answers are no valid answers of its form. */
    Optional<Assessment> assess(Example example) {
        return content.form(example.form())
                .flatMap(form ->
                        FormValidator.validate(form, example.answers()) instanceof ValidationResult.Accepted accepted
                                ? Optional.of(assessed(form, accepted.answers(), example.clocks()))
                                : Optional.empty());
    }

    /** What comes of accepted answers. */
    Assessment assessed(FormDefinition form, JsonNode accepted, Clocks clocks) {
        var facts = Facts.of(form, content.pack().vocabulary(), accepted);
        return assessors.of(content.pack(), clocks.dayOfContent()).assess(facts, clocks);
    }

    private static Set<String> fired(Assessment assessment) {
        Set<String> fired = new LinkedHashSet<>();
        assessment.conclusions().forEach(one -> one.reasons().forEach(reason -> fired.add(reason.ruleId())));
        assessment.sentences().stream()
                .filter(one -> one.isMet())
                .forEach(one -> fired.add(one.sentence().id()));
        return fired;
    }
}
