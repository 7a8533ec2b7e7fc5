package se.regelverk.adminui.rules.impact;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.replay.BandCount;
import se.regelverk.engine.replay.Disclosed;

/** How many get how much more or less, as a table with a bar for each number. */
record BarsView(List<Bar> bars, String total) {
    private static final int WHOLE = 100;

    /**
     * A row.
     *
     * @param label such as "201 till 500 kr mer"
     * @param percent of the longest bar; 0 when the number is not shown
     */
    record Bar(String label, String number, int percent) {}

    static BarsView of(List<Disclosed.Band> bands) {
        long most = bands.stream()
                .filter(one -> one.band() >= 0)
                .mapToLong(one -> one.cases().orElse(0L))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        String total = "";
        for (Disclosed.Band one : bands) {
            String number = ImpactWords.number(one.cases());
            if (one.band() < 0) {
                total = number;
            } else {
                long cases = one.cases().orElse(0L);
                bars.add(new Bar(label(one.band()), number, most == 0 ? 0 : (int) (cases * WHOLE / most)));
            }
        }
        return new BarsView(List.copyOf(bars), total);
    }

    /** A band begins at an edge and ends before the next; those of losses are told without their sign. */
    private static String label(int band) {
        List<Integer> edges = BandCount.EDGES;
        if (band == 0) {
            return "Mer än %s mindre".formatted(kronor(-edges.get(0)));
        }
        int from = edges.get(band - 1);
        if (band == edges.size()) {
            return "Minst %s mer".formatted(kronor(from));
        }
        int next = edges.get(band);
        if (next == 0) {
            return "Högst %s mindre".formatted(kronor(-from));
        }
        if (from == 0) {
            return "Mindre än %s mer".formatted(kronor(next));
        }
        return from < 0
                ? "%s till %s mindre".formatted(ImpactWords.number(-next + 1), kronor(-from))
                : "%s till %s mer".formatted(ImpactWords.number(from), kronor(next - 1));
    }

    private static String kronor(int amount) {
        return ImpactWords.kronor(java.math.BigDecimal.valueOf(amount));
    }
}
