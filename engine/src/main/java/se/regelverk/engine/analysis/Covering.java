package se.regelverk.engine.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Seeks a place that no box covers. Boxes that exclude each other are simply counted: the pieces they take together are all there are, or
 * some are left. Only where boxes lie over each other is every combination sought through, and then within a bound.
 */
final class Covering {
    /** Visits to a piece of a dimension; ordinary tables need a few thousand, and a million take a third of a second. */
    private static final int MOST_VISITS = 1_000_000;

    /** Comparing every pair of more classes than this costs more than it saves. */
    private static final int MOST_COMPARED = 64;

    private final Grid grid;
    private final BitSet[] meetings;
    private int visits;

    private record State(BitSet active, BitSet done) {}

    Covering(Grid grid) {
        this.grid = grid;
        this.meetings = grid.meetings();
    }

    /** For each box the others it meets. */
    BitSet[] meetings() {
        return meetings;
    }

    /** Whether a search was given up, so that finding nothing proves nothing. */
    boolean isExhausted() {
        return visits > MOST_VISITS;
    }

    /**
     * A place in a region that none of the boxes has.
     *
     * @return one piece of each dimension; empty when there is none, or when the search was given up
     */
    Optional<BitSet[]> open(BitSet boxes, BitSet[] region) {
        BitSet active = new BitSet();
        boxes.stream().filter(box -> Grid.meet(grid.box(box), region)).forEach(active::set);
        var search = new Search(region.clone());
        return search.open(active, new BitSet()) ? Optional.of(search.place()) : Optional.empty();
    }

    private final class Search {
        private final BitSet[] region;
        private final Set<State> closed = new HashSet<>();

        Search(BitSet[] region) {
            this.region = region;
        }

        BitSet[] place() {
            BitSet[] place = new BitSet[region.length];
            Arrays.setAll(place, dimension -> single(region[dimension].nextSetBit(0)));
            return place;
        }

        /** Leaves the region narrowed to the open place when there is one, and as it was when there is none. */
        private boolean open(BitSet active, BitSet done) {
            if (active.isEmpty()) {
                return true;
            }
            if (active.stream().anyMatch(box -> isFull(box, done))) {
                return false;
            }
            if (active.stream().noneMatch(box -> meetings[box].intersects(active))) {
                return openByCounting(active, done);
            }
            if (isExhausted() || !closed.add(new State((BitSet) active.clone(), (BitSet) done.clone()))) {
                return false;
            }
            return openInAnyClass(active, done);
        }

        private boolean isFull(int box, BitSet done) {
            for (int dimension = done.nextClearBit(0);
                    dimension < region.length;
                    dimension = done.nextClearBit(dimension + 1)) {
                if (!Grid.contains(grid.cell(box, dimension), region[dimension])) {
                    return false;
                }
            }
            return true;
        }

        private boolean openInAnyClass(BitSet active, BitSet done) {
            int dimension = mostAsked(active, done);
            BitSet before = region[dimension];
            BitSet further = (BitSet) done.clone();
            further.set(dimension);
            for (Map.Entry<BitSet, Integer> one : classes(active, dimension)) {
                region[dimension] = single(one.getValue());
                if (open(one.getKey(), further)) {
                    return true;
                }
            }
            region[dimension] = before;
            return false;
        }

        private int mostAsked(BitSet active, BitSet done) {
            int best = -1;
            long most = -1;
            for (int at = done.nextClearBit(0); at < region.length; at = done.nextClearBit(at + 1)) {
                int dimension = at;
                long asked = active.stream()
                        .filter(box -> !Grid.contains(grid.cell(box, dimension), region[dimension]))
                        .count();
                if (asked > most) {
                    best = dimension;
                    most = asked;
                }
            }
            return best;
        }

        /** The sets of boxes that pieces have, each with one such piece; of two sets only the smaller, which is open if any is. */
        private List<Map.Entry<BitSet, Integer>> classes(BitSet active, int dimension) {
            var sets = new LinkedHashMap<BitSet, Integer>();
            BitSet pieces = region[dimension];
            for (int piece = pieces.nextSetBit(0); piece >= 0; piece = pieces.nextSetBit(piece + 1)) {
                var having = new BitSet();
                int at = piece;
                active.stream().filter(box -> grid.cell(box, dimension).get(at)).forEach(having::set);
                sets.putIfAbsent(having, piece);
                visits++;
            }
            List<Map.Entry<BitSet, Integer>> all = new ArrayList<>(sets.entrySet());
            all.sort(Comparator.comparingInt(one -> one.getKey().cardinality()));
            return all.size() > MOST_COMPARED ? all : smallest(all);
        }

        private List<Map.Entry<BitSet, Integer>> smallest(List<Map.Entry<BitSet, Integer>> sorted) {
            List<Map.Entry<BitSet, Integer>> kept = new ArrayList<>();
            for (Map.Entry<BitSet, Integer> one : sorted) {
                if (kept.stream().noneMatch(other -> Grid.contains(one.getKey(), other.getKey()))) {
                    kept.add(one);
                }
            }
            return kept;
        }

        private boolean openByCounting(BitSet active, BitSet done) {
            if (uncovered(active, done).signum() == 0) {
                return false;
            }
            for (int at = done.nextClearBit(0); at < region.length; at = done.nextClearBit(at + 1)) {
                while (region[at].cardinality() > 1) {
                    halve(active, done, at);
                }
            }
            return true;
        }

        /** Keeps a half that something is left of. */
        private void halve(BitSet active, BitSet done, int dimension) {
            BitSet both = region[dimension];
            BitSet half = (BitSet) both.clone();
            half.clear(0, both.stream().skip(both.cardinality() / 2).findFirst().orElseThrow());
            region[dimension] = half;
            if (uncovered(active, done).signum() == 0) {
                BitSet other = (BitSet) both.clone();
                other.andNot(half);
                region[dimension] = other;
            }
        }

        /** How many places of the region no box has, when no two boxes share one. */
        private BigInteger uncovered(BitSet active, BitSet done) {
            BigInteger left = BigInteger.ONE;
            for (int at = done.nextClearBit(0); at < region.length; at = done.nextClearBit(at + 1)) {
                left = left.multiply(BigInteger.valueOf(region[at].cardinality()));
            }
            for (int box = active.nextSetBit(0); box >= 0; box = active.nextSetBit(box + 1)) {
                left = left.subtract(size(box, done));
            }
            return left;
        }

        private BigInteger size(int box, BitSet done) {
            BigInteger size = BigInteger.ONE;
            for (int at = done.nextClearBit(0); at < region.length; at = done.nextClearBit(at + 1)) {
                int common = Grid.common(grid.cell(box, at), region[at]).cardinality();
                if (common == 0) {
                    return BigInteger.ZERO;
                }
                size = size.multiply(BigInteger.valueOf(common));
            }
            return size;
        }
    }

    private static BitSet single(int piece) {
        var single = new BitSet();
        single.set(piece);
        return single;
    }
}
