package se.regelverk.engine.rulepack.rulebase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is concluded about one concept, in the case and in each item of its list. Grows with the items that are asked about. */
final class Concluded {
    /** The case and as many items as most lists have. */
    private static final int USUAL = 4;

    private @Nullable Derived[] values = new Derived[USUAL];
    private boolean[] asked = new boolean[USUAL];

    /** Whether it is worked out for an item, {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} for the case. */
    boolean isAsked(int item) {
        return item + 1 < asked.length && asked[item + 1];
    }

    /** What was concluded, null when the rules came to nothing. */
    @Nullable
    Derived value(int item) {
        return item + 1 < values.length ? values[item + 1] : null;
    }

    void set(int item, @Nullable Derived value) {
        int place = item + 1;
        if (place >= asked.length) {
            int size = Math.max(place + 1, 2 * asked.length);
            asked = Arrays.copyOf(asked, size);
            values = Arrays.copyOf(values, size);
        }
        asked[place] = true;
        values[place] = value;
    }

    /** Lets what came to nothing be asked again. */
    void forgetNothings() {
        for (int i = 0; i < asked.length; i++) {
            asked[i] = values[i] != null;
        }
    }
}
