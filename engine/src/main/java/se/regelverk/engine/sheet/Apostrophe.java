package se.regelverk.engine.sheet;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program would run when it opens a CSV file. They are written with an apostrophe first, and so is a text that
 * itself begins with one; reading takes exactly one away again.
 */
final class Apostrophe {
    private static final Pattern RUNS = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].+|=|@|\\+");
    private static final Pattern NUMBER = Pattern.compile("[-+]\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@'\\t\\r\\n].*");

    private Apostrophe() {}

    /** Whether a program could take the text for a formula. */
    static boolean isFormula(String text) {
        return RUNS.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    static String written(String text) {
        return isFormula(text) || text.startsWith("'") ? "'" + text : text;
    }

    static String read(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
