package se.regelverk.engine.assessment;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What an assessment came to, without why. Used by one thread. */
public final class Outline {
    private final DecisionProposal proposal;
    private final List<SentenceResult> sentences;
    private final Account account;

    Outline(DecisionProposal proposal, List<SentenceResult> sentences, Account account) {
        this.proposal = proposal;
        this.sentences = List.copyOf(sentences);
        this.account = account;
    }

    public DecisionProposal proposal() {
        return proposal;
    }

    /** What became of every sentence in force; their used values are left out. */
    public List<SentenceResult> sentences() {
        return sentences;
    }

    /** A value of the case as a whole, given or concluded; empty when it is not known. */
    public Optional<Object> value(ConceptKey key) {
        return account.value(key, Gap.WHOLE_CASE) instanceof Evaluated.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }
}
