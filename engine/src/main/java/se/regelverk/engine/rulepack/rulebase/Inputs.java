package se.regelverk.engine.rulepack.rulebase;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.prototype.PrototypeDSL.protoPattern;
import static org.drools.model.prototype.PrototypeDSL.variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.prototype.PrototypeVariable;
import org.kie.api.prototype.PrototypeFactInstance;
import se.regelverk.engine.rulepack.Dnf.Literal;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * The left-hand side of one rule: which facts it reads, each as a pattern. The order of the variables is the order in which the rule's
 * consequence gets the matched facts.
 */
final class Inputs {
    private final FactModel model;
    private final Optional<String> list;
    private final List<Variable<?>> variables = new ArrayList<>();
    private final List<RuleItemBuilder<?>> patterns = new ArrayList<>();
    private final Map<ConceptKey, Integer> derived = new LinkedHashMap<>();
    private final Map<ConceptKey, Integer> series = new LinkedHashMap<>();
    private int caseSlot = -1;
    private int itemSlot = -1;

    private Inputs(FactModel model, Optional<String> list) {
        this.model = model;
        this.list = list;
    }

    /**
     * Patterns for what is read, with the constraints that patterns can carry.
     *
     * @param simple literals over one concept and constants; every other condition is the consequence's to check
     */
    static Inputs of(
            FactModel model, Optional<String> list, References read, List<Literal> simple, Constraints constraints) {
        var inputs = new Inputs(model, list);
        inputs.addGiven(read, simple, constraints);
        read.concepts().stream().filter(model::isDerived).forEach(key -> inputs.addDerived(key, simple, constraints));
        read.overItems().stream().filter(model::isDerived).forEach(inputs::addSeries);
        return inputs;
    }

    private void addGiven(References read, List<Literal> simple, Constraints constraints) {
        boolean readsCase = !read.overItems().isEmpty() || !read.counted().isEmpty() || readsGiven(read, false);
        if (list.isPresent()) {
            PrototypeVariable item = variable(model.item(list.get()));
            itemSlot = add(item);
            PatternDef<PrototypeFactInstance> pattern = protoPattern(item);
            patterns.add(constraints.onFact(pattern, simple, key -> isGiven(key, true)));
        }
        if (readsCase || (list.isEmpty() && read.concepts().stream().noneMatch(model::isDerived))) {
            PrototypeVariable theCase = variable(model.theCase());
            caseSlot = add(theCase);
            PatternDef<PrototypeFactInstance> pattern = protoPattern(theCase);
            patterns.add(constraints.onFact(pattern, simple, key -> isGiven(key, false)));
        }
    }

    private boolean readsGiven(References read, boolean ofItem) {
        return read.concepts().stream().anyMatch(key -> isGiven(key, ofItem));
    }

    private boolean isGiven(ConceptKey key, boolean ofItem) {
        return !model.isDerived(key) && model.isInList(key) == ofItem;
    }

    private void addDerived(ConceptKey key, List<Literal> simple, Constraints constraints) {
        Variable<Derived> variable = declarationOf(Derived.class);
        PatternDef<Derived> pattern = ofKey(variable, key);
        if (model.isInList(key)) {
            @SuppressWarnings("unchecked")
            var item = (Variable<PrototypeFactInstance>) variables.get(itemSlot);
            pattern = pattern.expr("sameItem", item, new SameItem());
        }
        derived.put(key, add(variable));
        patterns.add(constraints.onDerived(pattern, simple, key));
    }

    private void addSeries(ConceptKey key) {
        Variable<Derived> each = declarationOf(Derived.class);
        Variable<CollectSeries.Series> all = declarationOf(CollectSeries.Series.class);
        series.put(key, add(all));
        patterns.add(accumulate(
                ofKey(each, key), accFunction(CollectSeries.class, each).as(all)));
    }

    private static PatternDef<Derived> ofKey(Variable<Derived> variable, ConceptKey key) {
        return pattern(variable)
                .expr(
                        "key:" + key,
                        new HashedPredicate<>("key:" + key, value -> value.key().equals(key)),
                        alphaIndexedBy(String.class, ConstraintType.EQUAL, 0, Derived::keyText, key.value()));
    }

    private int add(Variable<?> variable) {
        variables.add(variable);
        return variables.size() - 1;
    }

    Variable<?>[] variables() {
        return variables.toArray(Variable<?>[]::new);
    }

    List<RuleItemBuilder<?>> patterns() {
        return patterns;
    }

    FactModel model() {
        return model;
    }

    /** The case's fact among the matched ones; -1 when the rule does not read it. */
    int caseSlot() {
        return caseSlot;
    }

    int itemSlot() {
        return itemSlot;
    }

    int derivedSlot(ConceptKey key) {
        return derived.getOrDefault(key, -1);
    }

    int seriesSlot(ConceptKey key) {
        return series.getOrDefault(key, -1);
    }
}
