package se.regelverk.engine.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three names of a field: pointer ({@code /barn/0/fodelsedatum}), HTML name ({@code barn[0].fodelsedatum}), label with row. */
public final class FieldNames {
    private static final Pattern ROW = Pattern.compile("/([0-9]+)(?=/|$)");

    private FieldNames() {}

    static String pointer(Question question) {
        return "/" + question.concept().key().value().replace('.', '/');
    }

    static String pointer(Question question, int row) {
        return pointer(question.list().orElseThrow()) + "/" + row + "/" + String.join("/", question.path());
    }

    static String pointer(String group) {
        return "/" + group.replace('.', '/');
    }

    /** "Barn 1: Barnets födelsedatum". */
    static String label(Group group, Question question, int row) {
        return group.itemTitle(row) + ": " + question.label();
    }

    public static String name(Question question) {
        return question.concept().key().value();
    }

    public static String name(Question question, int row) {
        return question.list().orElseThrow() + "[" + row + "]." + String.join(".", question.path());
    }

    /** The HTML name of the field that a pointer leads to, so that an error can link to it. */
    public static String nameOf(String pointer) {
        Matcher rows = ROW.matcher(pointer);
        String name = rows.replaceAll("[$1]").replace('/', '.');
        return name.startsWith(".") ? name.substring(1) : name;
    }
}
