package se.regelverk.engine.example;

import java.util.List;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;

/**
 * What reading an area and running its examples found.
 *
 * @param imports areas it was read with; none when its pack cannot be read
 * @param problems in the order of file and line; with any that stands in the way of reading no example is run
 * @param findings what the analysis found; those that are errors stand among the problems too
 * @param examples those that were run, also those of its forms
 * @param notRun number of examples there was no time for
 */
public record AreaReport(
        Area area,
        List<Area> imports,
        List<AuthorProblem> problems,
        List<Finding> findings,
        List<Ran> examples,
        int notRun) {
    public AreaReport {
        imports = List.copyOf(imports);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        examples = List.copyOf(examples);
    }

    /**
     * An example that was run.
     *
     * @param differences in Swedish, one for each expectation that was not met; empty when it passes
     */
    public record Ran(String name, Location location, List<String> differences) {
        public Ran {
            differences = List.copyOf(differences);
        }

        public boolean passes() {
            return differences.isEmpty();
        }
    }

    /** Whether the area may be used as it stands. */
    public boolean isClean() {
        return problems.isEmpty() && notRun == 0 && examples.stream().allMatch(Ran::passes);
    }
}
