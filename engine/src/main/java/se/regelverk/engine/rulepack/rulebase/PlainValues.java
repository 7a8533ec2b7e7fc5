package se.regelverk.engine.rulepack.rulebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The values of a case, given and concluded, as plain evaluation sees them from one item. */
record PlainValues(PlainReasoner reasoner, GivenValues given, PlainInference inference, int item)
        implements Environment {
    @Override
    public Evaluated concept(ConceptKey key) {
        boolean inList = reasoner.content().pack().vocabulary().listOf(key).isPresent();
        return value(key, inList ? item : Gap.WHOLE_CASE);
    }

    private Evaluated value(ConceptKey key, int at) {
        if (!reasoner.isDerived(key)) {
            return given.value(key, at);
        }
        Derived derived = inference.conclusion(key, at);
        return derived == null ? Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), at) : derived.value();
    }

    @Override
    public Evaluated parameter(ParameterKey key) {
        return reasoner.content().parameter(key);
    }

    /** A list that lacks a concluded value is no list: a sum of a part would be a wrong sum. */
    @Override
    public Items items(ConceptKey key) {
        String list =
                reasoner.content().pack().vocabulary().listOf(key).orElseThrow().key();
        OptionalInt size = given.size(list);
        boolean known = size.isPresent();
        List<Evaluated> values = new ArrayList<>();
        for (int at = 0; at < size.orElse(0); at++) {
            Evaluated value = value(key, at);
            known &= !(value instanceof Evaluated.Undecided) || !reasoner.isDerived(key);
            values.add(value);
        }
        return known
                ? Items.of(values)
                : Items.unknown(
                        (Evaluated.Undecided) Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), Gap.WHOLE_CASE));
    }

    @Override
    public Evaluated count(String list) {
        OptionalInt size = given.size(list);
        return size.isPresent()
                ? Evaluated.known(BigDecimal.valueOf(size.getAsInt()))
                : Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE);
    }
}
