package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes new content the way the rest of the files are written: rows on one line, long things line by line. */
public final class Writing {
    private static final int LONGEST_ON_ONE_LINE = 110;

    private Writing() {}

    /** On one line, on its own. */
    public static String line(Written written) {
        return flow(written, false);
    }

    /** What {@link #line} has written, or somebody in the same way; empty when it cannot be read. */
    public static Optional<Written> read(String line) {
        return Surgery.read("", line).map(Written::of);
    }

    /** On one line, between brackets. */
    static String flow(Written written) {
        return flow(written, true);
    }

    /** @param inFlow whether what surrounds it is itself between brackets */
    static String flow(Written written, boolean inFlow) {
        if (written instanceof Written.Text text) {
            return Scalars.write(text.text(), inFlow);
        }
        if (written instanceof Written.Items items) {
            List<String> parts = items.items().stream().map(Writing::flow).toList();
            return parts.isEmpty() ? "[]" : "[ " + String.join(", ", parts) + " ]";
        }
        List<String> parts = new ArrayList<>();
        ((Written.Entries) written).entries().forEach((key, value) -> parts.add(entry(key, value)));
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    static String entry(String key, Written value) {
        return Scalars.write(key, true) + ": " + flow(value);
    }

    static String blockEntry(String key, Written value) {
        return Scalars.write(key, true) + ": " + flow(value, false);
    }

    /** Line by line; what is short stays on one line. The first line is not indented. */
    static String block(Written.Entries written, int indent) {
        List<String> lines = new ArrayList<>();
        written.entries().forEach((key, value) -> lines.add(Scalars.write(key, true) + ":" + nested(value, indent)));
        return String.join("\n" + " ".repeat(indent), lines);
    }

    private static String nested(Written value, int indent) {
        String oneLine = flow(value, false);
        boolean isShort = value instanceof Written.Text || oneLine.length() + indent <= LONGEST_ON_ONE_LINE;
        if (isShort) {
            return " " + oneLine;
        }
        String start = "\n" + " ".repeat(indent + 2);
        if (value instanceof Written.Entries entries) {
            return start + block(entries, indent + 2);
        }
        var lines = new StringBuilder();
        ((Written.Items) value)
                .items()
                .forEach(item -> lines.append(start).append("- ").append(flow(item, false)));
        return lines.toString();
    }

    /** What a map looks like when all its entries are texts. */
    static Written.Entries of(Map<String, String> texts) {
        Written.Entries entries = Written.Entries.NONE;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            entries = entries.with(entry.getKey(), entry.getValue());
        }
        return entries;
    }
}
