package se.regelverk.engine.analysis;

import java.util.Comparator;
import java.util.List;

/** Findings in the order people read them. */
final class Findings {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.place().location().file())
            .thenComparing(finding -> finding.place().location().line())
            .thenComparing(finding -> finding.period().from());

    private Findings() {}

    static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().distinct().sorted(ORDER).toList();
    }
}
