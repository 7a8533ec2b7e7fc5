package se.regelverk.adminui.api;

import java.util.List;
import se.regelverk.engine.form.FieldProblem;

/** Answers that a form refuses, as one problem with an entry for each field. */
final class InvalidAnswers {
    private InvalidAnswers() {}

    static ApiProblem of(List<FieldProblem> problems) {
        return ApiProblem.invalidAnswers(problems.stream()
                .map(problem -> new ApiProblem.Entry(problem.pointer(), problem.message()))
                .toList());
    }
}
