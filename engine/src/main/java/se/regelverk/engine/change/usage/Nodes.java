package se.regelverk.engine.change.usage;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Yaml;

/** Looks into a tree without asking for what must be there: that is the readers' task. */
final class Nodes {
    private Nodes() {}

    static Optional<Yaml> get(Yaml node, String key) {
        return node instanceof Yaml.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key))
                : Optional.empty();
    }

    static Optional<String> text(Yaml node, String key) {
        return get(node, key).filter(Yaml.Scalar.class::isInstance).map(found -> ((Yaml.Scalar) found).text());
    }

    /** The items of a list; a single node is a list of one. */
    static List<Yaml> items(Yaml node) {
        return node instanceof Yaml.Sequence sequence ? sequence.items() : List.of(node);
    }

    static List<Yaml> items(Yaml node, String key) {
        return get(node, key).map(Nodes::items).orElse(List.of());
    }
}
