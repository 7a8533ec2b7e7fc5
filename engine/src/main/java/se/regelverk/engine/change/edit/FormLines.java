package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Yaml;

/**
 * Writes what is new in a form the way forms are written: what holds pages, questions or properties line by line, a question on one line.
 * {@link Surgery} goes on where this has nothing more to do.
 */
final class FormLines {
    private static final Set<String> LINE_BY_LINE =
            Set.of("layout", "sidor", "fragor", "schema", "properties", "items");

    private final String text;
    private final Cuts cuts;

    private FormLines(String text) {
        this.text = text;
        this.cuts = new Cuts(text);
    }

    /** The text with the first thing written that should stand line by line, or empty when there is none. */
    static Optional<String> next(String text, Yaml root, Written target) {
        return new FormLines(text).step(root, target);
    }

    /** A whole form, from nothing. */
    static String whole(Entries form) {
        return block(form, 0).substring(1) + "\n";
    }

    private Optional<String> step(Yaml node, Written target) {
        if (cuts.isFlow(node)) {
            return Optional.empty();
        }
        if (node instanceof Yaml.Mapping mapping && target instanceof Entries entries) {
            return mapping(mapping, entries);
        }
        return node instanceof Yaml.Sequence sequence && target instanceof Items items
                ? sequence(sequence, items.items())
                : Optional.empty();
    }

    private Optional<String> mapping(Yaml.Mapping mapping, Entries target) {
        Optional<Yaml> before = Optional.empty();
        for (Map.Entry<String, Written> wanted : target.entries().entrySet()) {
            Yaml own = mapping.entries().get(wanted.getKey());
            Optional<String> step = own == null
                    ? added(mapping, before, wanted.getKey(), wanted.getValue())
                    : isEmpty(own) && isLineByLine(wanted.getKey(), wanted.getValue())
                            ? Optional.of(filled(mapping, own, wanted.getValue()))
                            : step(own, wanted.getValue());
            if (step.isPresent()) {
                return step;
            }
            before = Optional.ofNullable(own);
        }
        return Optional.empty();
    }

    private Optional<String> added(Yaml.Mapping mapping, Optional<Yaml> before, String key, Written value) {
        boolean holdsLines = isLineByLine(key, value) || (value instanceof Entries entries && isLineByLine(entries));
        if (!holdsLines || before.isEmpty()) {
            return Optional.empty();
        }
        int end = cuts.lineEnd(cuts.end(before.get()));
        int indent = cuts.column(mapping.span().start());
        return Optional.of(text.substring(0, end) + entry(key, value, indent) + text.substring(end));
    }

    private String filled(Yaml.Mapping mapping, Yaml empty, Written value) {
        int colon = text.lastIndexOf(':', empty.span().start()) + 1;
        int indent = cuts.column(mapping.span().start()) + 2;
        return text.substring(0, colon) + nested(value, indent) + text.substring(cuts.end(empty));
    }

    private Optional<String> sequence(Yaml.Sequence sequence, List<Written> target) {
        List<Written> own = sequence.items().stream().map(Written::of).toList();
        if (own.size() == target.size()) {
            for (int at = 0; at < own.size(); at++) {
                Optional<String> step = step(sequence.items().get(at), target.get(at));
                if (step.isPresent()) {
                    return step;
                }
            }
            return Optional.empty();
        }
        int at = 0;
        while (at < own.size() && at < target.size() && own.get(at).equals(target.get(at))) {
            at++;
        }
        boolean isOneMore = target.size() == own.size() + 1
                && own.subList(at, own.size()).equals(target.subList(at + 1, target.size()));
        return isOneMore && at > 0 ? Optional.of(item(sequence, at, target.get(at))) : Optional.empty();
    }

    private String item(Yaml.Sequence sequence, int at, Written item) {
        int end = cuts.lineEnd(cuts.end(sequence.items().get(at - 1)));
        int indent = cuts.column(sequence.span().start());
        return text.substring(0, end) + listed(item, indent) + text.substring(end);
    }

    private boolean isEmpty(Yaml node) {
        return (node instanceof Yaml.Mapping mapping && mapping.entries().isEmpty())
                || (node instanceof Yaml.Sequence sequence && sequence.items().isEmpty());
    }

    private static boolean isLineByLine(String key, Written value) {
        return LINE_BY_LINE.contains(key)
                && (value instanceof Items items ? !items.items().isEmpty() : isFull(value));
    }

    private static boolean isFull(Written value) {
        return value instanceof Entries entries && !entries.entries().isEmpty();
    }

    private static boolean isLineByLine(Entries entries) {
        return entries.entries().keySet().stream().anyMatch(LINE_BY_LINE::contains);
    }

    /** Each line begins with its line break. */
    private static String block(Entries entries, int indent) {
        var lines = new StringBuilder();
        entries.entries().forEach((key, value) -> lines.append(entry(key, value, indent)));
        return lines.toString();
    }

    private static String entry(String key, Written value, int indent) {
        String start = "\n" + " ".repeat(indent);
        boolean holdsLines = isLineByLine(key, value) || (value instanceof Entries entries && isLineByLine(entries));
        return holdsLines
                ? start + Scalars.write(key, true) + ":" + nested(value, indent + 2)
                : start + Writing.blockEntry(key, value);
    }

    private static String nested(Written value, int indent) {
        if (value instanceof Entries entries) {
            return block(entries, indent);
        }
        List<String> items = new ArrayList<>();
        ((Items) value).items().forEach(item -> items.add(listed(item, indent)));
        return String.join("", items);
    }

    private static String listed(Written item, int indent) {
        String start = "\n" + " ".repeat(indent) + "- ";
        return item instanceof Entries entries && isLineByLine(entries)
                ? start + block(entries, indent + 2).substring(indent + 3)
                : start + Writing.flow(item, false);
    }
}
