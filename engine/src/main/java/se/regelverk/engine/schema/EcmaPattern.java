package se.regelverk.engine.schema;

import java.util.Map;

/**
 * Writes an ECMA 262 pattern, which JSON Schema uses, as RE2 reads it. The two differ in what a point and a white space are, and in
 * escapes; what RE2 has and ECMA has not means nothing here.
 */
final class EcmaPattern {
    private static final String ANYTHING = "\\x{0}-\\x{10ffff}";
    private static final String LINE_ENDS = "\\n\\r\\x{2028}\\x{2029}";
    private static final String SPACE =
            "\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
    private static final String NOT_SPACE =
            "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}"
                    + "\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";

    /** RE2 knows the categories by their short names alone. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "Letter", "L",
            "Lowercase_Letter", "Ll",
            "Uppercase_Letter", "Lu",
            "Mark", "M",
            "Number", "N",
            "Decimal_Number", "Nd",
            "Punctuation", "P",
            "Symbol", "S",
            "Separator", "Z",
            "digit", "Nd");

    private final String from;
    private final StringBuilder to = new StringBuilder();
    private int at;
    private boolean inClass;

    private EcmaPattern(String from) {
        this.from = from;
    }

    /**
     * The same pattern for RE2.
     *
     * @throws IllegalArgumentException if it looks around or back, or is none; the message is for developers
     */
    static String toRe2(String pattern) {
        return new EcmaPattern(pattern).read();
    }

    private String read() {
        while (at < from.length()) {
            char next = from.charAt(at);
            if (next == '\\') {
                escape();
            } else if (inClass) {
                inClass(next);
            } else {
                outside(next);
            }
        }
        return to.toString();
    }

    private void inClass(char next) {
        at++;
        inClass = next != ']';
        // RE2 would read "[:alpha:]" as a set of its own.
        to.append(next == '[' ? "\\[" : String.valueOf(next));
    }

    private void outside(char next) {
        if (next == '[') {
            open();
        } else if (next == '(' && from.startsWith("(?", at)) {
            group();
        } else {
            at++;
            to.append(next == '.' ? "[^" + LINE_ENDS + "]" : String.valueOf(next));
        }
    }

    private void open() {
        if (from.startsWith("[]", at)) {
            put("[^" + ANYTHING + "]", 2);
        } else if (from.startsWith("[^]", at)) {
            put("[" + ANYTHING + "]", 3);
        } else {
            inClass = true;
            boolean negated = from.startsWith("[^", at);
            put(negated ? "[^" : "[", negated ? 2 : 1);
        }
    }

    private void group() {
        if (from.startsWith("(?:", at)) {
            put("(?:", 3);
        } else if (from.startsWith("(?<", at) && !from.startsWith("(?<=", at) && !from.startsWith("(?<!", at)) {
            put("(?P<", 3);
        } else {
            throw new IllegalArgumentException("Look-around or flags in a pattern");
        }
    }

    private void put(String text, int read) {
        to.append(text);
        at += read;
    }

    private void escape() {
        if (at + 1 == from.length()) {
            throw new IllegalArgumentException("Pattern ends in the middle of an escape");
        }
        char kind = from.charAt(at + 1);
        switch (kind) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'r', 'f', 'v' -> put("\\" + kind, 2);
            case 's' -> put(inClass ? SPACE : "[" + SPACE + "]", 2);
            case 'S' -> put(inClass ? NOT_SPACE : "[" + NOT_SPACE + "]", 2);
            case 'b' -> put(inClass ? "\\x{8}" : "\\b", 2);
            case 'B' -> put("\\B", 2);
            case '0' -> put("\\x{0}", 2);
            case 'c' -> put(code(part(2, 3).charAt(0) % 32), 3);
            case 'x' -> put(code(hex(part(2, 4))), 4);
            case 'u' -> unicode();
            case 'p', 'P' -> property(kind);
            default -> literal(kind);
        }
    }

    private void literal(char kind) {
        if (Character.isLetterOrDigit(kind)) {
            throw new IllegalArgumentException("Unknown escape or a back reference in a pattern");
        }
        put(code(kind), 2);
    }

    private void unicode() {
        if (from.startsWith("\\u{", at)) {
            int end = end();
            put(code(hex(from.substring(at + 3, end))), end + 1 - at);
            return;
        }
        int first = hex(part(2, 6));
        boolean isPair = Character.isHighSurrogate((char) first) && from.startsWith("\\u", at + 6);
        if (isPair) {
            put(code(Character.toCodePoint((char) first, (char) hex(part(8, 12)))), 12);
        } else {
            put(code(first), 6);
        }
    }

    private void property(char kind) {
        int end = end();
        String name = from.substring(at + 3, end);
        String value = name.substring(name.indexOf('=') + 1);
        put("\\%s{%s}".formatted(kind, CATEGORIES.getOrDefault(value, value)), end + 1 - at);
    }

    private int end() {
        int end = from.indexOf('}', at);
        if (!part(2, 3).equals("{") || end < 0) {
            throw new IllegalArgumentException("Escape without its braces in a pattern");
        }
        return end;
    }

    private String part(int start, int end) {
        if (at + end > from.length()) {
            throw new IllegalArgumentException("Pattern ends in the middle of an escape");
        }
        return from.substring(at + start, at + end);
    }

    private static int hex(String digits) {
        if (!digits.matches("[0-9a-fA-F]{1,6}")) {
            throw new IllegalArgumentException("Escape without its digits in a pattern");
        }
        return Integer.parseInt(digits, 16);
    }

    private static String code(int point) {
        return "\\x{%x}".formatted(point);
    }
}
