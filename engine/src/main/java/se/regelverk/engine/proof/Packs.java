package se.regelverk.engine.proof;

import java.util.List;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;

/** Packs with one part exchanged. They keep the hash they had, so nothing may be cached by it. */
final class Packs {
    private Packs() {}

    static RulePack with(RulePack pack, DecisionTable table, List<DecisionTable.Row> rows) {
        var changed = new DecisionTable(
                table.id(),
                table.title(),
                table.list(),
                table.hitPolicy(),
                table.columns(),
                table.output(),
                rows,
                table.gaps(),
                table.location());
        List<DecisionTable> tables = pack.tables().stream()
                .map(one -> one.id().equals(table.id()) && one.output().equals(table.output()) ? changed : one)
                .toList();
        return new RulePack(
                pack.info(),
                pack.vocabulary(),
                pack.parameters(),
                tables,
                pack.calculations(),
                pack.sentences(),
                pack.hash());
    }

    static RulePack with(RulePack pack, List<Sentence> sentences) {
        return new RulePack(
                pack.info(),
                pack.vocabulary(),
                pack.parameters(),
                pack.tables(),
                pack.calculations(),
                sentences,
                pack.hash());
    }
}
