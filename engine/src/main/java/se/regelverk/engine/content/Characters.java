package se.regelverk.engine.content;

import java.util.OptionalInt;

/** The characters of a content file: which may not be there, and where each begins in Java's own count. */
final class Characters {
    private final String text;
    private final int[] starts;

    Characters(String text) {
        this.text = text;
        this.starts = text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? starts(text) : new int[0];
    }

    private static int[] starts(String text) {
        int count = text.codePointCount(0, text.length());
        int[] starts = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++) {
            starts[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[count] = text.length();
        return starts;
    }

    /** Index in the text of a character counted as people count, so that an emoji is one. Constant time: every node of a file asks. */
    int index(int character) {
        return starts.length == 0 ? Math.min(character, text.length()) : starts[Math.min(character, starts.length - 1)];
    }

    /** The line, the first is 1, of the first character that cannot be seen; it could make a text read as something else. */
    OptionalInt lineOfInvisible() {
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int one = text.codePointAt(i);
            if (isInvisible(one) && !(i == 0 && one == '\ufeff')) {
                return OptionalInt.of(line);
            }
            line += one == '\n' ? 1 : 0;
        }
        return OptionalInt.empty();
    }

    static boolean hasInvisible(String value) {
        return value.codePoints().anyMatch(Characters::isInvisible);
    }

    /** Control characters, and format characters such as those that turn the direction of reading. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean isLayout = character == '\n' || character == '\t' || character == '\r';
        return !isLayout && (type == Character.CONTROL || type == Character.FORMAT);
    }
}
