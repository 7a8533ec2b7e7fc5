package se.regelverk.engine.rulepack;

import java.util.Arrays;
import java.util.Optional;

/** How many of those who vote must say yes, from the least demanding to the most. */
public enum Majority {
    ENKEL("enkel", "fler än hälften"),
    TVA_TREDJEDELAR("tva-tredjedelar", "minst två tredjedelar"),
    ALLA("alla", "alla");

    private final String key;
    private final String title;

    Majority(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** As it stands in a sentence: "fler än hälften av dem ska säga ja". */
    public String title() {
        return title;
    }

    static Optional<Majority> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Whether so many votes for it, of all that were cast, are enough. */
    public boolean isReached(int yes, int cast) {
        return switch (this) {
            case ENKEL -> 2 * yes > cast;
            case TVA_TREDJEDELAR -> 3 * yes >= 2 * cast;
            case ALLA -> yes == cast;
        };
    }
}
