package se.regelverk.adminui.rules.table;

import java.time.LocalDate;
import java.util.List;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.analysis.TableAnalysis;
import se.regelverk.engine.content.Period;

/**
 * Something the analysis found in a table, as its page shows it.
 *
 * @param colour of the tag with the word
 * @param rows the rows concerned
 * @param column as a field of the grid, empty when it concerns no single one
 * @param from first day it holds for; with the problem it tells a finding from every other of its table
 * @param hasCase whether a case shows it, which can become an example
 */
public record FindingView(
        String word,
        String colour,
        String problem,
        String remedy,
        String period,
        List<String> rows,
        String column,
        LocalDate from,
        boolean hasCase) {
    /** All that is found of a table as it stands; nothing while it cannot be read. */
    static List<FindingView> of(TableFile table) {
        return table.table()
                .map(found -> TableAnalysis.of(found, table.pack().orElseThrow()).stream()
                        .map(FindingView::of)
                        .toList())
                .orElse(List.of());
    }

    private static FindingView of(Finding finding) {
        String colour =
                switch (finding.severity()) {
                    case ERROR -> "red";
                    case WARNING -> "yellow";
                    case INFO -> "blue";
                };
        String column = finding.place().column();
        return new FindingView(
                finding.severity().word(),
                colour,
                finding.problem(),
                finding.remedy(),
                period(finding.period()),
                finding.place().rows(),
                column.isEmpty() ? "" : "c-" + column,
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
