package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Yaml;

/** Puts a table's columns in another order. The order of keys carries meaning nowhere else, so no other edit minds it. */
final class ColumnOrder {
    private static final String COLUMNS = "in";

    private ColumnOrder() {}

    /** The text with the columns in the target's order; empty when they are written in a way that cannot be rearranged. */
    static Optional<String> become(String path, String text, Entries target) {
        List<String> wanted = List.copyOf(target.entries(COLUMNS).entries().keySet());
        Optional<Yaml.Mapping> columns = columns(path, text);
        if (columns.isEmpty() || List.copyOf(columns.get().entries().keySet()).equals(wanted)) {
            return Optional.of(text);
        }
        String ordered = ordered(text, columns.get(), wanted);
        return columns(path, ordered)
                .filter(found -> List.copyOf(found.entries().keySet()).equals(wanted))
                .map(found -> ordered);
    }

    private static Optional<Yaml.Mapping> columns(String path, String text) {
        return Surgery.read(path, text)
                .filter(Yaml.Mapping.class::isInstance)
                .map(root -> ((Yaml.Mapping) root).entries().get(COLUMNS))
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast);
    }

    /** Every column's text takes the place of another's; what stands between the places stays. */
    private static String ordered(String text, Yaml.Mapping columns, List<String> wanted) {
        List<Yaml.Span> places = places(text, columns);
        List<String> keys = List.copyOf(columns.entries().keySet());
        var ordered = new StringBuilder();
        int from = 0;
        for (int at = 0; at < places.size(); at++) {
            Yaml.Span own = places.get(keys.indexOf(wanted.get(at)));
            ordered.append(text, from, places.get(at).start()).append(text, own.start(), own.end());
            from = places.get(at).end();
        }
        return ordered.append(text.substring(from)).toString();
    }

    private static List<Yaml.Span> places(String text, Yaml.Mapping columns) {
        var cuts = new Cuts(text);
        boolean flow = cuts.isFlow(columns);
        List<Yaml> values = List.copyOf(columns.entries().values());
        List<Integer> lines =
                columns.keys().values().stream().map(key -> key.line()).toList();
        int column = cuts.column(columns.span().start());
        List<Yaml.Span> places = new ArrayList<>();
        int next = cuts.nextInk(columns.span().start() + 1);
        for (int at = 0; at < values.size(); at++) {
            int end = cuts.end(values.get(at));
            places.add(
                    flow
                            ? new Yaml.Span(next, end)
                            : new Yaml.Span(cuts.lineOffset(lines.get(at)) + column, cuts.lineEnd(end)));
            next = cuts.nextKey(end);
        }
        return places;
    }
}
