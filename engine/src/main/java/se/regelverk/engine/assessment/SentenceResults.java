package se.regelverk.engine.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.expression.Verdict;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.rulebase.Firing;

/**
 * What becomes of sentences in one case: met where the rules say so, else why not.
 *
 * @param telling what is said of a sentence that is met
 */
record SentenceResults(Account account, CaseValues given, Telling telling) {
    /** Says of a sentence that is met for an item what those who asked need. */
    interface Telling {
        /** That it is met, and no more. */
        Telling NOTHING_MORE = (sentence, item) ->
                new SentenceResult(sentence, item, Truth.MET, Set.of(), "", Optional.empty(), List.of());

        SentenceResult met(Sentence sentence, int item);
    }

    /** In the order of the sentences, and within one of its items. */
    List<SentenceResult> of(List<Sentence> sentences, List<Firing> firings) {
        Set<Firing> fired = new HashSet<>(firings);
        List<SentenceResult> results = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            int items = sentence.list().map(account::size).orElse(1);
            for (int i = 0; i < items; i++) {
                int item = sentence.list().isPresent() ? i : Gap.WHOLE_CASE;
                results.add(
                        fired.contains(new Firing(sentence, item))
                                ? telling.met(sentence, item)
                                : notMet(sentence, item, account.environment(item)));
            }
            if (sentence.list().isPresent()
                    && !account.isListKnown(sentence.list().get())) {
                results.add(listUnknown(sentence));
            }
        }
        return results;
    }

    private SentenceResult listUnknown(Sentence sentence) {
        Set<Gap> gaps = given.whyUnknown(sentence.list().orElseThrow()).gaps();
        return new SentenceResult(sentence, Gap.WHOLE_CASE, Truth.UNDECIDED, gaps, "", Optional.empty(), List.of());
    }

    private static SentenceResult notMet(Sentence sentence, int item, Environment environment) {
        Verdict verdict = Conditions.evaluate(sentence.condition(), environment);
        boolean unseen = verdict.truth() == Truth.MET;
        return new SentenceResult(
                sentence,
                item,
                unseen ? Truth.UNDECIDED : verdict.truth(),
                unseen ? gaps(sentence, environment) : verdict.gaps(),
                "",
                Optional.empty(),
                List.of());
    }

    /** Rules that did not see what a condition alone would: never taken for met, always accounted for. */
    private static Set<Gap> gaps(Sentence sentence, Environment environment) {
        var gaps = new LinkedHashSet<Gap>();
        References.ofCondition(sentence).concepts().forEach(key -> {
            if (environment.concept(key) instanceof Evaluated.Undecided undecided) {
                gaps.addAll(undecided.gaps());
            }
        });
        return gaps;
    }
}
