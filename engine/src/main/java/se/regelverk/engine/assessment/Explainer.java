package se.regelverk.engine.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Basis;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.RuleBase;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Unit;

/** Says what each conclusion rests on. What rows, formulas and sentences read is worked out once for a rule base. */
final class Explainer {
    private static final ExpressionType COUNT = ExpressionType.number(Unit.COUNT);

    private final ContentInForce content;
    private final IdentityHashMap<Object, References> reads = new IdentityHashMap<>();
    private final IdentityHashMap<Object, List<Reason>> reasons = new IdentityHashMap<>();
    private final Map<ParameterKey, UsedValue> parameters = new HashMap<>();
    private final Map<ConceptKey, ConceptRead> concepts = new HashMap<>();
    private final Set<ParameterKey> workingValues = new HashSet<>();
    private final boolean someConditionUsesWorkingValue;

    Explainer(RuleBase rules) {
        this.content = rules.content();
        content.pack()
                .vocabulary()
                .concepts()
                .values()
                .forEach(concept -> concepts.put(
                        concept.key(),
                        new ConceptRead(
                                concept.key(),
                                concept.title(),
                                ExpressionType.of(concept),
                                content.pack()
                                        .vocabulary()
                                        .listOf(concept.key())
                                        .map(ConceptGroup::key)
                                        .orElse(null),
                                rules.isDerived(concept.key()))));
        content.writers().values().forEach(writer -> {
            if (writer instanceof DecisionTable table) {
                table.rows().forEach(row -> add(table, row));
            } else {
                add((Calculation) writer);
            }
        });
        content.sentences().forEach(sentence -> reads.put(sentence, readsOf(sentence)));
        content.pack().parameters().values().forEach(this::add);
        this.someConditionUsesWorkingValue = content.sentences().stream().anyMatch(one -> usesWorkingValue(reads(one)));
    }

    boolean isWorkingValue(ParameterKey key) {
        return workingValues.contains(key);
    }

    boolean someConditionUsesWorkingValue() {
        return someConditionUsesWorkingValue;
    }

    boolean usesWorkingValue(Derived derived) {
        for (Row row : derived.rows()) {
            if (usesWorkingValue(reads(row))) {
                return true;
            }
        }
        return derived.writer() instanceof Calculation calculation && usesWorkingValue(reads(calculation));
    }

    private boolean usesWorkingValue(References read) {
        return !workingValues.isEmpty() && read.parameters().stream().anyMatch(workingValues::contains);
    }

