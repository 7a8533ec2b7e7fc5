package se.regelverk.engine.rulepack.export;

import java.math.BigDecimal;

/**
 * Authors' texts in DRL, as strings and comments they cannot leave. Backslashes are doubled everywhere, because Java reads {@code \}{@code u}
 * followed by four digits as a sign also in comments and strings; so none is ever written here.
 */
final class DrlText {
    private DrlText() {}

    static String quoted(String text) {
        return "\"" + oneLine(text).replace("\"", "\\\"") + "\"";
    }

    /** A comment to the end of the line. */
    static String comment(String text) {
        return "// " + oneLine(text).replace("*/", "* /").replace("/*", "/ *");
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(one -> line.appendCodePoint(isVisible(one) ? one : ' '));
        return line.toString().strip().replace("\\", "\\\\");
    }

    /** Not a line break of any kind, and not a sign that hides or turns what follows. */
    private static boolean isVisible(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean yes ? yes.toString() : quoted(value.toString());
    }

    /** {@code hela år mellan} → {@code helaÅrMellan}; {@code barn} → {@code Barn} when it is to begin with a capital. */
    static String joined(String words, boolean capital) {
        StringBuilder name = new StringBuilder(words.length());
        boolean upper = capital;
        for (int at = 0; at < words.length(); at++) {
            char one = words.charAt(at);
            if (Character.isLetterOrDigit(one)) {
                name.append(upper ? Character.toUpperCase(one) : one);
            }
            upper = !Character.isLetterOrDigit(one);
        }
        return name.toString();
    }
}
