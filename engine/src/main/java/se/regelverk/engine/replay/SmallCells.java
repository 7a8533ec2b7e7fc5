package se.regelverk.engine.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which numbers of a table of counts are not shown, so that nobody can be told from it: those from 1 to 4, and as few others as it takes for
 * none of those to be what remains when the shown ones are taken from the totals, nor to be known because little remains.
 *
 * <p>Rows and columns are points and a hidden number is a line between its row and its column. What can be worked out by subtraction, in
 * however many steps, are then just the lines that are part of no circle (Gusfield 1988, A Graph Theoretic Approach to Statistical Data
 * Security). The totals are a row and a column like the others.
 */
public final class SmallCells {
    /** The least number of persons that may be told of. */
    public static final int LEAST = 5;

    /** To hide a nought or a total says more about the rest, or takes more from the reader, than to hide any number. */
    private static final long RATHER_NOT = 1L << 40;

    private final long[][] all;
    private final boolean[][] small;
    private final boolean[][] hidden;

    private SmallCells(long[][] counts, List<long[][]> earlier) {
        this.all = withTotals(counts);
        this.small = new boolean[all.length][all[0].length];
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                small[row][column] = isSmall(all[row][column]);
            }
        }
        earlier.forEach(one -> alsoClose(withTotals(one)));
        this.hidden = copy(small);
    }

    /**
     * The numbers of a table to hide.
     *
     * @param counts rows of as many columns each, at least one of each
     * @return one row and one column more than given: the totals, those of the rows last in each row
     */
    public static boolean[][] of(long[][] counts) {
        return of(counts, List.of());
    }

    /**
     * As {@link #of(long[][])}, for somebody who has seen the same table before: what differs by fewer than five is as telling as a number
     * that is. How many there are in all is told anyway.
     */
    static boolean[][] of(long[][] counts, List<long[][]> earlier) {
        var cells = new SmallCells(counts, earlier);
        cells.protect();
        while (cells.hidMoreWhereLittleRemains()) {
            cells.protect();
        }
        cells.showWhatMay();
        return cells.hidden;
    }

    /** Those of a list with a total, which stands last. */
    public static boolean[] of(long... counts) {
        return of(new long[][] {counts})[0];
    }

    /** Whether a number tells of so few that it is not shown. */
    public static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /** The counts with their totals: a row and a column more. */
    static long[][] withTotals(long[][] counts) {
        int columns = counts[0].length;
        long[][] all = new long[counts.length + 1][columns + 1];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                long count = counts[row][column];
                all[row][column] = count;
                all[row][columns] += count;
                all[counts.length][column] += count;
                all[counts.length][columns] += count;
            }
        }
        return all;
    }

    private void alsoClose(long[][] then) {
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                boolean isWhole = row == all.length - 1 && column == all[row].length - 1;
                small[row][column] |= !isWhole && isSmall(Math.abs(all[row][column] - then[row][column]));
            }
        }
    }

    private void protect() {
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                if (small[row][column] && isDerivable(row, column)) {
                    cheapestWay(row, column, false).forEach(cell -> hidden[cell[0]][cell[1]] = true);
                }
            }
        }
    }

    /** What is hidden in a row or a column with its total shown comes to a number that is known: one and one would be known from two. */
    private boolean hidMoreWhereLittleRemains() {
        Optional<List<int[]>> line = littleRemains();
        Optional<int[]> next = line.flatMap(cells -> cells.stream()
                .filter(cell -> !hidden[cell[0]][cell[1]] && all[cell[0]][cell[1]] > 0)
                .min(Comparator.comparingLong(cell -> cost(cell[0], cell[1]))));
        next.ifPresent(cell -> hidden[cell[0]][cell[1]] = true);
        return next.isPresent();
    }

    /** The cells of a row or a column, its total last, whose hidden numbers together are small. */
    private Optional<List<int[]>> littleRemains() {
        return lines().stream()
                .filter(cells -> {
                    int[] total = cells.get(cells.size() - 1);
                    long remains = cells.stream()
                            .filter(cell -> hidden[cell[0]][cell[1]])
                            .mapToLong(cell -> all[cell[0]][cell[1]])
                            .sum();
                    return !hidden[total[0]][total[1]] && isSmall(remains);
                })
                .findFirst();
    }

    private List<List<int[]>> lines() {
        List<List<int[]>> lines = new ArrayList<>();
        for (int row = 0; row < all.length; row++) {
            int at = row;
            lines.add(IntStream.range(0, all[0].length)
                    .mapToObj(column -> new int[] {at, column})
                    .toList());
        }
        for (int column = 0; column < all[0].length; column++) {
            int at = column;
            lines.add(IntStream.range(0, all.length)
                    .mapToObj(row -> new int[] {row, at})
                    .toList());
        }
        return lines;
    }

    /** One circle may have made another needless: the greatest numbers are shown first. */
    private void showWhatMay() {
        List<int[]> others = new ArrayList<>();
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                if (hidden[row][column] && !small[row][column]) {
                    others.add(new int[] {row, column});
                }
            }
        }
        others.sort(
                Comparator.comparingLong((int[] cell) -> cost(cell[0], cell[1])).reversed());
        for (int[] cell : others) {
            hidden[cell[0]][cell[1]] = false;
            if (isAnySmallDerivable() || littleRemains().isPresent()) {
                hidden[cell[0]][cell[1]] = true;
            }
        }
    }

    private boolean isAnySmallDerivable() {
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                if (small[row][column] && isDerivable(row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDerivable(int row, int column) {
        return cheapestWay(row, column, true).isEmpty();
    }

    /** The cells of the cheapest way from a row to a column past the cell where they meet; a hidden cell costs nothing. */
    private List<int[]> cheapestWay(int row, int column, boolean onlyHidden) {
        int rows = all.length;
        long[] cost = new long[rows + all[0].length];
        int[] from = new int[cost.length];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[row] = 0;
        var queue = new ArrayDeque<Integer>(List.of(row));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int next = at < rows ? rows : 0; next < (at < rows ? cost.length : rows); next++) {
                int r = Math.min(at, next);
                int c = Math.max(at, next) - rows;
                boolean closed = (r == row && c == column) || (onlyHidden && !hidden[r][c]);
                long reached = closed ? Long.MAX_VALUE : cost[at] + (hidden[r][c] ? 0 : cost(r, c));
                if (reached < cost[next]) {
                    cost[next] = reached;
                    from[next] = at;
                    queue.add(next);
                }
            }
        }
        return cost[rows + column] == Long.MAX_VALUE ? List.of() : way(from, row, rows + column);
    }

    private List<int[]> way(int[] from, int start, int end) {
        List<int[]> cells = new ArrayList<>();
        for (int at = end; at != start; at = from[at]) {
            cells.add(new int[] {Math.min(at, from[at]), Math.max(at, from[at]) - all.length});
        }
        return cells;
    }

    private long cost(int row, int column) {
        boolean isTotal = row == all.length - 1 || column == all[row].length - 1;
        boolean isWhole = row == all.length - 1 && column == all[row].length - 1;
        return all[row][column]
                + (isTotal || all[row][column] == 0 ? RATHER_NOT : 1)
                + (isWhole ? RATHER_NOT * 1000 : 0);
    }

    private static boolean[][] copy(boolean[][] cells) {
        return Arrays.stream(cells).map(boolean[]::clone).toArray(boolean[][]::new);
    }
}
