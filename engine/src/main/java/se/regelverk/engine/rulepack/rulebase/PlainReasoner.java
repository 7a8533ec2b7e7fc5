package se.regelverk.engine.rulepack.rulebase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * The content evaluated by plain recursion, with the same conclusions as the {@link RuleBase}. It needs no building: right for content
 * that is tried a few times and thrown away, such as a pack without one of its rows, and for counting over many thousand cases, where the
 * count is held against the rule base. No case is handled by it. Thread-safe.
 */
public final class PlainReasoner implements Reasoner {
    private final ContentInForce content;
    private final Map<String, Boolean> proven = new ConcurrentHashMap<>();
    private final Set<ConceptKey> derived = new HashSet<>();
    private final IdentityHashMap<Object, List<ConceptKey>> waitsFor = new IdentityHashMap<>();

    private PlainReasoner(ContentInForce content) {
        this.content = content;
        var vocabulary = content.pack().vocabulary();
        vocabulary.concepts().keySet().stream()
                .filter(key -> FactModel.isDerived(vocabulary, key))
                .forEach(derived::add);
        content.writers().values().forEach(one -> waitsFor.put(one, derived(References.of(one))));
        content.sentences().forEach(one -> waitsFor.put(one, derived(References.ofCondition(one))));
    }

    private List<ConceptKey> derived(References read) {
        return read.concepts().stream().filter(derived::contains).toList();
    }

    /** The concluded values a table, calculation or sentence reads, and so waits for. */
    List<ConceptKey> waitsFor(Object rule) {
        return Objects.requireNonNull(waitsFor.get(rule), "not of this content");
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
        return derived.contains(key);
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
