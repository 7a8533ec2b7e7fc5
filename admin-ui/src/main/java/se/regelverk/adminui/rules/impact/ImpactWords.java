package se.regelverk.adminui.rules.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** Numbers of an analysis as people read them. */
final class ImpactWords {
    /** What stands where a number is not shown. */
    static final String HIDDEN = "visas inte";

    private ImpactWords() {}

    /** Such as "1 240". */
    static String number(long count) {
        return Values.readable(BigDecimal.valueOf(count));
    }

    static String number(Optional<Long> count) {
        return count.map(ImpactWords::number).orElse(HIDDEN);
    }

    /** Such as "1 ärende" or "1 240 ärenden". */
    static String cases(long count) {
        return number(count) + (count == 1 ? " ärende" : " ärenden");
    }

    /** Such as "184 000 kr". */
    static String kronor(BigDecimal amount) {
        return Values.readable(amount.setScale(0, RoundingMode.HALF_UP), Unit.KRONOR, Map.of());
    }

    /** Such as "+184 000 kr", "−60 kr" or "0 kr". */
    static String signed(BigDecimal amount) {
        String plain = kronor(amount);
        return amount.setScale(0, RoundingMode.HALF_UP).signum() > 0 ? "+" + plain : plain;
    }
}
