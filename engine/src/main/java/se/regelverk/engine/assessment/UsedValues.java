package se.regelverk.engine.assessment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The values a conclusion used, as an environment in which its formula gives the same value again. */
record UsedValues(List<UsedValue> used, int item) implements Environment {
    @Override
    public Evaluated concept(ConceptKey key) {
        return withKey(key.value())
                .filter(one -> one.item() == item || one.item() == Gap.WHOLE_CASE)
                .map(UsedValue::value)
                .findFirst()
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), item));
    }

    @Override
    public Evaluated parameter(ParameterKey key) {
        return ofCase(key.value());
    }

    @Override
    public Items items(ConceptKey key) {
        var byItem = new TreeMap<Integer, Evaluated>();
        withKey(key.value()).filter(one -> one.item() >= 0).forEach(one -> byItem.put(one.item(), one.value()));
        return Items.of(List.copyOf(byItem.values()));
    }

    @Override
    public Evaluated count(String list) {
        return ofCase(list);
    }

    private Evaluated ofCase(String key) {
        return withKey(key)
                .map(UsedValue::value)
                .findFirst()
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, key, Gap.WHOLE_CASE));
    }

    private Stream<UsedValue> withKey(String key) {
        return used.stream().filter(one -> one.key().equals(key));
    }
}
