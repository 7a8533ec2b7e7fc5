package se.regelverk.engine.proof;

import java.util.List;
import se.regelverk.engine.expression.Truth;

/**
 * A condition that kept a rule from counting.
 *
 * @param subject what it is about, as people read it
 * @param value the value it had; empty when there is none
 * @param required what the rule asks of it, as it stands after the subject
 * @param truth what the condition came to by itself; never {@link Truth#MET} unless the rule asks that it is not
 * @param negated whether the rule asks that it does not hold
 * @param missing what would decide it, in words; empty unless it is undecided
 */
public record FailedCondition(
        String subject, String value, String required, Truth truth, boolean negated, List<String> missing) {
    public FailedCondition {
        missing = List.copyOf(missing);
    }

    /** The whole of it as a sentence or two. */
    public String text() {
        String asks = negated
                ? "Regeln kräver att det inte är så att %s %s.".formatted(subject, required)
                : "Regeln kräver att %s %s.".formatted(subject, required);
        return switch (truth) {
            case UNDECIDED -> asks + " Det går inte att avgöra: " + String.join(" ", missing);
            case NOT_APPLICABLE -> asks + " Uppgiften är inte tillämplig i ärendet.";
            case MET, NOT_MET -> value.isEmpty() ? asks + " Uppgiften saknas." : asks + " Värdet är " + value + ".";
        };
    }
}
