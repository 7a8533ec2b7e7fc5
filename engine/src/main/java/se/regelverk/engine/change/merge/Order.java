package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of things that two have changed the order of, taken from or put into.
 *
 * @param base names in the order both had; null when nobody knows it
 * @param isMeaning whether the order decides what applies, as in a table whose first row that fits counts
 */
record Order(@Nullable List<String> base, List<String> mine, List<String> theirs, boolean isMeaning) {
    /**
     * The order with both changes. When one has moved things, theirs is the order and what the other has put in stands after what it was put
     * after.
     *
     * @param staying what the result has
     * @return empty when both have moved things, each in their own way; where the order decides what applies, also when one has put something
     *     in where the other has moved or put in something
     */
    Optional<List<String>> both(Collection<String> staying) {
        List<String> common = base == null ? shared(mine, theirs) : shared(shared(base, mine), theirs);
        List<String> own = shared(mine, common);
        List<String> others = shared(theirs, common);
        boolean mineMoved = base == null || !own.equals(shared(base, common));
        boolean theirsMoved = base == null || !others.equals(shared(base, common));
        boolean isUnclear = isMeaning && (mineMoved ? puts(theirs) : theirsMoved ? puts(mine) : meet(common));
        if (isUnclear || (mineMoved && theirsMoved && !own.equals(others))) {
            return Optional.empty();
        }
        boolean mineLeads = mineMoved == theirsMoved ? added(mine).compareTo(added(theirs)) >= 0 : mineMoved;
        return Optional.of(mineLeads ? led(mine, theirs, staying) : led(theirs, mine, staying));
    }

    /** The order of one, with what only the other has after what it stands after there. */
    static List<String> led(List<String> leading, List<String> other, Collection<String> staying) {
        List<String> order = new ArrayList<>(shared(leading, staying));
        int after = 0;
        for (String name : other) {
            if (order.contains(name)) {
                after = order.indexOf(name) + 1;
            } else if (staying.contains(name)) {
                order.add(after, name);
                after++;
            }
        }
        return order;
    }

    private boolean puts(List<String> names) {
        return base == null || !base.containsAll(names);
    }

    /** Whether both have put something, not the same, in after the same. */
    private boolean meet(List<String> common) {
        List<List<String>> own = gaps(mine, common);
        List<List<String>> others = gaps(theirs, common);
        for (int at = 0; at < own.size(); at++) {
            boolean bothPut = !own.get(at).isEmpty() && !others.get(at).isEmpty();
            if (bothPut && !own.get(at).equals(others.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** What is new between those that both have, from before the first to after the last. */
    private List<List<String>> gaps(List<String> names, List<String> common) {
        List<List<String>> gaps = new ArrayList<>(List.of(new ArrayList<>()));
        for (String name : names) {
            if (common.contains(name)) {
                gaps.add(new ArrayList<>());
            } else if (base == null || !base.contains(name)) {
                gaps.get(gaps.size() - 1).add(name);
            }
        }
        return gaps;
    }

    private String added(List<String> names) {
        return String.join(
                "\n",
                names.stream()
                        .filter(name -> base == null || !base.contains(name))
                        .toList());
    }

    private static List<String> shared(List<String> names, Collection<String> others) {
        return names.stream().filter(others::contains).toList();
    }
}
