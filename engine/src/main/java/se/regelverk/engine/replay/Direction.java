package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.util.Optional;
import se.regelverk.engine.assessment.Outcome;

/** Which way a change moves a case, for the person it is about. */
public enum Direction {
    /** A better outcome, or more money with the same. */
    GAINS,
    /** A worse outcome, or less money with the same. */
    LOSES,
    /** To or from what the case worker judges: neither better nor worse until somebody has judged. */
    OTHERWISE,
    /** The same outcome and amount. */
    SAME;

    static Direction of(Result before, Result after) {
        if (before.outcome() != after.outcome()) {
            int better = rank(after.outcome()) - rank(before.outcome());
            return isJudged(before) || isJudged(after) ? OTHERWISE : better > 0 ? GAINS : LOSES;
        }
        Optional<BigDecimal> more =
                before.amount().flatMap(old -> after.amount().map(now -> now.subtract(old)));
        int sign = more.map(BigDecimal::signum).orElse(0);
        if (sign == 0) {
            return before.amount().isPresent() == after.amount().isPresent() ? SAME : OTHERWISE;
        }
        return sign > 0 ? GAINS : LOSES;
    }

    private static boolean isJudged(Result result) {
        return result.outcome() == Outcome.HANDLAGGARE_BEDOMER;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case BIFALL -> 2;
            case DELAVSLAG -> 1;
            case AVSLAG, HANDLAGGARE_BEDOMER -> 0;
        };
    }
}
