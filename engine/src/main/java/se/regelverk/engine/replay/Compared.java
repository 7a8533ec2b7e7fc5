package se.regelverk.engine.replay;

import java.time.YearMonth;
import java.util.Map;

/**
 * A case that was assessed without a change and with it.
 *
 * @param month it was assessed as if it concerned
 * @param actual whether it was assessed at its own time: then what differs is what it would really have been
 * @param sampled whether the rule base itself came to the same
 * @param groups the groups it belongs to, of those the area follows up: the value by concept's key or {@link GroupCount#DISTRICT}
 */
public record Compared(
        ReplayCase replayed,
        YearMonth month,
        boolean actual,
        Result before,
        Result after,
        boolean sampled,
        Map<String, String> groups) {
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

    /** Whether it is decided, and would really have been proposed otherwise: the city must look at it again (FL 37–38 §§). */
    boolean isToReconsider() {
        return isAffected() && actual && replayed.standing() == ReplayCase.Standing.DECIDED;
    }

    /** The month the case itself concerns. */
    YearMonth ownMonth() {
        return replayed.clocks().concerns();
    }

    /** Whether anything at all differs. */
    public boolean isDifferent() {
        return isAffected() || !before.sentences().equals(after.sentences());
    }
}
