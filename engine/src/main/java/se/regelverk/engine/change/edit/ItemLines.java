package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Yaml;

/**
 * A file that is a list, as the lines of its items.
 *
 * @param head what stands before the first item
 * @param gaps the line breaks after each item; they keep their places when items move
 */
record ItemLines(String head, List<Item> items, List<String> gaps) {
    static final ItemLines NONE = new ItemLines("", List.of(), List.of());
    private static final String EMPTY = "[]";

    ItemLines {
        items = List.copyOf(items);
        gaps = List.copyOf(gaps);
    }

    /**
     * One item.
     *
     * @param lines its lines and the comments directly above it, without line break at the end
     */
    record Item(String lines, Written written) {}

    /** The items of a list; empty when the file is written otherwise. */
    static Optional<ItemLines> of(ContentFile file) {
        return Surgery.read(file.path(), file.text())
                .filter(Yaml.Sequence.class::isInstance)
                .map(Yaml.Sequence.class::cast)
                .map(root -> of(file.text(), root.items()));
    }

    private static ItemLines of(String text, List<Yaml> nodes) {
        if (nodes.isEmpty()) {
            return new ItemLines(text.substring(0, text.lastIndexOf(EMPTY)), List.of(), List.of());
        }
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < nodes.size(); at++) {
            int line = lineStart(text, nodes.get(at).span().start());
            starts.add(at == 0 ? line : aboveComments(text, line, starts.get(at - 1)));
        }
        starts.add(text.length());
        List<Item> items = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int at = 0; at < nodes.size(); at++) {
            String whole = text.substring(starts.get(at), starts.get(at + 1));
            String lines = whole.stripTrailing();
            items.add(new Item(lines, Written.of(nodes.get(at))));
            gaps.add(whole.substring(lines.length()));
        }
        return new ItemLines(text.substring(0, starts.get(0)), items, gaps);
    }

    /** The start of the comments directly above a line. */
    private static int aboveComments(String text, int line, int lowest) {
        int start = line;
        while (start > lowest) {
            int above = lineStart(text, start - 1);
            if (above <= lowest || text.charAt(above) != '#') {
                return start;
            }
            start = above;
        }
        return start;
    }

    private static int lineStart(String text, int position) {
        return text.lastIndexOf('\n', position - 1) + 1;
    }

    int indexOf(Predicate<Entries> which) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).written() instanceof Entries item && which.test(item)) {
                return at;
            }
        }
        return -1;
    }

    /** One item moved past those between. */
    ItemLines moved(int from, int to) {
        List<Item> moved = new ArrayList<>(items);
        Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), to < from ? 1 : -1);
        return new ItemLines(head, moved, gaps);
    }

    ItemLines without(int at) {
        List<Item> left = new ArrayList<>(items);
        List<String> leftGaps = new ArrayList<>(gaps);
        left.remove(at);
        // What ends the file goes on ending it.
        leftGaps.remove(at == left.size() && at > 0 ? at - 1 : at);
        return new ItemLines(head, left, leftGaps);
    }

    ItemLines and(Item item) {
        List<Item> more = new ArrayList<>(items);
        List<String> moreGaps = new ArrayList<>(gaps);
        more.add(item);
        if (!gaps.isEmpty()) {
            boolean spaced = item.lines().contains("\n");
            moreGaps.set(gaps.size() - 1, spaced ? "\n\n" : "\n");
        }
        moreGaps.add("\n");
        return new ItemLines(head, more, moreGaps);
    }

    String text() {
        StringBuilder text = new StringBuilder(head);
        if (items.isEmpty()) {
            return text.append(head.isEmpty() || head.endsWith("\n") ? "" : "\n")
                    .append(EMPTY)
                    .append('\n')
                    .toString();
        }
        for (int at = 0; at < items.size(); at++) {
            text.append(items.get(at).lines()).append(gaps.get(at));
        }
        return text.toString();
    }

    Written written() {
        return new Written.Items(items.stream().map(Item::written).toList());
    }
}
