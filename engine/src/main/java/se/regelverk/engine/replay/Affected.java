package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.replay.ReplayCase.Standing;

/**
 * A case with another outcome or amount.
 *
 * @param month it was assessed as if it concerned
 * @param actual whether that is its own month
 * @param amountBefore in kronor
 * @param amountAfter in kronor
 */
public record Affected(
        String id,
        Standing standing,
        YearMonth month,
        boolean actual,
        Outcome before,
        Outcome after,
        Optional<BigDecimal> amountBefore,
        Optional<BigDecimal> amountAfter) {
    static Affected of(Compared compared) {
        return new Affected(
                compared.replayed().id(),
                compared.replayed().standing(),
                compared.month(),
                compared.actual(),
                compared.before().outcome(),
                compared.after().outcome(),
                compared.before().amount(),
                compared.after().amount());
    }

    /** Whether it is decided, and would really have been proposed otherwise: the city must look at it again (FL 37–38 §§). */
    public boolean isToReconsider() {
        return standing == Standing.DECIDED && actual;
    }
}
