package se.regelverk.engine.change.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.content.Yaml;

/** Moves an item of a form's lists as the lines it is written on, with the comments directly above. */
final class FormLineMove {
    private final String text;
    private final Cuts cuts;
    private final Yaml root;

    private FormLineMove(String text, Yaml root) {
        this.text = text;
        this.cuts = new Cuts(text);
        this.root = root;
    }

    static Optional<FormLineMove> of(ContentFile file) {
        return Surgery.read(file.path(), file.text()).map(root -> new FormLineMove(file.text(), root));
    }

    /** @param before the place of the page it comes before; the number of pages for last */
    Optional<String> page(int from, int before) {
        return pages().flatMap(pages -> moved(pages, from, pages, before));
    }

    /** @param before the place of what it comes before, as it is before the move */
    Optional<String> item(FormSpot from, FormSpot before) {
        Optional<Yaml.Sequence> source = holder(from);
        Optional<Yaml.Sequence> target = holder(before);
        return source.isPresent() && target.isPresent()
                ? moved(source.get(), from.last(), target.get(), before.last())
                : Optional.empty();
    }

    private Optional<Yaml.Sequence> pages() {
        return list(root, "layout").flatMap(layout -> sequence(layout, "sidor"));
    }

    private Optional<Yaml.Sequence> holder(FormSpot spot) {
        Optional<Yaml.Sequence> items =
                pages().flatMap(pages -> sequence(pages.items().get(spot.page()), FormTree.ASKED));
        for (int at : spot.holder().path()) {
            items = items.flatMap(within -> sequence(within.items().get(at), FormTree.ASKED));
        }
        return items;
    }

    private static Optional<Yaml> list(Yaml node, String key) {
        return node instanceof Yaml.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key))
                : Optional.empty();
    }

    private static Optional<Yaml.Sequence> sequence(Yaml node, String key) {
        return list(node, key).filter(Yaml.Sequence.class::isInstance).map(Yaml.Sequence.class::cast);
    }

    private record Cut(int from, int to, String by) {}

    private Optional<String> moved(Yaml.Sequence source, int from, Yaml.Sequence target, int before) {
        boolean isEmpty = target.items().isEmpty();
        if (cuts.isFlow(source) || (!isEmpty && cuts.isFlow(target))) {
            return Optional.empty();
        }
        Cut taken = taken(source, from);
        int delta = column(target) - cuts.column(source.span().start());
        String lines = indented(text.substring(start(source, from), end(source, from)), delta);
        Cut put = isEmpty ? intoEmpty(target, lines) : put(target, before, lines);
        return Optional.of(List.of(taken, put).stream()
                .sorted(Comparator.comparingInt(Cut::from).reversed())
                .reduce(
                        text,
                        (now, cut) -> now.substring(0, cut.from()) + cut.by() + now.substring(cut.to()),
                        (a, b) -> b));
    }

    private Cut taken(Yaml.Sequence source, int at) {
        if (source.items().size() > 1) {
            return new Cut(start(source, at), Math.min(end(source, at) + 1, text.length()), "");
        }
        int colon = text.lastIndexOf(':', start(source, at)) + 1;
        return new Cut(colon, end(source, at), " []");
    }

    private Cut put(Yaml.Sequence target, int before, String lines) {
        if (before < target.items().size()) {
            int start = start(target, before);
            return new Cut(start, start, lines + "\n");
        }
        int end = end(target, target.items().size() - 1);
        return new Cut(end, end, "\n" + lines);
    }

    private Cut intoEmpty(Yaml.Sequence target, String lines) {
        int colon = text.lastIndexOf(':', target.span().start()) + 1;
        return new Cut(colon, target.span().end(), "\n" + lines);
    }

    /** Where the dashes of a list stand; those of an empty one will stand two steps in from the key before it. */
    private int column(Yaml.Sequence sequence) {
        int start = sequence.span().start();
        if (!sequence.items().isEmpty()) {
            return cuts.column(start);
        }
        String line = text.substring(cuts.lineStart(start), start);
        return line.length() - line.stripLeading().replaceFirst("^- ", "").length() + 2;
    }

    /** The first line of an item, or of the comments directly above it that stand as far in. */
    private int start(Yaml.Sequence sequence, int at) {
        int start = cuts.lineStart(sequence.items().get(at).span().start());
        int lowest = at == 0 ? cuts.lineStart(sequence.span().start()) : end(sequence, at - 1) + 1;
        String mark = " ".repeat(cuts.column(sequence.span().start())) + "#";
        while (start > lowest
                && text.startsWith(mark, cuts.lineStart(start - 1))
                && cuts.lineStart(start - 1) >= lowest) {
            start = cuts.lineStart(start - 1);
        }
        return start;
    }

    private int end(Yaml.Sequence sequence, int at) {
        return cuts.lineEnd(cuts.end(sequence.items().get(at)));
    }

    private static String indented(String lines, int delta) {
        return delta == 0
                ? lines
                : lines.lines()
                        .map(line -> delta > 0
                                ? " ".repeat(delta) + line
                                : line.substring(Math.min(
                                        -delta,
                                        line.length() - line.stripLeading().length())))
                        .collect(Collectors.joining("\n"));
    }
}
