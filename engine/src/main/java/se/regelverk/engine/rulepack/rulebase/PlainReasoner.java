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
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Dnf;
import se.regelverk.engine.rulepack.Dnf.Literal;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
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
    private final IdentityHashMap<Object, Waiting> waiting = new IdentityHashMap<>();
    private final Map<String, List<Way>> rows = new ConcurrentHashMap<>();
    private final Map<String, List<Way>> alternatives = new ConcurrentHashMap<>();

    private PlainReasoner(ContentInForce content) {
        this.content = content;
        var vocabulary = content.pack().vocabulary();
        vocabulary.concepts().keySet().stream()
                .filter(key -> FactModel.isDerived(vocabulary, key))
                .forEach(derived::add);
        content.writers().values().forEach(one -> waiting.put(one, waiting(References.of(one))));
        content.sentences().forEach(one -> waiting.put(one, waiting(References.ofCondition(one))));
    }

    private Waiting waiting(References read) {
        return Waiting.of(read, derived::contains, content.pack().vocabulary());
    }

    /** What a table, calculation or sentence waits for. */
    Waiting waiting(Object rule) {
        return Objects.requireNonNull(waiting.get(rule), "not of this content");
    }

    /** A table's rows, each by itself. Asked only when something the table reads is undecided. */
    List<Way> rows(DecisionTable table) {
        return rows.computeIfAbsent(table.id(), id -> table.rows().stream()
                .map(row -> way(Rules.literals(table, row), row))
                .toList());
    }

    private Way way(List<Literal> literals, Row row) {
        return new Way(literals, waiting(Rules.reads(literals).add(row.output())));
    }

    /** A sentence's alternatives, each by itself. Asked only when something the sentence reads is undecided. */
    List<Way> alternatives(Sentence sentence) {
        return alternatives.computeIfAbsent(sentence.id(), id -> Dnf.of(sentence.condition()).branches().stream()
                .map(branch -> new Way(branch, waiting(Rules.reads(branch))))
                .toList());
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