    private void add(DecisionTable table, Row row) {
        var read = new References();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!(row.tests().get(i) instanceof se.regelverk.engine.expression.Test.Anything)) {
                read.add(table.columns().get(i).subject()).add(row.tests().get(i));
            }
        }
        reads.put(row, read.add(row.output()));
        reasons.put(row, List.of(new Reason(row.id(), table.title(), row.basis(), row.level())));
    }

    private void add(Calculation calculation) {
        reads.put(calculation, References.of(calculation));
        String title = title(calculation.concept());
        reasons.put(
                calculation,
                List.of(new Reason(calculation.concept().value(), title, calculation.basis(), calculation.level())));
    }

    private void add(Parameter parameter) {
        if (parameter.isWorkingValue()) {
            workingValues.add(parameter.key());
        }
        String source = parameter.notDecided().isPresent()
                ? "Ej beslutat: " + parameter.notDecided().get().question()
                : parameter.valueOn(content.day()).map(Explainer::cite).orElse("Inget värde för perioden");
        parameters.put(
                parameter.key(),
                new UsedValue(
                        parameter.key().value(),
                        parameter.title(),
                        Gap.WHOLE_CASE,
                        content.parameter(parameter.key()),
                        parameter.type(),
                        new Origin.OfParameter(source)));
    }

    private static String cite(Parameter.DatedValue value) {
        return "%s, från %s".formatted(value.source(), value.from());
    }

    private static References readsOf(Sentence sentence) {
        var read = References.ofCondition(sentence).add(sentence.effect().text());
        if (sentence.effect() instanceof Effect.Step step) {
            step.details().deadline().ifPresent(read::add);
        }
        if (sentence.effect() instanceof Effect.Deadline deadline) {
            read.add(deadline.lastDay());
        }
        return read;
    }

    private String title(ConceptKey key) {
        return content.pack().vocabulary().concept(key).map(Concept::title).orElse(key.value());
    }

    Conclusion conclusion(Derived derived, Account account, CaseValues given) {
        Concept concept = content.pack().vocabulary().concept(derived.key()).orElseThrow();
        List<UsedValue> used = new ArrayList<>();
        if (derived.writer() instanceof Calculation calculation) {
            addUsed(used, reads(calculation), derived.item(), account, given);
            return new Conclusion(
                    concept, derived.item(), derived.value(), calculation.written(), used, reasonsOf(calculation));
        }
        List<Reason> why = new ArrayList<>();
        StringBuilder formula = new StringBuilder();
        for (Row row : derived.rows()) {
            addUsed(used, reads(row), derived.item(), account, given);
            why.addAll(reasonsOf(row));
            formula.append(formula.isEmpty() ? "" : " + ").append(row.written().output());
        }
        return new Conclusion(concept, derived.item(), derived.value(), formula.toString(), used, why);
    }

    List<UsedValue> used(Sentence sentence, int item, Account account, CaseValues given) {
        List<UsedValue> used = new ArrayList<>();
        addUsed(used, reads(sentence), item, account, given);
        return used;
    }

    References reads(Object rule) {
        References read = reads.get(rule);
        return read == null ? new References() : read;
    }

    private List<Reason> reasonsOf(Object rule) {
        List<Reason> why = reasons.get(rule);
        return why == null
                ? List.of(new Reason("", "", new Basis("", ""), se.regelverk.engine.rulepack.AutomationLevel.AUTO))
                : why;
    }

    private void addUsed(List<UsedValue> used, References read, int item, Account account, CaseValues given) {
        for (ConceptKey key : read.concepts()) {
            ConceptRead concept = readOf(key);
            used.add(concept.used(concept.list() == null ? Gap.WHOLE_CASE : item, account, given));
        }
        for (ConceptKey key : read.overItems()) {
            ConceptRead concept = readOf(key);
            int size = concept.list() == null ? 0 : account.size(concept.list());
            for (int i = 0; i < size; i++) {
                used.add(concept.used(i, account, given));
            }
        }
        for (String list : read.counted()) {
            used.add(count(list, account));
        }
        for (ParameterKey key : read.parameters()) {
            UsedValue value = parameters.get(key);
            if (value != null) {
                used.add(value);
            }
        }
    }

    private ConceptRead readOf(ConceptKey key) {
        ConceptRead concept = concepts.get(key);
        if (concept == null) {
            throw new IllegalStateException("Rule reads '%s', which is no concept".formatted(key));
        }
        return concept;
    }

    private UsedValue count(String list, Account account) {
        String title = content.pack()
                .vocabulary()
                .list(list)
                .map(group -> group.title())
                .orElse(list);
        return new UsedValue(
                list,
                "Antal: " + title,
                Gap.WHOLE_CASE,
                account.environment(Gap.WHOLE_CASE).count(list),
                COUNT,
                Origin.Plain.COMPUTED);
    }

    /** What is the same about a concept every time it is read. */
    private record ConceptRead(
            ConceptKey key,
            String title,
            ExpressionType type,
            @Nullable String list,
            boolean derived) {
        UsedValue used(int item, Account account, CaseValues given) {
            Origin origin = derived ? Origin.Plain.COMPUTED : given.origin(key, item);
            return new UsedValue(key.value(), title, item, account.value(key, item), type, origin);
        }
    }
}
