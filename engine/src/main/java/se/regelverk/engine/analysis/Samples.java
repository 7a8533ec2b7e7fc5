package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.rulepack.ValueSet;
import se.regelverk.engine.rulepack.ValueSet.Cut;

/** Picks positions out of a set, the telling ones first: those at its bounds. */
final class Samples {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Samples() {}

    /**
     * A few positions of a set; none only when it is empty.
     *
     * @param whole whether only whole positions count
     * @param near what to pick when nothing bounds the set
     */
    static List<BigDecimal> of(ValueSet set, boolean whole, BigDecimal near) {
        Set<BigDecimal> picked = new LinkedHashSet<>();
        List<Cut> cuts = set.cuts();
        for (int i = 0; i < cuts.size(); i += 2) {
            picked.addAll(inside(cuts.get(i), cuts.get(i + 1), whole, near));
        }
        return new ArrayList<>(picked);
    }

    private static List<BigDecimal> inside(Cut low, Cut high, boolean whole, BigDecimal near) {
        ValueSet piece = ValueSet.between(low, high);
        List<BigDecimal> candidates = new ArrayList<>();
        if (!low.isEnd()) {
            candidates.add(low.at());
            candidates.add(low.at().add(BigDecimal.ONE));
        }
        if (!high.isEnd()) {
            candidates.add(high.at());
            candidates.add(high.at().subtract(BigDecimal.ONE));
        }
        candidates.add(near);
        if (!low.isEnd() && !high.isEnd() && !whole) {
            candidates.add(low.at().add(high.at()).divide(TWO));
        }
        return candidates.stream()
                .filter(piece::contains)
                .map(Samples::plain)
                .distinct()
                .toList();
    }

    private static BigDecimal plain(BigDecimal position) {
        BigDecimal stripped = position.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
