package se.regelverk.adminui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.example.AreaCheck;
import se.regelverk.engine.example.AreaReport;

/**
 * An area as it was checked from folders.
 *
 * @param problems what could not be read first, then what the check found; without those already told with another area
 */
record Checked(Folders folders, Area area, List<AuthorProblem> problems, List<AreaReport.Ran> examples) {
    Checked {
        problems = List.copyOf(problems);
        examples = List.copyOf(examples);
    }

    /** Checks all areas that are asked for. A shared mistake stands in every area's report and is told once. */
    static List<Checked> all(Folders folders) {
        List<Checked> all = new ArrayList<>();
        Set<AuthorProblem> told = new LinkedHashSet<>();
        for (Area area : folders.areas()) {
            AreaReport report = AreaCheck.of(folders.files(), area, () -> true);
            List<AuthorProblem> problems = Stream.concat(
                            folders.unread(area, report.imports()).stream(), report.problems().stream())
                    .filter(told::add)
                    .toList();
            all.add(new Checked(folders, area, problems, report.examples()));
        }
        return all;
    }

    boolean isClean() {
        return problems.isEmpty() && failing().isEmpty();
    }

    List<AreaReport.Ran> failing() {
        return examples.stream().filter(example -> !example.passes()).toList();
    }

    static String differences(AreaReport.Ran example) {
        return String.join(" ", example.differences());
    }
}
