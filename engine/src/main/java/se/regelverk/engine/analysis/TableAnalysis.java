package se.regelverk.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.rulepack.Axis;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.RulePack;

/**
 * Analyses one decision table: for every stretch of days during which its parameters and rows stay the same it is proven that every case has
 * a row and, where one row may fit, no more than one. A case is one where all that the columns ask about is known; what is missing or does
 * not apply is no gap in the table, for a row is never tried against it.
 */
public final class TableAnalysis {
    private final DecisionTable table;
    private final PackContext pack;
    private final Axis axis = new Axis();

    private TableAnalysis(DecisionTable table, PackContext pack) {
        this.table = table;
        this.pack = pack;
    }

    /**
     * All that is found of a table, what its parameters lack included; the gravest first.
     *
     * @param table one of the pack's, or one that is being written and is to take its place
     */
    public static List<Finding> of(DecisionTable table, RulePack pack) {
        var context = new PackContext(pack);
        List<Finding> findings = new ArrayList<>(of(table, context));
        findings.addAll(ParameterFindings.of(table, context));
        return Findings.inOrder(findings);
    }

    static List<Finding> of(DecisionTable table, PackContext pack) {
        return new TableAnalysis(table, pack).findings();
    }

    /** What is found of the rows in force on one day. */
    static List<Finding> of(DecisionTable table, PackContext pack, LocalDate day) {
        var analysis = new TableAnalysis(table, pack);
        return analysis.of(analysis.space(day), day);
    }

    private Space space(LocalDate day) {
        return SpaceReader.read(table, pack.on(day), pack.ranges(), axis);
    }

    private List<Finding> of(Space space, LocalDate day) {
        ContentInForce content = pack.on(day);
        return SpaceFindings.of(table, space, new CaseFinder(table, content, pack.ranges(), axis, space.dimensions()));
    }

    private List<Finding> findings() {
        // Without a form for the pack's days, or without columns that could be read, there is nothing to reason about.
        var merged = new ArrayList<Finding>();
        Map<Finding, Finding> open = new LinkedHashMap<>();
        Optional<Space> before = Optional.empty();
        List<Finding> found = List.of();
        for (Period period : pack.periods(table)) {
            Space space = space(period.from());
            if (before.isEmpty() || !before.get().equals(space)) {
                found = of(space, period.from());
            }
            before = Optional.of(space);
            open = continued(open, found, period, merged);
        }
        merged.addAll(open.values());
        return merged.stream().map(this::dated).toList();
    }

    /** What still holds goes on; what does not is finished. A finding is known again by everything but its case and its days. */
    private static Map<Finding, Finding> continued(
            Map<Finding, Finding> open, List<Finding> found, Period period, List<Finding> finished) {
        Map<Finding, Finding> next = new LinkedHashMap<>();
        for (Finding one : found) {
            Finding key = new Finding(
                    one.kind(),
                    one.severity(),
                    one.place(),
                    one.problem(),
                    one.remedy(),
                    Period.ALWAYS,
                    Optional.empty());
            Finding begun = open.get(key);
            next.put(
                    key,
                    begun == null
                            ? one.during(period)
                            : begun.during(new Period(begun.period().from(), period.to())));
        }
        open.forEach((key, one) -> {
            if (!next.containsKey(key)) {
                finished.add(one);
            }
        });
        return next;
    }

    private Finding dated(Finding finding) {
        boolean isAlways = finding.kind() == Kind.UNREACHABLE && coversItsRow(finding);
        Finding weighed = isAlways ? finding.withSeverity(Severity.ERROR) : finding;
        return weighed.withProblem(weighed.problem() + Words.during(weighed.period(), pack.start()));
    }

    /** Whether a row is out of reach on every day it is in force; else it may have been kept for the days when it is not. */
    private boolean coversItsRow(Finding finding) {
        Row row = table.rows().stream()
                .filter(one -> one.id().equals(finding.place().rows().get(0)))
                .findFirst()
                .orElseThrow();
        LocalDate from = row.period().from().isBefore(pack.start())
                ? pack.start()
                : row.period().from();
        return !finding.period().from().isAfter(from)
                && !finding.period().to().isBefore(row.period().to());
    }
}
