package se.regelverk.engine.rulepack.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A pack of one table and what its value rests on: the tables and calculations it reads, and those that they read. */
final class Needed {
    private Needed() {}

    static RulePack by(RulePack pack, DecisionTable table) {
        List<Writer> all = new ArrayList<>(pack.tables());
        all.addAll(pack.calculations());
        Set<Writer> needed = new LinkedHashSet<>();
        Deque<Writer> waiting = new ArrayDeque<>(List.of(table));
        while (!waiting.isEmpty()) {
            Writer next = waiting.remove();
            if (needed.add(next)) {
                Set<ConceptKey> read = References.of(next).allConcepts();
                all.stream().filter(one -> read.contains(one.concept())).forEach(waiting::add);
            }
        }
        return new RulePack(
                pack.info(),
                pack.vocabulary(),
                pack.parameters(),
                pack.tables().stream().filter(needed::contains).toList(),
                pack.calculations().stream()
                        .filter((Calculation one) -> needed.contains(one))
                        .toList(),
                List.of(),
                pack.hash());
    }
}
