package se.regelverk.engine.rulepack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is in a council. */
public enum CouncilRole {
    /** Owns the process and leads the council; has the casting vote. */
    PROCESSAGARE("processägare"),
    HUVUDPROCESSLEDARE("huvudprocessledare"),
    REPRESENTANT("representant"),
    SUPERANVANDARE("superanvändare"),
    AMBASSADOR("ambassadör");

    private final String title;

    CouncilRole(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** As files and settings name it, such as {@code processagare}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that files and settings name so. */
    public static Optional<CouncilRole> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
