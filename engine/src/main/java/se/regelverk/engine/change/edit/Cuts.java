package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Yaml;

/** The single cuts in a text, each giving the whole text after it. */
final class Cuts {
    private final String text;

    Cuts(String text) {
        this.text = text;
    }

    /** Whether a node is written between brackets. */
    boolean isFlow(Yaml node) {
        return !(node instanceof Yaml.Scalar) && startsWith(node, "{[");
    }

    /** A single value; one that was quoted stays quoted. */
    String value(Yaml.Scalar old, String wanted, boolean inFlow) {
        boolean quoted = startsWith(old, "\"'");
        return replaced(old.span().start(), end(old), quoted ? Scalars.quoted(wanted) : Scalars.write(wanted, inFlow));
    }

    /** A whole node, written on one line. */
    String whole(Yaml old, Written wanted, boolean inFlow) {
        int start = old.span().start();
        String written = Writing.flow(wanted, inFlow);
        boolean isBlock = !(old instanceof Yaml.Scalar) && !isFlow(old);
        int afterKey = isBlock ? lastInk(start) + 1 : start;
        boolean ownLine = isBlock && afterKey > 0 && text.charAt(afterKey - 1) == ':';
        return ownLine ? replaced(afterKey, end(old), " " + written) : replaced(start, end(old), written);
    }

    String withEntry(Yaml.Mapping mapping, Optional<String> after, String key, Written value, boolean flow) {
        List<Yaml> values = new ArrayList<>(mapping.entries().values());
        Optional<Yaml> before = after.map(name -> mapping.entries().get(name));
        if (flow) {
            return inFlow(mapping, values.isEmpty(), before, Writing.entry(key, value));
        }
        String written = Writing.blockEntry(key, value);
        int start = mapping.span().start();
        String indent = " ".repeat(column(start));
        return before.map(node -> replaced(lineEnd(end(node)), lineEnd(end(node)), "\n" + indent + written))
                .orElseGet(() -> replaced(start, start, written + "\n" + indent));
    }

    String withoutEntry(Yaml.Mapping mapping, String key, boolean flow) {
        List<Yaml> values = List.copyOf(mapping.entries().values());
        int at = List.copyOf(mapping.entries().keySet()).indexOf(key);
        int start = mapping.span().start();
        int end = end(values.get(at));
        if (values.size() == 1) {
            return whole(mapping, Written.Entries.NONE, flow);
        }
        if (flow) {
            return at == 0
                    ? replaced(nextInk(start + 1), nextKey(end), "")
                    : replaced(end(values.get(at - 1)), end, "");
        }
        List<Location> keys = List.copyOf(mapping.keys().values());
        if (at == 0 && !text.substring(lineStart(start), start).isBlank()) {
            return replaced(start, lineOffset(keys.get(1).line()) + column(start), "");
        }
        return withoutLines(lineOffset(keys.get(at).line()), end);
    }

    String withItem(Yaml.Sequence sequence, int at, Written item, boolean flow) {
        Optional<Yaml> before =
                at == 0 ? Optional.empty() : Optional.of(sequence.items().get(at - 1));
        if (flow) {
            return inFlow(sequence, sequence.items().isEmpty(), before, Writing.flow(item));
        }
        int start = sequence.span().start();
        String indent = " ".repeat(column(start));
        if (before.isEmpty()) {
            return replaced(start, start, "- " + Writing.flow(item, false) + "\n" + indent);
        }
        boolean lineByLine = before.get() instanceof Yaml.Mapping && !isFlow(before.get());
        String written = lineByLine && item instanceof Written.Entries entries
                ? "\n" + indent + "- " + Writing.block(entries, column(start) + 2)
                : indent + "- " + Writing.flow(item, false);
        int position = lineEnd(end(before.get()));
        return replaced(position, position, "\n" + written);
    }

    String withoutItem(Yaml.Sequence sequence, int at, boolean flow) {
        List<Yaml> items = sequence.items();
        if (items.size() == 1) {
            return whole(sequence, new Written.Items(List.of()), flow);
        }
        int end = end(items.get(at));
        if (flow) {
            return at == 0
                    ? replaced(nextInk(sequence.span().start() + 1), nextKey(end), "")
                    : replaced(end(items.get(at - 1)), end, "");
        }
        return withoutLines(lineStart(lastInk(items.get(at).span().start())), end);
    }

    private String inFlow(Yaml collection, boolean isEmpty, Optional<Yaml> before, String written) {
        int start = collection.span().start() + 1;
        if (before.isPresent()) {
            return replaced(end(before.get()), end(before.get()), ", " + written);
        }
        return isEmpty
                ? replaced(start, collection.span().end() - 1, " " + written + " ")
                : replaced(start, start, " " + written + ",");
    }

    private String withoutLines(int from, int lastEnd) {
        int end = lineEnd(lastEnd);
        return replaced(from, Math.min(end + 1, text.length()), "");
    }

    /** Where a node's last character stands; the span of a block reaches over the comments and blank lines after it. */
    int end(Yaml node) {
        if (node instanceof Yaml.Mapping mapping
                && !isFlow(node)
                && !mapping.entries().isEmpty()) {
            List<Yaml> values = List.copyOf(mapping.entries().values());
            return end(values.get(values.size() - 1));
        }
        if (node instanceof Yaml.Sequence sequence
                && !isFlow(node)
                && !sequence.items().isEmpty()) {
            return end(sequence.items().get(sequence.items().size() - 1));
        }
        int end = node.span().end();
        while (end > node.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean startsWith(Yaml node, String characters) {
        int start = node.span().start();
        return start < text.length() && characters.indexOf(text.charAt(start)) >= 0;
    }

    private String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    int lineStart(int position) {
        return text.lastIndexOf('\n', position - 1) + 1;
    }

    int lineEnd(int position) {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    int column(int position) {
        return position - lineStart(position);
    }

    int lineOffset(int line) {
        int offset = 0;
        for (int passed = 1; passed < line; passed++) {
            offset = lineEnd(offset) + 1;
        }
        return offset;
    }

    /** The last position before this one that is not white space. */
    private int lastInk(int position) {
        int at = position - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** The next position that is neither white space nor a comment. */
    int nextInk(int position) {
        int at = position;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
        }
        return at;
    }

    /** Past the comma after a value between brackets. */
    int nextKey(int end) {
        int comma = nextInk(end);
        return nextInk(comma + 1);
    }
}
