package se.regelverk.engine.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Sentence;

/**
 * What became of a sentence.
 *
 * @param item it was asked about, {@link Gap#WHOLE_CASE} when the case
 * @param truth whether its condition is met
 * @param gaps what is missing when that cannot be decided
 * @param text the effect's text with its values; empty unless met
 * @param due last day, when the effect has one that can be computed
 * @param used the values its condition and text rest on
 */
public record SentenceResult(
        Sentence sentence,
        int item,
        Truth truth,
        Set<Gap> gaps,
        String text,
        Optional<LocalDate> due,
        List<UsedValue> used) {
    public SentenceResult {
        used = List.copyOf(used);
    }

    public boolean isMet() {
        return truth == Truth.MET;
    }

    public boolean isUndecided() {
        return truth == Truth.UNDECIDED;
    }

    public boolean is(Class<? extends Effect> kind) {
        return kind.isInstance(sentence.effect());
    }

    /** Whether the proposal waits for it: grounds are weighed and a stop leaves it to the case worker. */
    public boolean weighsInProposal() {
        return is(Effect.Ground.class) || is(Effect.Stop.class);
    }

    public Reason reason() {
        return new Reason(sentence.id(), sentence.title(), sentence.basis(), sentence.level());
    }
}
