package se.regelverk.engine.assessment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Which parameters a proposal rests on, through everything that was concluded on the way. */
final class Support {
    private final RulePack pack;
    private final Explainer explainer;
    private final Map<ConceptKey, Map<Integer, Derived>> derived = new HashMap<>();
    private final Set<Derived> seen = new LinkedHashSet<>();
    private final Set<ParameterKey> open = new TreeSet<>();

    private Support(RulePack pack, Explainer explainer, List<Derived> values) {
        this.pack = pack;
        this.explainer = explainer;
        values.forEach(one ->
                derived.computeIfAbsent(one.key(), key -> new HashMap<>()).put(one.item(), one));
    }

    /** The undecided parameters whose working values the met grounds and the amount were computed with. */
    static List<ParameterKey> openParameters(
            RulePack pack, Explainer explainer, List<Derived> values, List<SentenceResult> grounds) {
        // Almost no case touches an undecided value; only then is the way back followed.
        if (values.stream().noneMatch(explainer::usesWorkingValue) && !explainer.someConditionUsesWorkingValue()) {
            return List.of();
        }
        var support = new Support(pack, explainer, values);
        grounds.stream()
                .filter(SentenceResult::isMet)
                .forEach(one -> support.follow(References.ofCondition(one.sentence()), one.item()));
        pack.info().amountConcept().ifPresent(key -> support.follow(key, Gap.WHOLE_CASE));
        return List.copyOf(support.open);
    }

    private void follow(References read, int item) {
        read.parameters().stream()
                .filter(key -> pack.parameters().containsKey(key)
                        && pack.parameters().get(key).isWorkingValue())
                .forEach(open::add);
        read.concepts().forEach(key -> follow(key, pack.vocabulary().listOf(key).isPresent() ? item : Gap.WHOLE_CASE));
        read.overItems()
                .forEach(key -> derived.getOrDefault(key, Map.of()).values().forEach(this::follow));
    }

    private void follow(ConceptKey key, int item) {
        Derived found = derived.getOrDefault(key, Map.of()).get(item);
        if (found != null) {
            follow(found);
        }
    }

    private void follow(Derived value) {
        if (!seen.add(value)) {
            return;
        }
        if (value.writer() instanceof Calculation calculation) {
            follow(explainer.reading(calculation).references(), value.item());
        }
        value.rows().forEach(row -> follow(explainer.reading(row).references(), value.item()));
    }
}
