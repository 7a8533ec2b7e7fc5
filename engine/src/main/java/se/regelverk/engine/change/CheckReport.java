package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.content.AuthorProblem;

/**
 * What the check of a draft found.
 *
 * @param problems with the content; a problem with the change itself has the change's id as its file
 * @param passed number of examples that turned out as they say
 * @param notRun number of examples there was no time for; they count as not passed
 * @param findings what the analysis found, with cases as proof; those that are errors stand among the problems too
 */
public record CheckReport(
        List<AuthorProblem> problems, int passed, List<ExampleFailure> failures, int notRun, List<Finding> findings) {
    public CheckReport {
        problems = List.copyOf(problems);
        failures = List.copyOf(failures);
        findings = List.copyOf(findings);
    }

    public int failed() {
        return failures.size() + notRun;
    }

    /** Whether the change may be submitted and approved. */
    public boolean isClean() {
        return problems.isEmpty() && failed() == 0;
    }

    CheckReport with(List<AuthorProblem> first) {
        List<AuthorProblem> all = new ArrayList<>(first);
        all.addAll(problems);
        return new CheckReport(all, passed, failures, notRun, findings);
    }
}
