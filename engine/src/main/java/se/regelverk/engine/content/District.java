package se.regelverk.engine.content;

import java.util.regex.Pattern;

/**
 * One of the city's förvaltningar, such as {@code bromma}; which there are is content ({@code forvaltningar} in {@code pack.yaml}).
 *
 * @param id kebab-case, the name of the file with what is set there
 */
public record District(String id) implements Comparable<District> {
    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public District {
        if (!isValid(id)) {
            throw new IllegalArgumentException("District id must be kebab-case");
        }
    }

    public static boolean isValid(String id) {
        return id.length() <= LONGEST && SHAPE.matcher(id).matches();
    }

    @Override
    public int compareTo(District other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
