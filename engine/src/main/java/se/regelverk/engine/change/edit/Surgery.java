package se.regelverk.engine.change.edit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;

/**
 * Changes a file's text until it says something else, one small cut at a time. Comments, order and layout of everything that is not
 * changed stay. It ends only when the text, read again, says exactly what was wanted: a wrong result is impossible, giving up is not.
 */
final class Surgery {
    /** Each cut makes one value, entry or item right; no edit comes near this. */
    private static final int MOST_CUTS = 2_000;

    private final Cuts cuts;

    private Surgery(String text) {
        this.cuts = new Cuts(text);
    }

    /** The text changed so that it says the target, or empty when the file cannot be read or cannot be changed this way. */
    static Optional<String> become(String file, String text, Written target) {
        String current = text;
        for (int cut = 0; cut < MOST_CUTS; cut++) {
            Optional<Yaml> root = read(file, current);
            if (root.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> next = new Surgery(current).cut(root.get(), target, false);
            if (next.isEmpty()) {
                return Optional.of(current);
            }
            current = next.get();
        }
        return Optional.empty();
    }

    /** The file's tree, when nothing in it is unreadable. */
    static Optional<Yaml> read(String file, String text) {
        var problems = new Problems();
        return YamlReader.read(file, text, problems).filter(root -> problems.isEmpty());
    }

    /** The text after the first cut that is needed, or empty when the node says the target. */
    private Optional<String> cut(Yaml node, Written target, boolean inFlow) {
        boolean flow = inFlow || cuts.isFlow(node);
        if (node instanceof Yaml.Scalar scalar && target instanceof Written.Text wanted) {
            return scalar.text().equals(wanted.text())
                    ? Optional.empty()
                    : Optional.of(cuts.value(scalar, wanted.text(), inFlow));
        }
        if (node instanceof Yaml.Mapping mapping && target instanceof Written.Entries entries) {
            return mapping(mapping, entries.entries(), flow);
        }
        if (node instanceof Yaml.Sequence sequence && target instanceof Written.Items items) {
            return sequence(sequence, items.items(), flow);
        }
        return Optional.of(cuts.whole(node, target, inFlow));
    }

    private Optional<String> mapping(Yaml.Mapping mapping, Map<String, Written> target, boolean flow) {
        Map<String, Yaml> entries = mapping.entries();
        boolean nothingStays = Collections.disjoint(entries.keySet(), target.keySet());
        if (nothingStays && !entries.isEmpty()) {
            return Optional.of(cuts.whole(mapping, new Written.Entries(target), flow));
        }
        for (String key : entries.keySet()) {
            if (!target.containsKey(key)) {
                return Optional.of(cuts.withoutEntry(mapping, key, flow));
            }
        }
        Optional<String> before = Optional.empty();
        for (Map.Entry<String, Written> wanted : target.entrySet()) {
            Yaml own = entries.get(wanted.getKey());
            Optional<String> cut = own == null
                    ? Optional.of(cuts.withEntry(mapping, before, wanted.getKey(), wanted.getValue(), flow))
                    : cut(own, wanted.getValue(), flow);
            if (cut.isPresent()) {
                return cut;
            }
            before = Optional.of(wanted.getKey());
        }
        return Optional.empty();
    }

    /** What is the same at both ends stays; between them items are changed in pairs, then added or taken away. */
    private Optional<String> sequence(Yaml.Sequence sequence, List<Written> target, boolean flow) {
        List<Written> own = sequence.items().stream().map(Written::of).toList();
        int shorter = Math.min(own.size(), target.size());
        int first = 0;
        while (first < shorter && own.get(first).equals(target.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && own.get(own.size() - 1 - last).equals(target.get(target.size() - 1 - last))) {
            last++;
        }
        boolean hasOwn = own.size() - last > first;
        boolean hasTarget = target.size() - last > first;
        if (hasOwn && hasTarget) {
            return cut(sequence.items().get(first), target.get(first), flow);
        }
        if (hasOwn) {
            return Optional.of(cuts.withoutItem(sequence, first, flow));
        }
        return hasTarget ? Optional.of(cuts.withItem(sequence, first, target.get(first), flow)) : Optional.empty();
    }
}
