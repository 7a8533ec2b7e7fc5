package se.regelverk.engine.replay;

import java.util.List;
import java.util.TreeMap;

/**
 * A line of a count that can be added to another line of the same thing.
 *
 * @param <C> the kind of line
 */
interface Counted<C extends Counted<C>> {
    /** What is counted; lines stand in the order of it. */
    String what();

    C plus(C other);

    /** Both counts as one. */
    static <C extends Counted<C>> List<C> sum(List<C> one, List<C> other) {
        var lines = new TreeMap<String, C>();
        one.forEach(line -> lines.merge(line.what(), line, C::plus));
        other.forEach(line -> lines.merge(line.what(), line, C::plus));
        return List.copyOf(lines.values());
    }
}
