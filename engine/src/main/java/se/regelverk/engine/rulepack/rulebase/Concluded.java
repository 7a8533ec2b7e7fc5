package se.regelverk.engine.rulepack.rulebase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is concluded about one concept, in the case and in each item of its list. Grows with the items that are asked about. What came to
 * nothing did so in its round: when something new is known, a new round is begun and it is asked again.
 */
final class Concluded {
    /** The case and as many items as most lists have. */
    private static final int USUAL = 4;

    private @Nullable Derived[] values = new Derived[USUAL];
    private int[] askedIn = new int[USUAL];

    /**
     * Whether it is worked out.
     *
     * @param item {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} for the case
     * @param round the first is 1
     */
    boolean isAsked(int item, int round) {
        int place = item + 1;
        return place < askedIn.length && (values[place] != null || askedIn[place] == round);
    }

    /** What was concluded, null when the rules came to nothing. */
    @Nullable
    Derived value(int item) {
        return item + 1 < values.length ? values[item + 1] : null;
    }

    void set(int item, @Nullable Derived value, int round) {
        int place = item + 1;
        if (place >= askedIn.length) {
            int size = Math.max(place + 1, 2 * askedIn.length);
            askedIn = Arrays.copyOf(askedIn, size);
            values = Arrays.copyOf(values, size);
        }
        askedIn[place] = round;
        values[place] = value;
    }
}
