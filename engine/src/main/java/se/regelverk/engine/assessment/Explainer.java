package se.regelverk.engine.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import se.regelverk.engine.vocabulary.ConceptKey;

/** Says what each conclusion rests on. What rows, formulas and sentences read is worked out once for a rule base. */
final class Explainer {
    private final RuleBase rules;
    private final ContentInForce content;
    private final IdentityHashMap<Object, References> reads = new IdentityHashMap<>();
    private final IdentityHashMap<Object, List<Reason>> reasons = new IdentityHashMap<>();
    private final Map<ParameterKey, UsedValue> parameters = new HashMap<>();

    Explainer(RuleBase rules) {
        this.rules = rules;
        this.content = rules.content();
        content.writers().values().forEach(writer -> {
            if (writer instanceof DecisionTable table) {
                table.rows().forEach(row -> add(table, row));
            } else {
                add((Calculation) writer);
            }
        });
        content.sentences().forEach(sentence -> reads.put(sentence, readsOf(sentence)));
        content.pack().parameters().values().forEach(this::add);
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
                        source));
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
            boolean inList = content.pack().vocabulary().listOf(key).isPresent();
            used.add(used(key, inList ? item : Gap.WHOLE_CASE, account, given));
        }
        for (ConceptKey key : read.overItems()) {
            int size = account.size(
                    content.pack().vocabulary().listOf(key).orElseThrow().key());
            for (int i = 0; i < size; i++) {
                used.add(used(key, i, account, given));
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

    private UsedValue used(ConceptKey key, int item, Account account, CaseValues given) {
        Concept concept = content.pack().vocabulary().concept(key).orElseThrow();
        String source = rules.isDerived(key) ? "Räknat" : given.source(key, item);
        return new UsedValue(
                key.value(), concept.title(), item, account.value(key, item), ExpressionType.of(concept), source);
    }

    private UsedValue count(String list, Account account) {
        String title = content.pack()
                .vocabulary()
                .list(list)
                .map(group -> group.title())
                .orElse(list);
        var type = ExpressionType.number(se.regelverk.engine.vocabulary.Unit.COUNT);
        return new UsedValue(
                list,
                "Antal: " + title,
                Gap.WHOLE_CASE,
                account.environment(Gap.WHOLE_CASE).count(list),
                type,
                "Räknat");
    }
}
