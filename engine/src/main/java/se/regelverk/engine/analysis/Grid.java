package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.regelverk.engine.rulepack.ValueSet;
import se.regelverk.engine.rulepack.ValueSet.Cut;

/**
 * Boxes on a common grid: every dimension is cut where any box begins or ends, so that a box either has a piece or has not. Nothing that
 * the boxes can tell apart lies within one piece.
 */
final class Grid {
    private final List<ValueSet>[] pieces;
    private final BitSet[][] cells;
    private final BitSet[] whole;

    /** Boxes that are empty must have been left out. */
    Grid(List<Dimension> dimensions, List<Box> boxes) {
        int count = dimensions.size();
        pieces = lists(count);
        cells = new BitSet[boxes.size()][count];
        whole = new BitSet[count];
        for (int dimension = 0; dimension < count; dimension++) {
            cut(dimension, dimensions.get(dimension).domain(), boxes);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ValueSet>[] lists(int count) {
        List<ValueSet>[] lists = new List[count];
        Arrays.setAll(lists, at -> new ArrayList<>());
        return lists;
    }

    private void cut(int dimension, ValueSet domain, List<Box> boxes) {
        NavigableSet<Cut> all = new TreeSet<>(domain.cuts());
        boxes.forEach(box ->
                all.addAll(box.sets().getOrDefault(dimension, ValueSet.EMPTY).cuts()));
        List<Cut> cuts = new ArrayList<>(all);
        int[] numbers = new int[cuts.size()];
        for (int i = 0; i + 1 < cuts.size(); i++) {
            ValueSet piece = ValueSet.between(cuts.get(i), cuts.get(i + 1));
            numbers[i] = pieces[dimension].size();
            if (piece.intersects(domain)) {
                pieces[dimension].add(piece);
            }
        }
        numbers[cuts.size() - 1] = pieces[dimension].size();
        whole[dimension] = new BitSet();
        whole[dimension].set(0, pieces[dimension].size());
        for (int box = 0; box < boxes.size(); box++) {
            ValueSet set = boxes.get(box).sets().get(dimension);
            cells[box][dimension] = set == null ? whole[dimension] : bits(set, cuts, numbers);
        }
    }

    private static BitSet bits(ValueSet set, List<Cut> cuts, int[] numbers) {
        var bits = new BitSet();
        for (int i = 0; i < set.cuts().size(); i += 2) {
            int from =
                    numbers[java.util.Collections.binarySearch(cuts, set.cuts().get(i))];
            int to = numbers[java.util.Collections.binarySearch(cuts, set.cuts().get(i + 1))];
            bits.set(from, to);
        }
        return bits;
    }

    int dimensions() {
        return pieces.length;
    }

    int boxes() {
        return cells.length;
    }

    /** A box's pieces of a dimension. */
    BitSet cell(int box, int dimension) {
        return cells[box][dimension];
    }

    BitSet[] box(int box) {
        return cells[box];
    }

    /** All there is. */
    BitSet[] everything() {
        return whole;
    }

    /** The positions of some pieces. */
    ValueSet values(int dimension, BitSet some) {
        ValueSet values = ValueSet.EMPTY;
        for (int piece = some.nextSetBit(0); piece >= 0; piece = some.nextSetBit(piece + 1)) {
            values = values.union(pieces[dimension].get(piece));
        }
        return values;
    }

    static boolean meet(BitSet[] one, BitSet[] other) {
        for (int dimension = 0; dimension < one.length; dimension++) {
            if (!one[dimension].intersects(other[dimension])) {
                return false;
            }
        }
        return true;
    }

    static BitSet[] common(BitSet[] one, BitSet[] other) {
        BitSet[] common = new BitSet[one.length];
        Arrays.setAll(common, dimension -> common(one[dimension], other[dimension]));
        return common;
    }

    static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    static boolean contains(BitSet outer, BitSet inner) {
        BitSet outside = (BitSet) inner.clone();
        outside.andNot(outer);
        return outside.isEmpty();
    }

    static boolean contains(BitSet[] outer, BitSet[] inner) {
        for (int dimension = 0; dimension < outer.length; dimension++) {
            if (!contains(outer[dimension], inner[dimension])) {
                return false;
            }
        }
        return true;
    }

    /** For each box the others it meets. */
    BitSet[] meetings() {
        BitSet[] meetings = new BitSet[cells.length];
        Arrays.setAll(meetings, box -> new BitSet());
        for (int one = 0; one < cells.length; one++) {
            for (int other = one + 1; other < cells.length; other++) {
                if (meet(cells[one], cells[other])) {
                    meetings[one].set(other);
                    meetings[other].set(one);
                }
            }
        }
        return meetings;
    }
}
