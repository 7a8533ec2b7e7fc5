package se.regelverk.engine.form;

import com.networknt.schema.ValidationLimitExceededException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether a form's answers may be handed in. Pure; knows nothing of who asks. */
public final class FormValidator {
    /** More than these nobody reads; the rest shows when these are mended. */
    private static final int MOST_PROBLEMS = 200;

    private FormValidator() {}

    /** Looks at the answers to active questions alone. A question that is needed only for the decision never stops a form. */
    public static ValidationResult validate(FormDefinition form, JsonNode answers) {
        Optional<FieldProblem> unreadable = AnswerLimits.problem(answers);
        if (unreadable.isPresent()) {
            return new ValidationResult.Rejected(List.of(unreadable.get()));
        }
        ActiveData active = ActiveData.of(form, answers);
        List<FieldProblem> problems = problems(form, active);
        return problems.isEmpty()
                ? new ValidationResult.Accepted(active.answers(), active.dropped())
                : new ValidationResult.Rejected(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }

    private static List<FieldProblem> problems(FormDefinition form, ActiveData active) {
        var report = new ProblemReport(form, active);
        try {
            report.addAll(form.answerSchema().findings(active.answers()));
        } catch (ValidationLimitExceededException tooMuch) {
            return List.of(new FieldProblem("", "", "Svaren är för många. Dela upp dem på flera formulär."));
        }
        form.questions().values().stream()
                .filter(question -> question.requirement() == Requirement.REQUIRED_TO_SUBMIT)
                .forEach(report::addIfMissing);
        return new ArrayList<>(report.inOrder());
    }
}
