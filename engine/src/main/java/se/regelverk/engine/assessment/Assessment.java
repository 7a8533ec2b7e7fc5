package se.regelverk.engine.assessment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What an assessment came to, with its whole explanation.
 *
 * @param packHash identity of exactly the rules that were used
 * @param conclusions values of tables and calculations, in the pack's order
 * @param undecided values that could not be decided
 * @param sentences what became of every sentence in force, in the pack's order
 * @param openParameters what the city has not decided and the proposal would have rested on
 */
public record Assessment(
        Clocks clocks,
        ContentHash packHash,
        DecisionProposal proposal,
        List<Conclusion> conclusions,
        List<UndecidedValue> undecided,
        List<SentenceResult> sentences,
        List<ParameterKey> openParameters) {
    public Assessment {
        conclusions = List.copyOf(conclusions);
        undecided = List.copyOf(undecided);
        sentences = List.copyOf(sentences);
        openParameters = List.copyOf(openParameters);
    }

    /** Sentences of one kind that are met: the steps, the warnings. */
    public List<SentenceResult> met(Class<? extends Effect> kind) {
        return sentences.stream()
                .filter(result -> result.isMet() && result.is(kind))
                .toList();
    }

    /** A value of the case as a whole. */
    public Optional<Object> value(ConceptKey key) {
        return conclusions.stream()
                .filter(one -> one.concept().key().equals(key) && one.item() == Gap.WHOLE_CASE)
                .flatMap(
                        one -> one.value() instanceof Evaluated.Known known ? Stream.of(known.value()) : Stream.empty())
                .findFirst();
    }

    /** Every gap behind something undecided, with what it would decide (keys of concepts, ids of sentences). */
    public Map<Gap, Set<String>> gaps() {
        var gaps = new LinkedHashMap<Gap, Set<String>>();
        undecided.forEach(value -> value.gaps().forEach(gap -> gaps.computeIfAbsent(gap, g -> new LinkedHashSet<>())
                .add(value.concept().key().value())));
        sentences.stream().filter(SentenceResult::isUndecided).forEach(result -> result.gaps()
                .forEach(gap -> gaps.computeIfAbsent(gap, g -> new LinkedHashSet<>())
                        .add(result.sentence().id())));
        return gaps;
    }
}
