package se.regelverk.engine.rulepack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of change something is, from what needs the least care to what needs the most. */
public enum ChangeClass {
    SPRAK("Språk"),
    HJALPTEXT("Hjälptext"),
    FRAGA("Fråga"),
    REGEL("Regel"),
    BELOPP("Belopp");

    private final String title;

    ChangeClass(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** As files name it, such as {@code hjalptext}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that files name so. */
    public static Optional<ChangeClass> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
