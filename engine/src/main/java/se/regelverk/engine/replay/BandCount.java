package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many cases get so much more or less.
 *
 * @param band place among the {@link #EDGES}, from the greatest loss; a band begins at an edge and ends before the next
 */
public record BandCount(int band, long cases) implements Counted<BandCount> {
    /** Kronor a month. */
    public static final List<Integer> EDGES =
            List.of(-5000, -2000, -1000, -500, -200, 0, 1, 201, 501, 1001, 2001, 5001);

    static BandCount of(BigDecimal more) {
        return new BandCount(
                (int) EDGES.stream()
                        .filter(edge -> more.compareTo(BigDecimal.valueOf(edge)) >= 0)
                        .count(),
                1);
    }

    @Override
    public String what() {
        return band < 10 ? "0" + band : Integer.toString(band);
    }

    @Override
    public BandCount plus(BandCount other) {
        return new BandCount(band, cases + other.cases);
    }
}
