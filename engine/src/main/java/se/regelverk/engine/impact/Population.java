package se.regelverk.engine.impact;

import java.util.Optional;

/**
 * Whom a change is tried on.
 *
 * @param size of an invented population; without meaning for stored cases
 * @param seed of an invented population: the same seed is the same population
 */
public record Population(Kind kind, int size, long seed) {
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
        return new Population(Kind.STORED, 0, 0);
    }

    public boolean isStored() {
        return kind == Kind.STORED;
    }

    /** What is wrong with it, in Swedish. */
    Optional<String> problem() {
        return isStored() || (size >= 1 && size <= MOST)
                ? Optional.empty()
                : Optional.of("Ange ett antal påhittade ärenden mellan 1 och 1 000 000.");
    }
}
