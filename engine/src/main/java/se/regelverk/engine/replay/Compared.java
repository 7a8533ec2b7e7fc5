package se.regelverk.engine.replay;

import java.time.YearMonth;
import java.util.Map;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A case that was assessed without a change and with it.
 *
 * @param month it was assessed as if it concerned
 * @param actual whether it was assessed at its own time: then what differs is what it would really have been
 * @param groups the groups it belongs to, of those the area follows up: the concept's value by concept
 */
public record Compared(
        ReplayCase replayed,
        YearMonth month,
        boolean actual,
        Result before,
        Result after,
        Map<ConceptKey, String> groups) {
    public Compared {
        groups = Map.copyOf(groups);
    }

    public Direction direction() {
        return Direction.of(before, after);
    }

    /** Whether the person would see a difference: another outcome or amount. */
    public boolean isAffected() {
        return direction() != Direction.SAME;
    }

    /** Whether anything at all differs. */
    public boolean isDifferent() {
        return isAffected() || !before.sentences().equals(after.sentences());
    }
}
