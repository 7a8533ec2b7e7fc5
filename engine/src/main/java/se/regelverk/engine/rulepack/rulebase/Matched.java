package se.regelverk.engine.rulepack.rulebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kie.api.prototype.PrototypeFactInstance;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The facts one rule matched, as an environment for what its consequence computes. */
final class Matched implements Environment {
    private final Inputs inputs;
    private final ContentInForce content;
    private final Object[] facts;

    /**
     * What a rule matched.
     *
     * @param facts in the order of the inputs' variables, beginning at {@code from}
     */
    Matched(Inputs inputs, ContentInForce content, Object[] facts) {
        this.inputs = inputs;
        this.content = content;
        this.facts = facts;
    }

    @Override
    public int item() {
        return inputs.itemSlot() < 0
                ? Gap.WHOLE_CASE
                : FactModel.itemOf((PrototypeFactInstance) facts[inputs.itemSlot()]);
    }

    @Override
    public Evaluated concept(ConceptKey key) {
        int slot = inputs.derivedSlot(key);
        if (slot >= 0) {
            return ((Derived) facts[slot]).value();
        }
        boolean ofItem = inputs.model().isInList(key);
        int given = ofItem ? inputs.itemSlot() : inputs.caseSlot();
        return given < 0
                ? Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), Gap.WHOLE_CASE)
                : FactModel.read((PrototypeFactInstance) facts[given], key, ofItem ? item() : Gap.WHOLE_CASE);
    }

    @Override
    public Evaluated parameter(ParameterKey key) {
        return content.parameter(key);
    }

    @Override
    public Evaluated count(String list) {
        List<PrototypeFactInstance> items = items(list);
        return items == null
                ? Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE)
                : Evaluated.known(BigDecimal.valueOf(items.size()));
    }

    @Override
    public Items items(ConceptKey key) {
        List<PrototypeFactInstance> items = items(inputs.model().listKey(key));
        if (items == null) {
            return unknown(key);
        }
        int slot = inputs.seriesSlot(key);
        if (slot >= 0) {
            return series((CollectSeries.Series) facts[slot], items.size(), key);
        }
        List<Evaluated> values = new ArrayList<>(items.size());
        for (PrototypeFactInstance item : items) {
            values.add(FactModel.read(item, key, values.size()));
        }
        return Items.of(values);
    }

    /** A series that lacks an item is no series: a sum of a part would be a wrong sum. */
    private static Items series(CollectSeries.Series series, int size, ConceptKey key) {
        if (series.size() != size) {
            return unknown(key);
        }
        List<Evaluated> values = new ArrayList<>(Collections.nCopies(size, Evaluated.NOT_APPLICABLE));
        series.forEach(derived -> values.set(derived.item(), derived.value()));
        return Items.of(values);
    }

    private static Items unknown(ConceptKey key) {
        return Items.unknown(
                (Evaluated.Undecided) Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), Gap.WHOLE_CASE));
    }

    private @org.jspecify.annotations.Nullable List<PrototypeFactInstance> items(String list) {
        return inputs.caseSlot() < 0 ? null : FactModel.items((PrototypeFactInstance) facts[inputs.caseSlot()], list);
    }
}
