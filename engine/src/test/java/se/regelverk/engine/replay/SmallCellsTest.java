package se.regelverk.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    @Test
    void aSmallNumberIsHiddenTogetherWithTheSmallestThatGivesItAway() {
        assertThat(SmallCells.of(3, 40, 12, 7)).containsExactly(true, false, false, true, false);
        assertThat(SmallCells.of(3, 40, 2)).containsExactly(true, false, true, false);
        assertThat(SmallCells.of(0, 40, 5)).containsExactly(false, false, false, false);
        assertThat(SmallCells.of(new long[][] {{3, 10, 20}, {30, 6, 50}})).isDeepEqualTo(new boolean[][] {
            {true, true, false, false}, {true, true, false, false}, {false, false, false, false}
        });
    }

    @Test
    void whatTogetherIsTooFewIsHiddenAsTheTotalTooIs() {
        assertThat(SmallCells.of(new long[][] {{1, 1}, {40, 50}})[0]).containsExactly(true, true, true);
    }

    @Test
    void whatRemainsIsNeverSoLittleThatItIsKnown() {
        assertThat(SmallCells.of(1, 1, 30, 40)).containsExactly(true, true, true, false, false);
        assertThat(SmallCells.of(2, 2, 0, 40)).containsExactly(true, true, false, true, false);
        assertThat(SmallCells.of(3, 2, 40)).containsExactly(true, true, false, false);
    }

    /** Elimination over the equations of the rows and columns tells what can be worked out, whatever way the table was hidden. */
    @Test
    void inNoTableCanASmallNumberBeWorkedOutAndNothingIsHiddenInVain() {
        var random = new SplittableRandom(11);
        for (int trial = 0; trial < 400; trial++) {
            long[][] counts = table(random);
            boolean[][] hidden = SmallCells.of(counts);
            long[][] all = totals(counts);
            assertThat(tells(all, hidden)).as(Arrays.deepToString(counts)).isFalse();
            for (int r = 0; r < all.length; r++) {
                for (int c = 0; c < all[r].length; c++) {
                    if (SmallCells.isSmall(all[r][c])) {
                        assertThat(hidden[r][c]).isTrue();
                    } else if (hidden[r][c]) {
                        hidden[r][c] = false;
                        assertThat(tells(all, hidden))
                                .as(Arrays.deepToString(counts))
                                .isTrue();
                        hidden[r][c] = true;
                    }
                }
            }
        }
    }

    private static long[][] table(SplittableRandom random) {
        long[][] counts = new long[random.nextInt(1, 5)][random.nextInt(1, 5)];
        for (long[] row : counts) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(40);
            }
        }
        return counts;
    }

    private static long[][] totals(long[][] counts) {
        int columns = counts[0].length;
        long[][] all = new long[counts.length + 1][columns + 1];
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < columns; c++) {
                all[r][c] = counts[r][c];
                all[r][columns] += counts[r][c];
                all[counts.length][c] += counts[r][c];
                all[counts.length][columns] += counts[r][c];
            }
        }
        return all;
    }

    private static boolean tells(long[][] all, boolean[][] hidden) {
        return smallDerivable(all, hidden) || littleRemains(all, hidden) || littleRemains(turned(all), turned(hidden));
    }

    /** In a row whose total is shown, what the hidden numbers come to. */
    private static boolean littleRemains(long[][] all, boolean[][] hidden) {
        return IntStream.range(0, all.length).anyMatch(r -> {
            int last = all[r].length - 1;
            long remains = IntStream.range(0, last)
                    .filter(c -> hidden[r][c])
                    .mapToLong(c -> all[r][c])
                    .sum();
            return !hidden[r][last] && SmallCells.isSmall(remains);
        });
    }

    private static long[][] turned(long[][] cells) {
        long[][] turned = new long[cells[0].length][cells.length];
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                turned[c][r] = cells[r][c];
            }
        }
        return turned;
    }

    private static boolean[][] turned(boolean[][] cells) {
        boolean[][] turned = new boolean[cells[0].length][cells.length];
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                turned[c][r] = cells[r][c];
            }
        }
        return turned;
    }

    private static boolean smallDerivable(long[][] all, boolean[][] hidden) {
        int rows = all.length;
        int columns = all[0].length;
        List<int[]> unknown = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c]) {
                    unknown.add(new int[] {r, c});
                }
            }
        }
        double[][] equations = new double[rows + columns][unknown.size()];
        for (int i = 0; i < unknown.size(); i++) {
            int[] cell = unknown.get(i);
            equations[cell[0]][i] = cell[1] == columns - 1 ? -1 : 1;
            equations[rows + cell[1]][i] = cell[0] == rows - 1 ? -1 : 1;
        }
        reduce(equations);
        return Arrays.stream(equations).anyMatch(line -> {
            int[] left = IntStream.range(0, line.length)
                    .filter(i -> Math.abs(line[i]) > 1e-9)
                    .toArray();
            return left.length == 1 && SmallCells.isSmall(all[unknown.get(left[0])[0]][unknown.get(left[0])[1]]);
        });
    }

    private static void reduce(double[][] lines) {
        int done = 0;
        for (int column = 0; column < lines[0].length && done < lines.length; column++) {
            int pivot = done;
            while (pivot < lines.length && Math.abs(lines[pivot][column]) < 1e-9) {
                pivot++;
            }
            if (pivot < lines.length) {
                double[] line = lines[pivot];
                lines[pivot] = lines[done];
                lines[done] = line;
                eliminate(lines, done, column);
                done++;
            }
        }
    }

    private static void eliminate(double[][] lines, int by, int column) {
        double scale = lines[by][column];
        for (int i = 0; i < lines[by].length; i++) {
            lines[by][i] /= scale;
        }
        for (int other = 0; other < lines.length; other++) {
            double factor = lines[other][column];
            for (int i = 0; other != by && i < lines[by].length; i++) {
                lines[other][i] -= factor * lines[by][i];
            }
        }
    }
}
