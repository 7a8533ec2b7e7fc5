package se.regelverk.engine.replay;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A line of a count that can be added to another line of the same thing.
 *
 * @param <C> the kind of line
 */
interface Counted<C extends Counted<C>> {
    /** What is counted; lines stand in the order of it. */
    String what();

    C plus(C other);

    /** The lines of all tallies as one count. */
    static <C extends Counted<C>> List<C> sum(List<Tally> all, Function<Tally, List<C>> linesOf) {
        var lines = new TreeMap<String, C>();
        for (Tally tally : all) {
            for (C line : linesOf.apply(tally)) {
                lines.merge(line.what(), line, C::plus);
            }
        }
        return List.copyOf(lines.values());
    }
}
