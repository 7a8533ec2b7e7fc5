package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.content.Yaml;

/** Takes a file's text apart. */
public final class Pieces {
    private final String text;
    private final Cuts cuts;

    private Pieces(String text) {
        this.text = text;
        this.cuts = new Cuts(text);
    }

    /** Empty when the file cannot be read. A line break is put before it, so that also its first part has a line of its own. */
    public static Optional<Piece> of(String path, String text, Function<Written, Shape> shape) {
        String all = "\n" + text;
        return Surgery.read(path, all)
                .map(root -> new Pieces(all).piece(root, 0, all.length(), shape.apply(Written.of(root))));
    }

    /** The text of a whole file that {@link #of} has taken apart, or that is put together of such. */
    public static String text(Piece file) {
        return file.text().substring(1);
    }

    /** A value, its name and where it begins. */
    private record Child(String name, Yaml value, int start, Shape shape) {}

    private Piece piece(Yaml node, int from, int to, Shape shape) {
        List<Child> children = children(node, shape);
        return children.isEmpty()
                ? new Piece.Whole(text.substring(from, to), Written.of(node))
                : parts(node, children, from, to);
    }

    private Piece parts(Yaml node, List<Child> children, int from, int to) {
        boolean flow = cuts.isFlow(node);
        int first = children.get(0).start();
        boolean leads = !flow && cuts.lineStart(first) > from;
        int head = leads ? firstLead(from, first) : first;
        List<Piece.Part> parts = new ArrayList<>();
        int before = head;
        for (Child child : children) {
            int end = flow ? cuts.end(child.value()) : Math.min(cuts.lineEnd(cuts.end(child.value())), to);
            Piece piece = piece(child.value(), child.start(), end, child.shape());
            parts.add(new Piece.Part(child.name(), text.substring(before, child.start()), piece));
            before = end;
        }
        String between = flow ? ", " : "\n" + " ".repeat(cuts.column(first));
        var layout = new Piece.Layout(node instanceof Yaml.Sequence, between, leads);
        return new Piece.Parts(layout, text.substring(from, head), parts, text.substring(before, to));
    }

    /** The comments at the top of a file are of the file; those under a key are of what they stand above. */
    private int firstLead(int from, int first) {
        return from == 0 ? cuts.lineStart(first) - 1 : cuts.lineEnd(from);
    }

    private List<Child> children(Yaml node, Shape shape) {
        List<Child> children = new ArrayList<>();
        if (node instanceof Yaml.Mapping mapping && shape instanceof Shape.Keys keys) {
            mapping.entries()
                    .forEach((key, value) -> children.add(new Child(
                            key,
                            value,
                            Objects.requireNonNull(mapping.keySpans().get(key)).start(),
                            keys.inside().apply(key, Written.of(value)))));
        } else if (node instanceof Yaml.Sequence sequence && shape instanceof Shape.Named named) {
            List<Written> items = sequence.items().stream().map(Written::of).toList();
            List<String> names = named.names().apply(items);
            boolean isNamed = !names.contains("") && new HashSet<>(names).size() == names.size();
            for (int at = 0; isNamed && at < items.size(); at++) {
                Yaml item = sequence.items().get(at);
                children.add(new Child(
                        names.get(at),
                        item,
                        start(sequence, item),
                        named.inside().apply(items.get(at))));
            }
        }
        return children;
    }

    /** An item on a line of its own begins with its dash. */
    private int start(Yaml.Sequence sequence, Yaml item) {
        int start = item.span().start();
        return cuts.isFlow(sequence) ? start : text.lastIndexOf('-', start - 1);
    }
}
