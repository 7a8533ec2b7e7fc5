package se.regelverk.engine.example;

import java.util.List;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;

/**
 * What reading an area and running its examples found.
 *
 * @param imports areas it was read with; none when its pack cannot be read
 * @param problems in the order of file and line; with any of them no example is run
 * @param examples those that were run, also those of its forms
 * @param notRun number of examples there was no time for
 */
public record AreaReport(Area area, List<Area> imports, List<AuthorProblem> problems, List<Ran> examples, int notRun) {
    public AreaReport {
        imports = List.copyOf(imports);
        problems = List.copyOf(problems);
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
