package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;

/**
 * A pack with one sentence taken away or changed.
 *
 * @param wrong the sentence as it is instead; null when it is taken away
 */
record SentenceMutant(
        RulePack original, Sentence sentence, @Nullable Sentence wrong, String change) implements Mutant {
    @Override
    public ProvenRule rule() {
        return ProvenRule.of(sentence);
    }

    @Override
    public RulePack pack() {
        List<Sentence> sentences = new ArrayList<>(original.sentences());
        int at = sentences.indexOf(sentence);
        if (wrong == null) {
            sentences.remove(at);
        } else {
            sentences.set(at, wrong);
        }
        return Packs.with(original, sentences);
    }

    @Override
    public boolean canMatter(Ran run) {
        return sentence.period().contains(run.day())
                && run.trace().assessment().sentences().stream()
                        .filter(one -> one.sentence().id().equals(sentence.id()))
                        .anyMatch(one -> one.isMet() || one.isUndecided() || becomesOther(one, run));
    }

    private boolean becomesOther(SentenceResult result, Ran run) {
        return wrong != null
                && Conditions.evaluate(wrong.condition(), run.trace().at(result.item()))
                                .truth()
                        != result.truth();
    }
}
