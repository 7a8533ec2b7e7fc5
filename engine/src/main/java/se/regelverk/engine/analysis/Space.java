package se.regelverk.engine.analysis;

import java.util.List;
import se.regelverk.engine.rulepack.DecisionTable.IntendedGap;
import se.regelverk.engine.rulepack.DecisionTable.Row;

/**
 * A table as it is during some days: what its cells ask about, and for each row the cases it takes.
 *
 * @param rows those in force, in order
 * @param boxes one for each row
 * @param gaps cases the author has said to leave out
 * @param gapBoxes one for each of them
 */
record Space(List<Dimension> dimensions, List<Row> rows, List<Box> boxes, List<IntendedGap> gaps, List<Box> gapBoxes) {
    Space {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
        boxes = List.copyOf(boxes);
        gaps = List.copyOf(gaps);
        gapBoxes = List.copyOf(gapBoxes);
    }
}
