package se.regelverk.engine.assessment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Which parameters a proposal rests on, through everything that was concluded on the way. */
final class Support {
    private final RulePack pack;
    private final Explainer explainer;
    private final Account account;
    private final Set<Derived> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ParameterKey> open = new TreeSet<>();

    private Support(RulePack pack, Explainer explainer, Account account) {
        this.pack = pack;
        this.explainer = explainer;
        this.account = account;
    }

    /**
     * The undecided parameters whose working values the met grounds and the amount were computed with.
     *
     * @param values everything concluded so far
     * @param account holds the same
     */
    static List<ParameterKey> openParameters(
            RulePack pack, Explainer explainer, List<Derived> values, Account account, List<SentenceResult> grounds) {
        // Almost no case touches an undecided value; only then is the way back followed.
        if (!explainer.someConditionUsesWorkingValue() && !usesWorkingValue(values, explainer)) {
            return List.of();
        }
        var support = new Support(pack, explainer, account);
        for (SentenceResult ground : grounds) {
            if (ground.isMet()) {
                support.follow(explainer.condition(ground.sentence()), ground.item());
            }
        }
        pack.info().amountConcept().ifPresent(key -> support.follow(key, Gap.WHOLE_CASE));
        return List.copyOf(support.open);
    }

    private static boolean usesWorkingValue(List<Derived> values, Explainer explainer) {
        for (Derived value : values) {
            if (explainer.usesWorkingValue(value)) {
                return true;
            }
        }
        return false;
    }

    private void follow(References read, int item) {
        for (ParameterKey key : read.parameters()) {
            if (pack.parameters().containsKey(key) && pack.parameters().get(key).isWorkingValue()) {
                open.add(key);
            }
        }
        for (ConceptKey key : read.concepts()) {
            follow(key, pack.vocabulary().listOf(key).isPresent() ? item : Gap.WHOLE_CASE);
        }
        for (ConceptKey key : read.overItems()) {
            account.concludedInItems(key).forEach(this::follow);
        }
    }

    private void follow(ConceptKey key, int item) {
        Derived found = account.concluded(key, item);
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
        for (Row row : value.rows()) {
            follow(explainer.reading(row).references(), value.item());
        }
    }
}
