package se.regelverk.engine.casework;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.assessment.GapWords;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Concept;

/**
 * What the rules make of a draft's answers so far, for the form to show while it is filled. Nothing of it is stored.
 *
 * @param words what is missing, as the form asks for it
 */
public record DraftCalculation(Assessment assessment, GapWords words) {
    /** Steps shown at most; a value that rests on more has its calculation in the case. */
    private static final int MOST_STEPS = 12;

    /** The value of a concept of the case as a whole; empty while something is missing for it. */
    public Optional<String> value(Concept concept) {
        return conclusion(concept)
                .filter(one -> one.value() instanceof Evaluated.Known)
                .map(Conclusion::readable);
    }

    /** How the value came about, or what is missing for it: one sentence each, in Swedish. */
    public List<String> how(Concept concept) {
        Optional<Conclusion> conclusion = conclusion(concept);
        if (conclusion.isPresent()) {
            return conclusion.get().used().stream()
                    .map(used -> "%s: %s (%s)".formatted(used.title(), used.readable(), used.source()))
                    .distinct()
                    .limit(MOST_STEPS)
                    .toList();
        }
        return assessment.undecided().stream()
                .filter(one -> one.concept().key().equals(concept.key()))
                .flatMap(one -> one.gaps().stream())
                .map(words::question)
                .distinct()
                .limit(MOST_STEPS)
                .toList();
    }

    private Optional<Conclusion> conclusion(Concept concept) {
        return assessment.conclusions().stream()
                .filter(one -> one.concept().key().equals(concept.key()) && one.item() == Gap.WHOLE_CASE)
                .findFirst();
    }
}
