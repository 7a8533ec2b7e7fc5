package se.regelverk.engine.change;

import java.util.List;

/**
 * What moving a draft to the newest version of its area means.
 *
 * @param from number of the version it is written on
 * @param to number of the version in force on the day it begins; the same when there is nothing to move to
 * @param conflicts what both have changed, each in their own way
 * @param together files that both have changed in different things; they are put together
 */
public record Moving(int from, int to, List<FileConflict> conflicts, List<String> together) {
    public Moving {
        conflicts = List.copyOf(conflicts);
        together = List.copyOf(together);
    }

    /** Whether something has been approved since the draft began. */
    public boolean isNeeded() {
        return from != to;
    }
}
