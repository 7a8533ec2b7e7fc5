package se.regelverk.engine.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.Reasoner;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Says what each conclusion rests on. What rows, formulas and sentences read is worked out once for a rule base. */
final class Explainer {
    private final ContentInForce content;
    private final IdentityHashMap<Object, Reading> readings = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, References> conditions = new IdentityHashMap<>();
    private final Map<ParameterKey, UsedValue> parameters = new HashMap<>();
    private final Map<ConceptKey, ConceptRead> concepts = new HashMap<>();
    private final boolean someConditionUsesWorkingValue;

    Explainer(Reasoner rules) {
        this.content = rules.content();
        content.pack()
                .vocabulary()
                .concepts()
                .values()
                .forEach(concept -> concepts.put(concept.key(), conceptRead(concept, rules)));
        content.pack().parameters().values().forEach(one -> parameters.put(one.key(), used(one)));
        content.writers().values().forEach(writer -> {
            if (writer instanceof DecisionTable table) {
                table.rows().forEach(row -> add(table, row));
            } else {
                add((Calculation) writer);
            }
        });
        content.sentences().forEach(one -> {
            readings.put(one, reading(readsOf(one), List.of()));
            conditions.put(one, References.ofCondition(one));
        });
        this.someConditionUsesWorkingValue =
                content.sentences().stream().anyMatch(one -> reading(one).usesWorkingValue());
    }

    private ConceptRead conceptRead(Concept concept, Reasoner rules) {
        String list = content.pack()
                .vocabulary()
                .listOf(concept.key())
                .map(ConceptGroup::key)
                .orElse(null);
        return new ConceptRead(
                concept.key(), concept.title(), ExpressionType.of(concept), list, rules.isDerived(concept.key()));
    }

    private void add(DecisionTable table, Row row) {
        var read = new References();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!(row.tests().get(i) instanceof se.regelverk.engine.expression.Test.Anything)) {
                read.add(table.columns().get(i).subject()).add(row.tests().get(i));
            }
        }
        var reason = new Reason(row.id(), table.title(), row.basis(), row.level());
        readings.put(row, reading(read.add(row.output()), List.of(reason)));
    }

    private void add(Calculation calculation) {
        var reason = new Reason(
                calculation.concept().value(), title(calculation.concept()), calculation.basis(), calculation.level());
        readings.put(calculation, reading(References.of(calculation), List.of(reason)));
    }

    private Reading reading(References read, List<Reason> reasons) {
        return new Reading(
                read,
                read.concepts().stream().map(this::conceptRead).toList(),
                read.overItems().stream().map(this::conceptRead).toList(),
                read.counted().stream().map(this::counted).toList(),
                read.parameters().stream()
                        .map(parameters::get)
                        .filter(Objects::nonNull)
                        .toList(),
                read.parameters().stream().anyMatch(this::isWorkingValue),
                reasons);
    }

    private ConceptRead conceptRead(ConceptKey key) {
        ConceptRead concept = concepts.get(key);
        if (concept == null) {
            throw new IllegalStateException("Rule reads '%s', which is no concept".formatted(key));
        }
        return concept;
    }

    private Reading.Counted counted(String list) {
        return new Reading.Counted(
                list,
                content.pack()
                        .vocabulary()
                        .list(list)
                        .map(group -> group.title())
                        .orElse(list));
    }

    private UsedValue used(Parameter parameter) {
        String source = parameter.notDecided().isPresent()
                ? "Ej beslutat: " + parameter.notDecided().get().question()
                : parameter.valueOn(content.day()).map(Explainer::cite).orElse("Inget värde för perioden");
        return new UsedValue(
                parameter.key().value(),
                parameter.title(),
                Gap.WHOLE_CASE,
                content.parameter(parameter.key()),
                parameter.type(),
                new Origin.OfParameter(source));
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

    private boolean isWorkingValue(ParameterKey key) {
        Parameter parameter = content.pack().parameters().get(key);
        return parameter != null && parameter.isWorkingValue();
    }

    boolean someConditionUsesWorkingValue() {
        return someConditionUsesWorkingValue;
    }

    boolean usesWorkingValue(Derived derived) {
        for (Row row : derived.rows()) {
            if (reading(row).usesWorkingValue()) {
                return true;
            }
        }
        return derived.writer() instanceof Calculation calculation
                && reading(calculation).usesWorkingValue();
    }

    /** What a row, calculation or sentence of the content reads. */
    Reading reading(Object rule) {
        return Objects.requireNonNull(readings.get(rule), "not of this content");
    }

    /** What decides whether a sentence of the content holds. */
    References condition(Sentence sentence) {
        return Objects.requireNonNull(conditions.get(sentence), "not of this content");
    }

    Conclusion conclusion(Derived derived, Account account, CaseValues given) {
        Concept concept = content.pack().vocabulary().concept(derived.key()).orElseThrow();
        List<UsedValue> used = new ArrayList<>();
        if (derived.writer() instanceof Calculation calculation) {
            Reading reading = reading(calculation);
            reading.addUsed(used, derived.item(), account, given);
            return new Conclusion(
                    concept, derived.item(), derived.value(), calculation.written(), used, reading.reasons());
        }
        List<Reason> why = new ArrayList<>(derived.rows().size());
        StringBuilder formula = new StringBuilder();
        for (Row row : derived.rows()) {
            Reading reading = reading(row);
            reading.addUsed(used, derived.item(), account, given);
            why.addAll(reading.reasons());
            formula.append(formula.isEmpty() ? "" : " + ").append(row.written().output());
        }
        return new Conclusion(concept, derived.item(), derived.value(), formula.toString(), used, why);
    }

    List<UsedValue> used(Sentence sentence, int item, Account account, CaseValues given) {
        List<UsedValue> used = new ArrayList<>();
        reading(sentence).addUsed(used, item, account, given);
        return used;
    }
}
