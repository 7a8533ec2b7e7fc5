package se.regelverk.engine.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;

/**
 * A file of examples that are alike: what they share, and a line for each with what differs. Each line is read as the example it would
 * be if it were written out.
 */
final class ExampleTable {
    private static final String NAME = "namn";
    private static final String SHARED = "tabell";
    private static final List<String> HEAD = List.of("avser", "kand", "beslutsdag", "forvaltning");

    private final Yaml.Mapping root;
    private final Problems problems;
    private final Map<String, Yaml> in;
    private final Map<String, Yaml> out;

    private ExampleTable(Yaml.Mapping root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.in = entries(root, "in");
        this.out = entries(root, "ut");
    }

    /** Whether a file is such a table. */
    static boolean isOne(Yaml root) {
        return root instanceof Yaml.Mapping mapping && mapping.entries().containsKey(SHARED);
    }

    /** Each line as an example written out. */
    static List<Yaml> rows(Yaml root, Problems problems) {
        return new ExampleTable((Yaml.Mapping) root, problems).rows();
    }

    private List<Yaml> rows() {
        Fields fields = Fields.of("exempeltabellen", root, problems);
        String title = fields.text(SHARED);
        fields.required("givet");
        fields.required("in");
        HEAD.forEach(fields::optional);
        fields.optional("forvantat");
        fields.optional("ut");
        List<Yaml> lines = fields.items("rader");
        fields.refuseUnknown();
        List<Yaml> examples = new ArrayList<>();
        for (Yaml line : lines) {
            Fields row = Fields.of("raden", line, problems);
            row(title, row, line).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Yaml> row(String title, Fields row, Yaml line) {
        String name = row.text(NAME);
        Optional<Yaml> example = Optional.of(shared(line, title + ": " + name));
        for (Map.Entry<String, Yaml> cell : row.rest().entrySet()) {
            example = example.flatMap(sofar -> with(sofar, cell.getKey(), cell.getValue(), row));
        }
        return example;
    }

    /** The example as all lines begin, with the line's own place. */
    private Yaml shared(Yaml line, String name) {
        var entries = new LinkedHashMap<String, Yaml>();
        entries.put(NAME, new Yaml.Scalar(name, line.location(), line.span()));
        for (String key : HEAD) {
            Optional.ofNullable(root.entries().get(key)).ifPresent(value -> entries.put(key, value));
        }
        Optional.ofNullable(root.entries().get("givet")).ifPresent(value -> entries.put("givet", value));
        entries.put("forvantat", root.entries().getOrDefault("forvantat", mapping(Map.of(), line)));
        return mapping(entries, line);
    }

    private Optional<Yaml> with(Yaml example, String column, Yaml cell, Fields row) {
        if (in.containsKey(column)) {
            String place = text(in.get(column));
            List<String> path = HEAD.contains(place) ? List.of(place) : path("givet.svar." + place);
            return set(example, path, cell);
        }
        if (out.containsKey(column)) {
            Yaml expected = out.get(column);
            return expected instanceof Yaml.Mapping tolerant
                    ? set(
                            example,
                            List.of("forvantat", text(tolerant.entries().get("begrepp"))),
                            within(cell, tolerant))
                    : set(example, List.of("forvantat", text(expected)), cell);
        }
        Set<String> known = new java.util.LinkedHashSet<>(in.keySet());
        known.addAll(out.keySet());
        problems.add(
                row.locationOf(column),
                "Kolumnen ”%s” finns inte i exempeltabellen.".formatted(column),
                Suggestion.remedy(column, known, "Lägg till den under ”in” eller ”ut”."));
        return Optional.empty();
    }

    /** The value with the column's tolerance, as it would be written in an example of its own. */
    private static Yaml within(Yaml cell, Yaml.Mapping column) {
        var entries = new LinkedHashMap<>(column.entries());
        entries.remove("begrepp");
        entries.put("varde", cell);
        return mapping(entries, cell);
    }

    /** The node with a value at a path; a number in the path is an item of a list, the first is 1. */
    private Optional<Yaml> set(Yaml node, List<String> path, Yaml value) {
        if (path.isEmpty()) {
            return Optional.of(value);
        }
        String first = path.get(0);
        List<String> rest = path.subList(1, path.size());
        boolean isItem = first.matches("[1-9][0-9]{0,2}");
        if (isItem) {
            return item(node, Integer.parseInt(first) - 1, rest, value);
        }
        var entries =
                new LinkedHashMap<String, Yaml>(node instanceof Yaml.Mapping mapping ? mapping.entries() : Map.of());
        Yaml inner = entries.getOrDefault(first, mapping(Map.of(), value));
        return set(inner, rest, value).map(changed -> {
            entries.put(first, changed);
            return mapping(entries, node);
        });
    }

    private Optional<Yaml> item(Yaml list, int at, List<String> rest, Yaml value) {
        List<Yaml> items = new ArrayList<>(list instanceof Yaml.Sequence sequence ? sequence.items() : List.of());
        if (at > items.size()) {
            problems.add(
                    value.location(),
                    "Raden ändrar post %d, men listan har %d.".formatted(at + 1, items.size()),
                    "Lägg till posterna under ”givet”, eller ändra kolumnens plats.");
            return Optional.empty();
        }
        Yaml inner = at < items.size() ? items.get(at) : mapping(Map.of(), value);
        return set(inner, rest, value).map(changed -> {
            if (at < items.size()) {
                items.set(at, changed);
            } else {
                items.add(changed);
            }
            return new Yaml.Sequence(items, list.location(), list.span());
        });
    }

    private static List<String> path(String place) {
        return List.of(place.split("\\."));
    }

    private static Map<String, Yaml> entries(Yaml.Mapping root, String key) {
        return root.entries().get(key) instanceof Yaml.Mapping mapping ? mapping.entries() : Map.of();
    }

    private static String text(@org.jspecify.annotations.Nullable Yaml node) {
        return node instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }

    private static Yaml mapping(Map<String, Yaml> entries, Yaml at) {
        var keys = new LinkedHashMap<String, Location>();
        var spans = new LinkedHashMap<String, Yaml.Span>();
        entries.forEach((key, value) -> {
            keys.put(key, value.location());
            spans.put(key, value.span());
        });
        return new Yaml.Mapping(entries, keys, spans, at.location(), at.span());
    }
}
