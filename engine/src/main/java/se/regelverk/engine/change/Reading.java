package se.regelverk.engine.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.AreaCheck;
import se.regelverk.engine.example.AreaReport;

/** Checks areas one after another and gathers what was found. */
final class Reading {
    /** Every honest pack is done in a tenth of this; an author is not to wait longer, nor the machine to be held. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** An area with all the files it is read with. */
    record Together(Area area, ContentFiles files) {}

    private final long start = System.nanoTime();
    private final Set<AuthorProblem> problems = new LinkedHashSet<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final List<ExampleFailure> failures = new ArrayList<>();
    private int passed;
    private int notRun;

    void read(Together together) {
        AreaReport report = AreaCheck.of(together.files(), together.area(), this::hasTime);
        problems.addAll(report.problems());
        findings.addAll(report.findings());
        notRun += report.notRun();
        report.examples().forEach(example -> note(together.area(), example));
    }

    private boolean hasTime() {
        return System.nanoTime() - start <= LONGEST.toNanos();
    }

    private void note(Area area, AreaReport.Ran example) {
        if (example.passes()) {
            passed++;
        } else {
            failures.add(new ExampleFailure(area, example.name(), example.location(), example.differences()));
        }
    }

    CheckReport report() {
        return new CheckReport(List.copyOf(problems), passed, failures, notRun, List.copyOf(findings));
    }
}
