package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.schema.SchemaVerdict;
import tools.jackson.databind.JsonNode;

/** Whether a form's answers may be handed in. Pure; knows nothing of who asks. */
public final class FormValidator {
    /** More than these nobody reads; the rest shows when these are mended. */
    private static final int MOST_PROBLEMS = 200;

    private FormValidator() {}

    /** Looks at the answers to active questions alone. A question that is needed only for the decision, or may
     * come later, never stops a form. */
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
        SchemaVerdict verdict = form.answerSchema().checkSmall(active.answers());
        if (verdict instanceof SchemaVerdict.TooMuch) {
            return List.of(new FieldProblem("", "", "Svaren är för många. Dela upp dem på flera formulär."));
        }
        if (verdict instanceof SchemaVerdict.Differs differs) {
            report.addAll(differs.findings());
        }
        form.questions().values().stream()
                .filter(question ->
                        question.requirement() == Requirement.REQUIRED_TO_SUBMIT && !question.mayComeLater())
                .forEach(report::addIfMissing);
        new FieldsetProblems(form, active, report).add();
        return new ArrayList<>(report.inOrder());
    }
}
