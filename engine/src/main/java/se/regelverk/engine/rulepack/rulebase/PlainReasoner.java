package se.regelverk.engine.rulepack.rulebase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * The content evaluated by plain recursion, with the same conclusions as the {@link RuleBase}. It needs no building: right for content
 * that is tried a few times and thrown away, such as a pack without one of its rows. Cases are never assessed by it. Used by one thread.
 */
public final class PlainReasoner implements Reasoner {
    private final ContentInForce content;
    private final Map<String, Boolean> proven = new HashMap<>();

    private PlainReasoner(ContentInForce content) {
        this.content = content;
    }

    /**
     * Ready at once.
     *
     * @param day of the period the matter concerns
     */
    public static PlainReasoner of(RulePack pack, LocalDate day) {
        return new PlainReasoner(ContentInForce.of(pack, day));
    }

    @Override
    public ContentInForce content() {
        return content;
    }

    @Override
    public boolean isDerived(ConceptKey key) {
        return FactModel.isDerived(content.pack().vocabulary(), key);
    }

    /** Asked only when something a table reads is undecided, for the rule base then treats the two kinds of table differently. */
    boolean isProvenDisjoint(DecisionTable table) {
        return proven.computeIfAbsent(table.id(), id -> Disjointness.isProven(table, content));
    }

    @Override
    public Inference start(GivenValues given) {
        return new PlainInference(this, given);
    }
}
