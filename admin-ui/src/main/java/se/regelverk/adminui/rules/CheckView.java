package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.CheckReport;
import se.regelverk.engine.change.ExampleFailure;
import se.regelverk.engine.content.AuthorProblem;

/**
 * A check as people read it.
 *
 * @param clean whether the change may be submitted
 * @param summary one sentence, such as "57 av 57 exempel går igenom."
 */
public record CheckView(boolean clean, String summary, List<Problem> problems, List<Failure> failures) {
    /** Where, what is wrong, what to do. */
    public record Problem(String where, String problem, String remedy) {
        static Problem of(AuthorProblem found) {
            String where = found.location().line() == 0
                    ? found.location().file()
                    : "%s, rad %d"
                            .formatted(found.location().file(), found.location().line());
            return new Problem(where, found.problem(), found.remedy());
        }
    }

    /**
     * An example that turned out otherwise.
     *
     * @param href where its author changes what it expects; null when that cannot be done here
     */
    public record Failure(
            String name,
            String where,
            List<String> differences,
            @Nullable String href) {
        static Failure of(ExampleFailure failure, Optional<String> address) {
            String file = failure.location().file();
            Optional<String> href = address.filter(found -> file.startsWith("rule-packs/"))
                    .map(found -> ExampleFiles.address(found, file, failure.name()));
            return new Failure(failure.name(), failure.location().toString(), failure.differences(), href.orElse(null));
        }
    }

    /** Puts a report in words, for those who only read. */
    public static CheckView of(CheckReport report) {
        return of(report, Optional.empty());
    }

    /** Puts a report in words for the author of a change at the address. */
    static CheckView of(CheckReport report, String address) {
        return of(report, Optional.of(address));
    }

    private static CheckView of(CheckReport report, Optional<String> address) {
        return new CheckView(
                report.isClean(),
                summary(report),
                report.problems().stream().map(Problem::of).toList(),
                report.failures().stream()
                        .map(failure -> Failure.of(failure, address))
                        .toList());
    }

    private static String summary(CheckReport report) {
        int all = report.passed() + report.failed();
        String examples =
                all == 0 ? "Inga exempel har körts." : "%d av %d exempel går igenom.".formatted(report.passed(), all);
        int problems = report.problems().size();
        if (problems == 0) {
            return examples;
        }
        String found = problems == 1 ? "Kontrollen hittade ett fel." : "Kontrollen hittade %d fel.".formatted(problems);
        return all == 0 ? found + " Exemplen körs när felen är rättade." : found + " " + examples;
    }
}
