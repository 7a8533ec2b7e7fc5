package se.regelverk.engine.casework;

import java.util.List;
import java.util.function.Function;

/** What became of a decision that somebody wanted to record. */
public sealed interface DecisionReceipt {
    /** It is recorded. */
    record Recorded(CaseRecord record) implements DecisionReceipt {}

    /** It may not be recorded like this; nothing is changed. */
    record Refused(List<Refusal> refusals) implements DecisionReceipt {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** What is in the way, in Swedish, and the part of the request that it concerns. */
    record Refusal(Part part, String message) {}

    /** The parts of a request. */
    enum Part {
        AMOUNT,
        MOTIVATION,
        DIFFERENCE,
        REASON,
        COMMUNICATION,
        DELEGATION
    }

    /** Handles both outcomes. */
    default <R> R match(Function<CaseRecord, R> recorded, Function<List<Refusal>, R> refused) {
        return this instanceof Recorded one ? recorded.apply(one.record()) : refused.apply(((Refused) this).refusals());
    }
}
