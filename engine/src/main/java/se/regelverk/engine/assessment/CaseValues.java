package se.regelverk.engine.assessment;

import java.util.OptionalInt;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.rulebase.GivenValues;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A case's facts together with the three clocks. */
record CaseValues(Facts facts, Clocks clocks) implements GivenValues {
    @Override
    public Evaluated value(ConceptKey key, int item) {
        if (key.equals(BuiltIn.CONCERNS)) {
            return Evaluated.known(clocks.concerns());
        }
        if (key.equals(BuiltIn.KNOWN)) {
            return Evaluated.known(clocks.known());
        }
        return key.equals(BuiltIn.DECIDED) ? Evaluated.known(clocks.decided()) : facts.value(key, item);
    }

    @Override
    public OptionalInt size(String list) {
        return facts.count(list) instanceof Evaluated.Known ? OptionalInt.of(facts.size(list)) : OptionalInt.empty();
    }

    /** Why a list's size is not known. */
    Evaluated.Undecided whyUnknown(String list) {
        Evaluated why = facts.count(list) instanceof Evaluated.Undecided undecided
                ? undecided
                : Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE);
        return (Evaluated.Undecided) why;
    }

    Origin origin(ConceptKey key, int item) {
        boolean clock = key.equals(BuiltIn.CONCERNS) || key.equals(BuiltIn.KNOWN) || key.equals(BuiltIn.DECIDED);
        return clock ? Origin.Plain.OF_THE_CASE : new Origin.Given(facts.source(key, item));
    }
}
