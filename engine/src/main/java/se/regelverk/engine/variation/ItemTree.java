package se.regelverk.engine.variation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Yaml;

/** Finds the things of a file that can be left open, and puts others in their place. What is not changed stays the same node. */
final class ItemTree {
    private static final Set<String> HOLDS_QUESTIONS = Set.of("sidor", "fragor");

    private final LocalKind kind;
    private final String prefix;
    private final Change change;

    private ItemTree(LocalKind kind, String prefix, Change change) {
        this.kind = kind;
        this.prefix = prefix;
        this.change = change;
    }

    /** Makes one thing into another, or into nothing. */
    interface Change {
        Optional<Yaml> change(LocalItem item, Yaml.Mapping node);
    }

    /** The tree of a file with every thing changed. */
    static Yaml changed(String path, Yaml root, Change change) {
        Optional<LocalKind> kind = LocalKind.in(path);
        if (kind.isEmpty()) {
            return root;
        }
        return switch (kind.get()) {
            case AMOUNT ->
                new ItemTree(LocalKind.AMOUNT, Trees.text(root, "nyckel") + ".", change).under(root, "varden", true);
            case ROW -> new ItemTree(LocalKind.ROW, "", change).under(root, "rader", false);
            case SENTENCE -> new ItemTree(LocalKind.SENTENCE, "", change).each(root);
            case QUESTION -> new ItemTree(LocalKind.QUESTION, Trees.text(root, "id") + "/", change).layout(root);
        };
    }

    private Yaml under(Yaml root, String key, boolean named) {
        return Trees.replaced(root, key, node -> named ? eachNamed(node) : each(node));
    }

    private Yaml layout(Yaml root) {
        return Trees.replaced(root, "layout", this::questions);
    }

    private Yaml eachNamed(Yaml node) {
        if (!(node instanceof Yaml.Mapping mapping)) {
            return node;
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        mapping.entries().forEach((name, item) -> one(name, item).ifPresent(other -> entries.put(name, other)));
        return Trees.same(entries.values(), mapping.entries().values()) ? node : Trees.with(mapping, entries);
    }

    private Yaml each(Yaml node) {
        if (!(node instanceof Yaml.Sequence sequence)) {
            return node;
        }
        List<Yaml> items = new ArrayList<>();
        sequence.items().forEach(item -> one(Trees.text(item, "id"), item).ifPresent(items::add));
        return Trees.same(items, sequence.items())
                ? node
                : new Yaml.Sequence(items, sequence.location(), sequence.span());
    }

    /** Pages hold groups, groups and fields hold questions; a question is what names a concept. */
    private Yaml questions(Yaml node) {
        if (node instanceof Yaml.Sequence sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.items().forEach(item -> question(item).ifPresent(items::add));
            return Trees.same(items, sequence.items())
                    ? node
                    : new Yaml.Sequence(items, sequence.location(), sequence.span());
        }
        Yaml changed = node;
        for (String key : HOLDS_QUESTIONS) {
            changed = Trees.replaced(changed, key, this::questions);
        }
        return changed;
    }

    private Optional<Yaml> question(Yaml item) {
        String concept = Trees.text(item, "begrepp");
        if (concept.isEmpty()) {
            return Optional.of(questions(item));
        }
        String id = Trees.text(item, "id");
        return one(id.isEmpty() ? concept : id, item);
    }

    private Optional<Yaml> one(String name, Yaml item) {
        return item instanceof Yaml.Mapping mapping && !name.isEmpty()
                ? change.change(new LocalItem(kind, prefix + name), mapping)
                : Optional.of(item);
    }
}
