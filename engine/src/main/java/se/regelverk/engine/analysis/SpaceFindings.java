package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.analysis.Case.Certainty;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.ValueSet;

/** What can be said of a table during days when its conditions mean the same. */
final class SpaceFindings {
    /** More of a kind than this is not read; when some are mended the rest are shown. */
    private static final int MOST_GAPS = 5;

    private static final int MOST_PAIRS = 20;

    private final DecisionTable table;
    private final Space space;
    private final CaseFinder cases;
    private final RowFindings say;
    private final List<Finding> found = new ArrayList<>();

    /** Number in the grid → the row, in order; the intended gaps stand after them. */
    private final List<Integer> rows = new ArrayList<>();

    private final List<Integer> gaps = new ArrayList<>();
    private final Grid grid;
    private final Covering covering;

    private SpaceFindings(DecisionTable table, Space space, CaseFinder cases) {
        this.table = table;
        this.space = space;
        this.cases = cases;
        this.say = new RowFindings(table, space);
        List<Box> boxes = new ArrayList<>();
        take(space.boxes(), rows, boxes);
        take(space.gapBoxes(), gaps, boxes);
        this.grid = new Grid(space.dimensions(), boxes);
        this.covering = new Covering(grid);
    }

    private static void take(List<Box> all, List<Integer> numbers, List<Box> boxes) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                numbers.add(i);
                boxes.add(all.get(i));
            }
        }
    }

    static List<Finding> of(DecisionTable table, Space space, CaseFinder cases) {
        var findings = new SpaceFindings(table, space, cases);
        findings.emptyRows();
        findings.rowsThatMeet();
        findings.intendedGapsTaken();
        if (table.hitPolicy() != HitPolicy.COLLECT) {
            findings.openPlaces();
        }
        return findings.found;
    }

    private Row row(int box) {
        return space.rows().get(rows.get(box));
    }

    private void emptyRows() {
        for (int i = 0; i < space.rows().size(); i++) {
            if (space.boxes().get(i).isEmpty()) {
                found.add(say.neverMet(i));
            }
        }
    }

    private void rowsThatMeet() {
        int pairs = 0;
        for (int later = 0; later < rows.size() && pairs < MOST_PAIRS; later++) {
            BitSet earlier = (BitSet) covering.meetings()[later].clone();
            earlier.clear(later, Math.max(later, earlier.length()));
            if (!earlier.isEmpty() && table.hitPolicy() == HitPolicy.FIRST) {
                reached(later, earlier);
            } else {
                int before = found.size();
                int number = later;
                earlier.stream().limit(MOST_PAIRS).forEach(one -> pair(one, number));
                pairs += found.size() - before;
            }
        }
    }

    private void pair(int earlier, int later) {
        boolean same = Arrays.equals(grid.box(earlier), grid.box(later));
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            if (same) {
                found.add(say.duplicate(row(earlier), row(later), Severity.WARNING));
            }
            return;
        }
        Case both = cases.at(values(Grid.common(grid.box(earlier), grid.box(later))));
        if (both.certainty() == Certainty.UNPROVEN) {
            found.add(say.unprovenPair(row(earlier), row(later)));
        } else if (both.certainty() != Certainty.WITHOUT_VALUE) {
            found.add(
                    same
                            ? say.duplicate(row(earlier), row(later), Severity.ERROR)
                            : say.overlap(row(earlier), row(later), both));
        }
    }

    /** In a table where the first row that fits counts: whether anything is left for a row, and whether an earlier one is needed. */
    private void reached(int later, BitSet earlier) {
        Optional<Integer> single = earlier.stream()
                .boxed()
                .filter(one -> Grid.contains(grid.box(one), grid.box(later)))
                .findFirst();
        if (single.isPresent()) {
            found.add(
                    Arrays.equals(grid.box(single.get()), grid.box(later))
                            ? say.duplicate(row(single.get()), row(later), Severity.ERROR)
                            : say.unreached(row(later), List.of(row(single.get()))));
            return;
        }
        boolean given = covering.isExhausted();
        if (covering.open(earlier, grid.box(later)).isEmpty() && !covering.isExhausted()) {
            found.add(say.unreached(
                    row(later), earlier.stream().mapToObj(this::row).toList()));
        } else if (!given && covering.isExhausted()) {
            found.add(say.tooLarge());
        }
        earlier.stream()
                .filter(one -> isNeedless(one, later))
                .forEach(one -> found.add(say.subsumed(row(one), row(later))));
    }

    /** Whether an earlier row lies within a later one that gives the same, with no other between that it shields from. */
    private boolean isNeedless(int earlier, int later) {
        return row(earlier).written().output().equals(row(later).written().output())
                && Grid.contains(grid.box(later), grid.box(earlier))
                && covering.meetings()[earlier].stream().noneMatch(between -> between > earlier && between < later);
    }

    private void intendedGapsTaken() {
        for (int gap = 0; gap < gaps.size(); gap++) {
            int box = rows.size() + gap;
            Optional<Integer> taken = covering.meetings()[box].stream()
                    .boxed()
                    .filter(other -> other < rows.size())
                    .findFirst();
            int number = gaps.get(gap);
            taken.ifPresent(other -> {
                Case both = cases.at(values(Grid.common(grid.box(box), grid.box(other))));
                if (both.certainty() == Certainty.CERTAIN) {
                    found.add(say.intendedGapTaken(space.gaps().get(number), row(other), both));
                }
            });
        }
    }

    private void openPlaces() {
        boolean given = covering.isExhausted();
        var open = new OpenPlaces(grid, covering, space.dimensions());
        Map<String, Finding> gapsFound = new LinkedHashMap<>();
        boolean unproven = false;
        for (int i = 0; i < MOST_GAPS; i++) {
            Optional<BitSet[]> place = open.next();
            if (place.isEmpty()) {
                break;
            }
            Case there = cases.at(values(place.get()));
            unproven |= there.certainty() == Certainty.UNPROVEN;
            if (there.certainty() == Certainty.CERTAIN || there.certainty() == Certainty.LIKELY) {
                gapsFound.putIfAbsent(there.words(), say.gap(there));
            }
        }
        found.addAll(gapsFound.values());
        if (gapsFound.isEmpty() && unproven) {
            found.add(say.unprovenCover());
        }
        if (!given && covering.isExhausted()) {
            found.add(say.tooLarge());
        }
    }

    private List<ValueSet> values(BitSet[] place) {
        List<ValueSet> values = new ArrayList<>();
        for (int dimension = 0; dimension < place.length; dimension++) {
            values.add(grid.values(dimension, place[dimension]));
        }
        return values;
    }
}
