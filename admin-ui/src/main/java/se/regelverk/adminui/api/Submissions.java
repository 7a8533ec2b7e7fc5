package se.regelverk.adminui.api;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.Role;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.Receipt;
import se.regelverk.engine.casework.Submission;
import se.regelverk.engine.form.FieldProblem;

/** From a call's body to a submitted form, and from its receipt to what the call is answered. */
@Component
class Submissions {
    private final Access access;
    private final ContentOnDay content;
    private final Clock clock;

    Submissions(Access access, ContentOnDay content, Clock clock) {
        this.access = access;
        this.content = content;
        this.clock = clock;
    }

    /**
     * The form that was handed in.
     *
     * @param may whether the person may do this in the area
     * @throws ApiProblem if the envelope is malformed, or the area, form or month has no content
     * @throws AccessDeniedException if the person may not
     */
    Submission of(AssessmentRequest request, Predicate<String> may) {
        var envelope = request.checked(content.today());
        if (!may.test(envelope.area())) {
            throw new AccessDeniedException("Role or area missing");
        }
        var approved = content.find(envelope.area(), envelope.clocks());
        ContentOnDay.form(ContentOnDay.in(approved, envelope.district()), envelope.form());
        return new Submission(
                approved.area(),
                envelope.form(),
                envelope.clocks(),
                envelope.answers(),
                author(),
                clock.instant(),
                envelope.district());
    }

    /** What was assessed; anything else is a problem. */
    static <T> T assessed(Receipt<T> receipt) {
        return receipt.match(
                record -> record,
                problems -> {
                    throw invalid(problems);
                },
                reason -> {
                    throw ApiProblem.unprocessable("Inget innehåll gäller", reason);
                });
    }

    /** Others than case workers are told no before they are told whether a case exists. */
    void requireSomeCaseWorker() {
        if (!access.has(Role.HANDLAGGARE)) {
            throw new AccessDeniedException("Not a case worker");
        }
    }

    private Author author() {
        return access.user()
                .map(user -> new Author(user.username(), user.displayName()))
                .orElseThrow(() -> new AccessDeniedException("Nobody is logged in"));
    }

    private static ApiProblem invalid(List<FieldProblem> problems) {
        return ApiProblem.invalidAnswers(problems.stream()
                .map(problem -> new ApiProblem.Entry(problem.pointer(), problem.message()))
                .toList());
    }
}
