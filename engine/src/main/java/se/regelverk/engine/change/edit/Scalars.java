package se.regelverk.engine.change.edit;

import java.util.regex.Pattern;

/** Writes a single value so that it is read back as exactly the same text, plain when that is safe. */
final class Scalars {
    /** Begins with what no indicator begins with; a minus sign only before a digit. */
    private static final Pattern SAFE_START = Pattern.compile("(?s)(?:[\\p{L}\\p{Nd}(§”$]|-\\d).*");

    private static final Pattern UNSAFE_ANYWHERE =
            Pattern.compile("(?s).*(?::\\s|\\s#|[\\p{Cc}\\p{Cf}\\u2028\\u2029]).*");
    private static final Pattern UNSAFE_IN_FLOW = Pattern.compile("(?s).*[\\[\\]{},].*");

    private Scalars() {}

    static String write(String text, boolean inFlow) {
        return isPlain(text, inFlow) ? text : quoted(text);
    }

    private static boolean isPlain(String text, boolean inFlow) {
        return SAFE_START.matcher(text).matches()
                && !UNSAFE_ANYWHERE.matcher(text).matches()
                && !text.endsWith(":")
                && text.strip().equals(text)
                && text.codePoints().allMatch(Scalars::isOrdinary)
                && !(inFlow && UNSAFE_IN_FLOW.matcher(text).matches());
    }

    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (isOrdinary(character)) {
                    quoted.appendCodePoint(character);
                } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                    // Half a character: no text can hold it, and no reader would give it back.
                    quoted.append('\uFFFD');
                } else {
                    quoted.append("\\u%04X".formatted(character));
                }
            }
        }
    }

    /** Printable in YAML 1.2 and not a mark that editors change or hide. */
    private static boolean isOrdinary(int character) {
        boolean isHidden = character == 0x2028 || character == 0x2029 || character == 0xFEFF;
        boolean isLatin = character >= 0x20 && character < 0x7F;
        boolean isBelowSurrogates = character >= 0xA0 && character < Character.MIN_SURROGATE;
        boolean isAboveSurrogates = character > Character.MAX_SURROGATE && character < 0xFFFE;
        return !isHidden && (isLatin || isBelowSurrogates || isAboveSurrogates || character > 0xFFFF);
    }
}
