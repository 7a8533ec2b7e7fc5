package se.regelverk.engine.variation;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Yaml;

/** Mappings with other entries. The place of an entry that was not there is the place of its value. */
final class Trees {
    private Trees() {}

    /** Whether two collections hold the very same nodes. */
    static boolean same(Collection<Yaml> one, Collection<Yaml> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<Yaml> others = other.iterator();
        return one.stream().allMatch(node -> node == others.next());
    }

    static Yaml.Mapping with(Yaml.Mapping mapping, String key, Yaml value) {
        Map<String, Yaml> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, value);
        return with(mapping, entries);
    }

    static Yaml.Mapping without(Yaml.Mapping mapping, String key) {
        if (!mapping.entries().containsKey(key)) {
            return mapping;
        }
        Map<String, Yaml> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(key);
        return with(mapping, entries);
    }

    static Yaml.Mapping with(Yaml.Mapping mapping, Map<String, Yaml> entries) {
        Map<String, Location> keys = new LinkedHashMap<>();
        Map<String, Yaml.Span> spans = new LinkedHashMap<>();
        entries.forEach((key, node) -> {
            boolean own = mapping.entries().get(key) == node;
            keys.put(key, own ? mapping.keys().getOrDefault(key, node.location()) : node.location());
            spans.put(key, own ? mapping.keySpans().getOrDefault(key, node.span()) : node.span());
        });
        return new Yaml.Mapping(entries, keys, spans, mapping.location(), mapping.span());
    }

    /** A mapping with what stands under a key changed; anything else as it is. */
    static Yaml replaced(Yaml node, String key, UnaryOperator<Yaml> change) {
        Yaml before = node instanceof Yaml.Mapping mapping ? mapping.entries().get(key) : null;
        if (before == null) {
            return node;
        }
        Yaml after = change.apply(before);
        return after == before ? node : with((Yaml.Mapping) node, key, after);
    }

    /** A value as if it had been written beside a node. */
    static Yaml.Scalar scalar(String text, Yaml beside) {
        return new Yaml.Scalar(text, beside.location(), beside.span());
    }

    /** The text under a key, empty when there is none. */
    static String text(Yaml node, String key) {
        return node instanceof Yaml.Mapping mapping ? text(mapping.entries(), key) : "";
    }

    static String text(Map<String, Yaml> entries, String key) {
        return entries.get(key) instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }
}
