package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What an assessment came to, without why. Used by one thread. */
public final class Outline {
    private final Outcome outcome;
    private final Optional<BigDecimal> amount;
    private final List<Sentence> met;
    private final Account account;

    Outline(Outcome outcome, Optional<BigDecimal> amount, List<Sentence> met, Account account) {
        this.outcome = outcome;
        this.amount = amount;
        this.met = List.copyOf(met);
        this.account = account;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What is proposed, in the unit of the pack's amount concept, when the outcome has an amount. */
    public Optional<BigDecimal> amount() {
        return amount;
    }

    /** The sentences that are met, in no particular order; one that is met for several items may be there as often. */
    public List<Sentence> met() {
        return met;
    }

    /** A value of the case as a whole, given or concluded; empty when it is not known. */
    public Optional<Object> value(ConceptKey key) {
        return account.value(key, Gap.WHOLE_CASE) instanceof Evaluated.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }
}
