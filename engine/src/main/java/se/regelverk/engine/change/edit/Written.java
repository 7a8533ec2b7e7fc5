package se.regelverk.engine.change.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Yaml;

/** What a content file says, without where and how: the target of an edit, and what a difference compares. */
public sealed interface Written {
    /** What a file's tree says. */
    static Written of(Yaml node) {
        if (node instanceof Yaml.Mapping mapping) {
            var entries = new LinkedHashMap<String, Written>();
            mapping.entries().forEach((key, value) -> entries.put(key, of(value)));
            return new Entries(entries);
        }
        return node instanceof Yaml.Sequence sequence
                ? new Items(sequence.items().stream().map(Written::of).toList())
                : new Text(((Yaml.Scalar) node).text());
    }

    /** The texts of all single values in it, joined: a last resort for showing it to people. */
    default String plain() {
        if (this instanceof Text text) {
            return text.text();
        }
        return this instanceof Items items
                ? String.join(", ", items.items().stream().map(Written::plain).toList())
                : String.join(
                        ", ",
                        ((Entries) this)
                                .entries().entrySet().stream()
                                        .map(entry -> entry.getKey() + ": "
                                                + entry.getValue().plain())
                                        .toList());
    }

    /** A single value. */
    record Text(String text) implements Written {}

    /** A list. */
    record Items(List<Written> items) implements Written {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the order they are to be written. */
    record Entries(Map<String, Written> entries) implements Written {
        public static final Entries NONE = new Entries(Map.of());

        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public Optional<Written> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** The single value under a key, empty text when there is none. */
        public String text(String key) {
            return get(key).map(Written::plain).orElse("");
        }

        /** The entries under a key, none when it holds anything else. */
        public Entries entries(String key) {
            return entries.get(key) instanceof Entries inner ? inner : NONE;
        }

        /** These with a value; a new key comes last. */
        public Entries with(String key, Written value) {
            var changed = new LinkedHashMap<>(entries);
            changed.put(key, value);
            return new Entries(changed);
        }

        public Entries with(String key, String text) {
            return with(key, new Text(text));
        }

        /** These with the text, or without the key when the text is blank. */
        public Entries withOptional(String key, String text) {
            return text.isBlank() ? without(key) : with(key, text);
        }

        public Entries without(String key) {
            var changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Entries(changed);
        }

        /** These with a value under a key that takes its place in alphabetical order among the keys of its shape, such as days. */
        Entries withInOrder(String key, Written value, Pattern shape) {
            if (entries.containsKey(key)) {
                return with(key, value);
            }
            var changed = new LinkedHashMap<String, Written>();
            entries.forEach((own, old) -> {
                if (shape.matcher(own).matches() && own.compareTo(key) > 0) {
                    changed.putIfAbsent(key, value);
                }
                changed.put(own, old);
            });
            changed.putIfAbsent(key, value);
            return new Entries(changed);
        }
    }
}
