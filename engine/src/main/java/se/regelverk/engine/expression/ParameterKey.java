package se.regelverk.engine.expression;

import java.util.regex.Pattern;

/**
 * The name of a dated value: its family and its own name, such as {@code riksnorm.barn4till6}.
 *
 * @param value two camelCase words joined by a dot
 */
public record ParameterKey(String value) implements Comparable<ParameterKey> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-zA-Z0-9]*\\.[a-z][a-zA-Z0-9]*");

    public ParameterKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Parameter key '%s' must be family.name in camelCase".formatted(value));
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 100 && SHAPE.matcher(value).matches();
    }

    public String family() {
        return value.substring(0, value.indexOf('.'));
    }

    public String name() {
        return value.substring(value.indexOf('.') + 1);
    }

    @Override
    public int compareTo(ParameterKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
