package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.Reasoner;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What is known after inference. What the rules concluded stands; for what they did not conclude it is worked out why, down to the facts
 * that are missing. It never adds a value of its own: where rules came to nothing, so does this.
 */
final class Account {
    private final Reasoner rules;
    private final ContentInForce content;
    private final CaseValues given;
    private final Map<ConceptKey, Derived[]> concluded = new HashMap<>();
    private final Map<ConceptKey, Evaluated[]> workedOut = new HashMap<>();

    Account(Reasoner rules, CaseValues given) {
        this.rules = rules;
        this.content = rules.content();
        this.given = given;
    }

    void add(Derived derived) {
        Derived[] slots = concluded.get(derived.key());
        if (slots == null) {
            slots = new Derived[slotsFor(derived.key())];
            concluded.put(derived.key(), slots);
        }
        slots[derived.item() + 1] = derived;
    }

    /** One place for the case as a whole and one for each item. */
    private int slotsFor(ConceptKey key) {
        Optional<ConceptGroup> list = content.pack().vocabulary().listOf(key);
        return list.isPresent() ? size(list.get().key()) + 1 : 1;
    }

    /** What rules concluded, null when they came to nothing. */
    @Nullable
    Derived concluded(ConceptKey key, int item) {
        Derived[] slots = concluded.get(key);
        return slots != null && item + 1 < slots.length ? slots[item + 1] : null;
    }

    /** What rules concluded in the case and in each item. */
    List<Derived> concludedInItems(ConceptKey key) {
        Derived[] slots = concluded.get(key);
        return slots == null
                ? List.of()
                : Arrays.stream(slots).filter(Objects::nonNull).toList();
    }

    int size(String list) {
        return given.size(list).orElse(0);
    }

    boolean isListKnown(String list) {
        return given.size(list).isPresent();
    }

    /** A concept's value, or why there is none. */
    Evaluated value(ConceptKey key, int item) {
        if (!rules.isDerived(key)) {
            return given.value(key, item);
        }
        Derived derived = concluded(key, item);
        if (derived != null) {
            return derived.value();
        }
        Evaluated[] reasons = workedOut.computeIfAbsent(key, one -> new Evaluated[slotsFor(one)]);
        int slot = item + 1;
        if (slot >= reasons.length) {
            return Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), item);
        }
        if (reasons[slot] == null) {
            reasons[slot] = whyNot(key, item);
        }
        return reasons[slot];
    }

    private Evaluated whyNot(ConceptKey key, int item) {
        Writer writer = content.writers().get(key);
        if (writer == null) {
            return Evaluated.missing(Gap.Cause.NO_VALUE_IN_PERIOD, key.value(), item);
        }
        Environment environment = environment(item);
        Evaluated value = writer instanceof Calculation calculation
                ? Evaluator.evaluate(calculation.formula(), environment)
                : TableEvaluation.of((DecisionTable) writer, environment).value();
        return value instanceof Evaluated.Undecided ? value : allGaps(writer, environment, item);
    }

    /** The rules saw less than the table alone would need: then every missing thing it reads is named. */
    private Evaluated allGaps(Writer writer, Environment environment, int item) {
        var gaps = new java.util.LinkedHashSet<Gap>();
        for (ConceptKey read : References.of(writer).allConcepts()) {
            if (environment.concept(read) instanceof Evaluated.Undecided undecided) {
                gaps.addAll(undecided.gaps());
            }
        }
        if (gaps.isEmpty()) {
            gaps.add(new Gap(Gap.Cause.NO_SINGLE_ROW, writer.concept().value(), item));
        }
        return new Evaluated.Undecided(gaps);
    }

    Environment environment(int item) {
        return new AtItem(item);
    }

    private final class AtItem implements Environment {
        private final int item;

        private AtItem(int item) {
            this.item = item;
        }

        @Override
        public int item() {
            return item;
        }

        @Override
        public Evaluated concept(ConceptKey key) {
            boolean inList = content.pack().vocabulary().listOf(key).isPresent();
            return value(key, inList ? item : Gap.WHOLE_CASE);
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            return content.parameter(key);
        }

        @Override
        public Items items(ConceptKey key) {
            String list = content.pack().vocabulary().listOf(key).orElseThrow().key();
            if (!isListKnown(list)) {
                return Items.unknown(given.whyUnknown(list));
            }
            List<Evaluated> values = new ArrayList<>();
            for (int i = 0; i < size(list); i++) {
                values.add(value(key, i));
            }
            return Items.of(values);
        }

        @Override
        public Evaluated count(String list) {
            OptionalInt size = given.size(list);
            return size.isPresent() ? Evaluated.known(BigDecimal.valueOf(size.getAsInt())) : given.whyUnknown(list);
        }
    }
}
