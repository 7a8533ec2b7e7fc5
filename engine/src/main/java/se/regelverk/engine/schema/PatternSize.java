package se.regelverk.engine.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many characters a pattern has when its counts are written out, as they are before it is used. */
final class PatternSize {
    private static final long ENOUGH = 1_000_000;
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,4})(?:,([0-9]{0,4}))?\\}");

    private final String pattern;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long last;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** Too high rather than too low, and never more than a million or so. */
    static long of(String pattern) {
        return new PatternSize(pattern).read();
    }

    private long read() {
        Matcher count = COUNT.matcher(pattern);
        while (at < pattern.length() && size < ENOUGH) {
            char next = pattern.charAt(at);
            if (next == '{' && count.region(at, pattern.length()).lookingAt()) {
                String most = count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
                size += last * Math.max(0, Long.parseLong(most) - 1);
                last *= Math.max(1, Long.parseLong(most));
                at = count.end();
            } else {
                part(next);
            }
        }
        outer.forEach(sum -> size += sum);
        return size;
    }

    private void part(char next) {
        if (next == '(') {
            outer.push(size);
            size = 0;
            at++;
        } else if (next == ')' && !outer.isEmpty()) {
            last = size + 1;
            size = last + outer.pop();
            at++;
        } else {
            last = 1;
            size++;
            at = next == '[' ? endOfClass() : at + (next == '\\' ? 2 : 1);
        }
    }

    private int endOfClass() {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
