package se.regelverk.engine.proof;

import java.util.Optional;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.assessment.Trace;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import tools.jackson.databind.JsonNode;

/** Assesses changed answers, each as a case would be, until so many have been tried. */
final class Trials {
    private final AreaContent content;
    private final FormDefinition form;
    private final Clocks clocks;
    private final Assessor assessor;
    private final int most;
    private int count;

    Trials(AreaContent content, FormDefinition form, Clocks clocks, Assessor assessor, int most) {
        this.content = content;
        this.form = form;
        this.clocks = clocks;
        this.assessor = assessor;
        this.most = most;
    }

    AreaContent content() {
        return content;
    }

    FormDefinition form() {
        return form;
    }

    Assessor assessor() {
        return assessor;
    }

    int count() {
        return count;
    }

    boolean hasMore() {
        return count < most;
    }

    /** The outcome with these answers; empty when no more may be tried. */
    Optional<Outcome> outcome(JsonNode answers) {
        return trace(answers).map(trace -> trace.assessment().proposal().outcome());
    }

    /** The assessment with these answers, whether the form accepts them or not. */
    Optional<Trace> trace(JsonNode answers) {
        if (!hasMore()) {
            return Optional.empty();
        }
        count++;
        return Optional.of(assessor.trace(Facts.of(form, content.pack().vocabulary(), answers), clocks));
    }

    /** Asked only of answers that lead somewhere, for it costs more than an assessment. */
    boolean isAccepted(JsonNode answers) {
        return FormValidator.validate(form, answers) instanceof ValidationResult.Accepted;
    }
}
