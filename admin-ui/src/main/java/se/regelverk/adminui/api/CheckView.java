package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.regelverk.engine.change.CheckReport;
import se.regelverk.engine.change.ExampleFailure;
import se.regelverk.engine.content.AuthorProblem;

/** What the check of a draft found. */
@Schema(name = "Check")
record CheckView(List<Problem> problems, Examples examples) {
    /** A mistake and its remedy, in Swedish. Line 0 is the file as a whole. */
    @Schema(name = "AuthorProblem")
    record Problem(String path, int line, String problem, String remedy) {
        static Problem of(AuthorProblem problem) {
            return new Problem(
                    problem.location().file(), problem.location().line(), problem.problem(), problem.remedy());
        }
    }

    /** How the examples turned out; {@code notRun} is part of {@code failed}. */
    record Examples(int passed, int failed, int notRun, List<Failure> failures) {}

    @Schema(name = "ExampleFailure")
    record Failure(String area, String name, String path, int line, List<String> differences) {
        static Failure of(ExampleFailure failure) {
            return new Failure(
                    failure.area().id(),
                    failure.name(),
                    failure.location().file(),
                    failure.location().line(),
                    failure.differences());
        }
    }

    static CheckView of(CheckReport report) {
        return new CheckView(
                report.problems().stream().map(Problem::of).toList(),
                new Examples(
                        report.passed(),
                        report.failed(),
                        report.notRun(),
                        report.failures().stream().map(Failure::of).toList()));
    }

    /** The same as a refusal. */
    static ApiProblem conflict(String title, CheckReport report) {
        var view = of(report);
        return ApiProblem.conflict(title, "Rätta problemen och exemplen som inte stämmer, och skicka in igen.")
                .with("problems", view.problems())
                .with("examples", view.examples());
    }
}
