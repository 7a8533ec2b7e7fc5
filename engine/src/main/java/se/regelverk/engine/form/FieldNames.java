package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three names of a field: pointer ({@code /barn/0/fodelsedatum}), HTML name ({@code barn[0].fodelsedatum}), label with row. */
public final class FieldNames {
    private static final Pattern ROW = Pattern.compile("/([0-9]+)(?=/|$)");

    private FieldNames() {}

    static List<Object> path(Question question) {
        return List.copyOf(question.path());
    }

    static List<Object> path(Question question, int row) {
        List<Object> path = new ArrayList<>(List.of(question.list().orElseThrow(), row));
        path.addAll(question.path());
        return path;
    }

    static String pointer(List<Object> path) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** "Barn 1: Barnets födelsedatum". */
    static String label(Group group, Question question, int row) {
        return group.itemTitle(row) + ": " + question.fullLabel();
    }

    public static String name(Question question) {
        String name = String.join(".", question.path());
        return question.list().map(list -> list + "." + name).orElse(name);
    }

    public static String name(Question question, int row) {
        return question.list().orElseThrow() + "[" + row + "]." + String.join(".", question.path());
    }

    /** The same for both; a negative row is none. */
    public static String nameAt(Question question, int row) {
        return row < 0 ? name(question) : name(question, row);
    }

    /** The HTML name of the field that a pointer leads to, so that an error can link to it. */
    public static String nameOf(String pointer) {
        Matcher rows = ROW.matcher(pointer);
        String name = rows.replaceAll("[$1]").replace('/', '.');
        return name.startsWith(".") ? name.substring(1) : name;
    }
}
