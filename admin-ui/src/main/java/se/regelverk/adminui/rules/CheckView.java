package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.change.CheckReport;
import se.regelverk.engine.change.ExampleFailure;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;

/**
 * A check as people read it.
 *
 * @param clean whether the change may be submitted
 * @param summary one sentence, such as "57 av 57 exempel går igenom."
 * @param notes what the analysis found that does not stop the change
 */
public record CheckView(
        boolean clean, String summary, List<Problem> problems, List<Failure> failures, List<Note> notes) {
    /** Where, what is wrong, what to do. */
    public record Problem(String where, String problem, String remedy) {
        static Problem of(AuthorProblem found) {
            return new Problem(placed(found.location()), found.problem(), found.remedy());
        }
    }

    /**
     * Something to think of.
     *
     * @param colour of the tag with the word
     */
    public record Note(String word, String colour, String where, String problem, String remedy) {
        static Note of(Finding found) {
            return new Note(
                    found.severity().word(),
                    found.severity() == Finding.Severity.WARNING ? "yellow" : "blue",
                    placed(found.place().location()),
                    found.problem(),
                    found.remedy());
        }
    }

    private static String placed(Location location) {
        return location.line() == 0 ? location.file() : "%s, rad %d".formatted(location.file(), location.line());
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
                        .toList(),
                report.findings().stream()
                        .filter(finding -> !finding.isError())
                        .map(Note::of)
                        .distinct()
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
