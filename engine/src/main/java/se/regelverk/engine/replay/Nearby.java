package se.regelverk.engine.replay;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Results that a reader may compare another with. What they differ by tells of those who differ, as a number by itself does. */
record Nearby(List<Tally> earlier) {
    static final Nearby NONE = new Nearby(List.of());

    Nearby {
        earlier = List.copyOf(earlier);
    }

    /** Whether a number differs from some earlier one by the few. */
    boolean isClose(long now, ToLongFunction<Tally> then) {
        return earlier.stream().anyMatch(one -> SmallCells.isSmall(Math.abs(now - then.applyAsLong(one))));
    }

    /** The same table of each. */
    List<long[][]> tables(Function<Tally, long[][]> of) {
        return earlier.stream().map(of).toList();
    }
}
