package se.regelverk.adminui.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does in an area. The names are the ones the city uses, also in settings and identity providers. */
public enum Role {
    /** Writes forms, rules and examples (author). */
    UTVECKLARE("utvecklare"),
    /** Reviews and approves changes (council). */
    RAD("rad"),
    /** Fills forms in cases and decides (case worker). */
    HANDLAGGARE("handlaggare"),
    /** Runs the platform; sees metrics and settings, never cases. */
    ADMIN("admin");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The role as written in settings, claims and addresses, such as {@code utvecklare}. */
    public String key() {
        return key;
    }

    /** The name Spring Security knows the role by. */
    String authority() {
        return "ROLE_" + name();
    }

    static Optional<Role> ofKey(String key) {
        var folded = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(role -> role.key.equals(folded)).findFirst();
    }
}
