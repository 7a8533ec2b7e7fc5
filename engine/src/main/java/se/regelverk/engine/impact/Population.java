package se.regelverk.engine.impact;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a change is tried on.
 *
 * @param size of an invented population; without meaning for stored cases
 * @param seed of an invented population: the same seed is the same population
 * @param first the first month whose stored cases are counted, null for all that came before
 * @param last the last, null for all that come after
 */
public record Population(
        Kind kind,
        int size,
        long seed,
        @Nullable YearMonth first,
        @Nullable YearMonth last) {
    /** More says nothing more, and takes minutes. */
    public static final int MOST = 1_000_000;

    /** Where the cases come from. */
    public enum Kind {
        STORED("Områdets ärenden"),
        SYNTHETIC("Påhittade ärenden");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /** The area's own cases. */
    public static Population stored() {
        return new Population(Kind.STORED, 0, 0, null, null);
    }

    /** The area's own cases of some months, both included; null for no limit. */
    public static Population stored(@Nullable YearMonth first, @Nullable YearMonth last) {
        return new Population(Kind.STORED, 0, 0, first, last);
    }

    /** Invented cases. */
    public static Population invented(int size, long seed) {
        return new Population(Kind.SYNTHETIC, size, seed, null, null);
    }

    /** Whether a stored case of a month is counted. */
    boolean counts(YearMonth month) {
        return (first == null || !month.isBefore(first)) && (last == null || !month.isAfter(last));
    }

    public boolean isStored() {
        return kind == Kind.STORED;
    }

    /** What is wrong with it, in Swedish. */
    Optional<String> problem() {
        if (first != null && last != null && last.isBefore(first)) {
            return Optional.of("Den sista månaden är före den första.");
        }
        return isStored() || (size >= 1 && size <= MOST)
                ? Optional.empty()
                : Optional.of("Ange ett antal påhittade ärenden mellan 1 och 1 000 000.");
    }
}
