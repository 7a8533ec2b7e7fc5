package se.regelverk.engine.content;

import java.util.regex.Pattern;

/**
 * One of the city's areas, such as {@code ekonomiskt-bistand}; which areas there are is content.
 *
 * @param id kebab-case, the name of the area's folders
 */
public record Area(String id) implements Comparable<Area> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Top folder of rules. */
    public static final String RULE_PACKS = "rule-packs";

    /** Top folder of forms. */
    public static final String FORM_DEFINITIONS = "form-definitions";

    /** What all areas share. */
    public static final Area SHARED = new Area("gemensamt");

    public Area {
        if (id.length() > 60 || !SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("Area id must be kebab-case");
        }
    }

    public static boolean isValid(String id) {
        return id.length() <= 60 && SHAPE.matcher(id).matches();
    }

    public String rulePackFolder() {
        return RULE_PACKS + "/" + id + "/";
    }

    public String formFolder() {
        return FORM_DEFINITIONS + "/" + id + "/";
    }

    /** Whether a file of this path belongs to the area. */
    public boolean owns(String path) {
        return path.startsWith(rulePackFolder()) || path.startsWith(formFolder());
    }

    @Override
    public int compareTo(Area other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
