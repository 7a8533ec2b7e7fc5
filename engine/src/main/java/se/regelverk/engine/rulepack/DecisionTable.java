package se.regelverk.engine.rulepack;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A decision table that gives one concept its value.
 *
 * @param id the file's name without ending
 * @param list the list it is evaluated for each item of; empty for the case as a whole
 * @param gaps cases without a row on purpose; only the analysis reads them
 */
public record DecisionTable(
        String id,
        String title,
        Optional<String> list,
        HitPolicy hitPolicy,
        List<Column> columns,
        ConceptKey output,
        List<Row> rows,
        List<IntendedGap> gaps,
        Location location)
        implements Writer {
    public DecisionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    @Override
    public ConceptKey concept() {
        return output;
    }

    /** An input: what the cells below it test. */
    public record Column(String key, String written, Expression subject) {}

    /**
     * A row: when every cell's test passes, the output holds.
     *
     * @param id never changes and is never used again
     * @param tests one for each column, in their order
     * @param written each cell and the output as the author wrote them
     */
    public record Row(
            String id,
            List<Test> tests,
            Expression output,
            Written written,
            Basis basis,
            AutomationLevel level,
            Period period,
            Location location) {
        public Row {
            tests = List.copyOf(tests);
        }
    }

    /**
     * Cases that are left without a row on purpose; the table gives them no value.
     *
     * @param tests one for each column, in their order
     * @param reason why no row is needed, in plain Swedish
     */
    public record IntendedGap(List<Test> tests, List<String> written, String reason, Location location) {
        public IntendedGap {
            tests = List.copyOf(tests);
            written = List.copyOf(written);
        }
    }

    /** Cells as text, for people. */
    public record Written(List<String> cells, String output) {
        public Written {
            cells = List.copyOf(cells);
        }
    }
}
