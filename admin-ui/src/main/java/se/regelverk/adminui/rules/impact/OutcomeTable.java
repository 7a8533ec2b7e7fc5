package se.regelverk.adminui.rules.impact;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.replay.Disclosed;

/** How many went from which outcome to which, with totals. */
final class OutcomeTable {
    private OutcomeTable() {}

    static TableView of(Disclosed.Outcomes outcomes) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Utfall")));
        outcomes.after().forEach(one -> columns.add(Column.number(one.title() + " efter")));
        columns.add(Column.number("Alla"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < outcomes.cases().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(heading(outcomes.before(), row)));
            outcomes.cases().get(row).forEach(count -> cells.add(Cell.of(ImpactWords.number(count))));
            rows.add(List.copyOf(cells));
        }
        return new TableView("Utfall före och efter, antal ärenden", List.copyOf(columns), List.copyOf(rows));
    }

    private static String heading(List<Outcome> before, int row) {
        return row < before.size() ? before.get(row).title() + " före" : "Alla";
    }
}
