package se.regelverk.engine.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.example.PreparedExample.Preparation;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
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
        Preparation preparation = PreparedExample.of(example, content);
        if (preparation instanceof Preparation.Refused refused) {
            return new ExampleResult(example, refused.problems(), Set.of());
        }
        PreparedExample prepared = ((Preparation.Ready) preparation).prepared();
        Assessment assessment = assess(prepared);
        return new ExampleResult(example, prepared.differences(assessment), fired(assessment));
    }

    /** What an example's case is assessed to; empty when its answers are no valid answers of its form. */
    Optional<Assessment> assess(Example example) {
        return assess(example, example.clocks());
    }

    /** What comes of an example's answers with other clocks than its own; empty when they are no answers to the form. */
    public Optional<Assessment> assess(Example example, Clocks clocks) {
        return PreparedExample.of(example, content) instanceof Preparation.Ready ready
                ? Optional.of(
                        assess(ready.prepared().content(), ready.prepared().facts(), clocks))
                : Optional.empty();
    }

    /** What comes of accepted answers. */
    Assessment assessed(FormDefinition form, JsonNode accepted, Clocks clocks) {
        return assess(content.elsewhere(), Facts.of(form, content.pack().vocabulary(), accepted), clocks);
    }

    private Assessment assess(PreparedExample prepared) {
        return assess(prepared.content(), prepared.facts(), prepared.example().clocks());
    }

    private Assessment assess(AreaContent there, Facts facts, Clocks clocks) {
        return assessors.of(there.pack(), clocks.dayOfContent()).assess(facts, clocks);
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
