package se.regelverk.adminui.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes: text in UTF-8, a line for each message. */
record Console(InputStream in, PrintStream out, PrintStream err) {
    private static final char REPLACEMENT = '\uFFFD';

    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in), stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void line(String text) {
        out.println(plain(text));
    }

    void problem(String text) {
        err.println(plain(text));
    }

    /** Several lines of the program's own. */
    void text(String lines) {
        out.print(lines);
        out.flush();
    }

    /** On one line, without signs that steer a terminal or turn the direction of reading: file names and content may have them. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> plain.appendCodePoint(steers(sign) ? replaced(sign) : sign));
        return plain.toString();
    }

    private static int replaced(int sign) {
        return Character.isWhitespace(sign) ? ' ' : REPLACEMENT;
    }

    private static boolean steers(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // The last two of every plane are no signs, and XML has no form for them.
            default -> (sign & 0xFFFE) == 0xFFFE;
        };
    }
}
