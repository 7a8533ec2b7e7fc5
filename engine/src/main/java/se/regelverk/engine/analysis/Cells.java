package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.regelverk.engine.analysis.Finding.Cell;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.References;

/** The cells that make a finding. */
final class Cells {
    /** More marks than this hide what they mark. */
    private static final int MOST = 200;

    private static final String CONDITION = "c-";
    private static final String OUTPUT = "ut";

    private Cells() {}

    /** The conditions of rows; those of a row without any are all its cells, for then it is what they leave out. */
    static List<Cell> conditions(DecisionTable table, Row... rows) {
        return Stream.of(rows)
                .flatMap(row -> {
                    List<Cell> told = cells(table, row, test -> !(test instanceof Test.Anything));
                    return (told.isEmpty() ? cells(table, row, test -> true) : told).stream();
                })
                .toList();
    }

    private static List<Cell> cells(DecisionTable table, Row row, Predicate<Test> which) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (which.test(row.tests().get(at))) {
                cells.add(new Cell(row.id(), CONDITION + table.columns().get(at).key()));
            }
        }
        return cells;
    }

    /** The cells that read any of some parameters; those of a column that does are no cell's. */
    static List<Cell> thatRead(Set<ParameterKey> keys, DecisionTable table) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : table.rows()) {
            cells.addAll(cells(table, row, test -> reads(new References().add(test), keys)));
            if (reads(new References().add(row.output()), keys)) {
                cells.add(new Cell(row.id(), OUTPUT));
            }
        }
        return cells.subList(0, Math.min(MOST, cells.size()));
    }

    private static boolean reads(References read, Set<ParameterKey> keys) {
        return !Collections.disjoint(read.parameters(), keys);
    }
}
