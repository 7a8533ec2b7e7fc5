package se.regelverk.adminui.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.analysis.TableAnalysis;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;

/**
 * Something the analysis found in a table, as its page shows it.
 *
 * @param number its own among the table's, from one
 * @param colour of the tag with the word
 * @param rows the rows concerned
 * @param cells ids of the grid's cells that make it
 * @param from first day it holds for; with the problem it tells a finding from every other of its table
 * @param hasCase whether a case shows it, which can become an example
 */
public record FindingView(
        int number,
        String word,
        String colour,
        String problem,
        String remedy,
        String period,
        List<String> rows,
        Set<String> cells,
        LocalDate from,
        boolean hasCase) {
    /** All that is found of a table, the gravest first. */
    static List<FindingView> of(DecisionTable table, RulePack pack) {
        List<FindingView> views = new ArrayList<>();
        TableAnalysis.of(table, pack).forEach(finding -> views.add(of(finding, views.size() + 1)));
        return List.copyOf(views);
    }

    /** Its id in the page. */
    public String id() {
        return "fynd-" + number;
    }

    /** What its cells are marked with, such as "Fel 1". */
    public String mark() {
        return word + " " + number;
    }

    private static FindingView of(Finding finding, int number) {
        String colour =
                switch (finding.severity()) {
                    case ERROR -> "red";
                    case WARNING -> "yellow";
                    case INFO -> "blue";
                };
        Set<String> cells = finding.place().cells().stream()
                .map(cell -> cell.row() + "." + cell.field())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FindingView(
                number,
                finding.severity().word(),
                colour,
                finding.problem(),
                finding.remedy(),
                period(finding.period()),
                finding.place().rows(),
                cells,
                finding.period().from(),
                finding.counterexample().isPresent());
    }

    private static String period(Period period) {
        String from = period.from().equals(LocalDate.MIN) ? "" : "från " + period.from() + " ";
        String to = period.to().equals(LocalDate.MAX) ? "" : "till och med " + period.to();
        String both = (from + to).strip();
        return both.isEmpty() ? "" : "Gäller " + both + ".";
    }
}
