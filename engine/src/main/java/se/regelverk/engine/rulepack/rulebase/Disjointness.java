package se.regelverk.engine.rulepack.rulebase;

import java.util.Optional;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.ValueSet;

/** Whether at most one row of a table can ever fit, shown column by column from the cells alone. */
final class Disjointness {
    /** Pairs of rows grow as the square: beyond this the table is weighed as a whole instead. */
    private static final int MOST_ROWS = 400;

    private Disjointness() {}

    static boolean isProven(DecisionTable table, ContentInForce content) {
        if (table.hitPolicy() != HitPolicy.UNIQUE || table.rows().size() > MOST_ROWS) {
            return false;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                if (!areDisjoint(table, table.rows().get(i), table.rows().get(j), content)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areDisjoint(DecisionTable table, Row one, Row other, ContentInForce content) {
        for (int column = 0; column < table.columns().size(); column++) {
            var type = table.columns().get(column).subject().type();
            Optional<ValueSet> a = ValueSet.of(one.tests().get(column), type, content::constant);
            Optional<ValueSet> b = ValueSet.of(other.tests().get(column), type, content::constant);
            if (a.isPresent() && b.isPresent() && !a.get().intersects(b.get())) {
                return true;
            }
        }
        return false;
    }
}
