package se.regelverk.engine.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which forms and rules refer to a concept: camelCase words joined by dots, such as {@code barn.alder}.
 *
 * @param value at most 100 characters, ASCII
 */
public record ConceptKey(String value) implements Comparable<ConceptKey> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*){0,4}");

    public ConceptKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Concept key '%s' must be ASCII camelCase with dots".formatted(value));
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 100 && SHAPE.matcher(value).matches();
    }

    /** {@code barn.alder} → {@code alder}. */
    public String lastName() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** {@code barn.alder} → {@code barn}; empty for a key without dots. */
    public Optional<String> group() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(value.substring(0, dot));
    }

    @Override
    public int compareTo(ConceptKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
