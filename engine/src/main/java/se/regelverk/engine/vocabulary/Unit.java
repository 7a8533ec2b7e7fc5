package se.regelverk.engine.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Units of numbers. Kronor and kronor per month are different: they are never added. */
public enum Unit {
    NONE("", ""),
    KRONOR("kr", "kr"),
    KRONOR_PER_MONTH("kr/mån", "kr"),
    PERCENT("%", "%"),
    YEARS("år", "år"),
    MONTHS("månader", "månader"),
    WEEKS("veckor", "veckor"),
    DAYS("dagar", "dagar"),
    COUNT("st", "");

    private final String word;
    private final String suffix;

    Unit(String word, String suffix) {
        this.word = word;
        this.suffix = suffix;
    }

    /** As authors write it. */
    public String word() {
        return word;
    }

    /** As it stands after a value in a sentence. */
    public String suffix() {
        return suffix;
    }

    /** Whether an amount of it can be added to a day. */
    public boolean isTime() {
        return this == YEARS || this == MONTHS || this == WEEKS || this == DAYS;
    }

    /** Whether multiplying by it leaves the other side's unit as it is. */
    public boolean isPlain() {
        return this == NONE || this == COUNT || this == PERCENT;
    }

    public static Optional<Unit> ofWord(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values())
                .map(Unit::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
