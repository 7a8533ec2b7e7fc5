package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regelverk.engine.change.edit.Shape;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.variation.LocalKind;

/**
 * What the files of each kind are taken apart into: rows, sentences, calculations and examples, a parameter's dated values, concepts,
 * options, a form's pages and questions. Any other file is one thing.
 */
final class Shapes {
    private static final Pattern FORM = Pattern.compile("form-definitions/[^/]+/[^/]+\\.yaml");
    private static final Set<String> GROUP_KEYS = Set.of("grupp", "lista");

    private Shapes() {}

    /** @param root what the file says */
    static Shape of(String path, Written root) {
        if (FORM.matcher(path).matches()) {
            return keys(Map.of("schema", schema(), "layout", keys(Map.of("sidor", listed("id", Shapes::holder)))));
        }
        if (path.endsWith("/begrepp.yaml")) {
            return new Shape.Keys((key, value) -> isGroup(value) ? each() : Shape.WHOLE);
        }
        return switch (folder(path)) {
            case "tabeller" -> keys(Map.of("rader", listed("id")));
            case "regler" -> listed("id");
            case "berakningar" -> listed("begrepp");
            // In a list, or in a table with what they have in common.
            case "exempel" -> root instanceof Entries ? keys(Map.of("rader", listed("namn"))) : listed("namn");
            case "parametrar" -> parameters();
            case "listor" -> keys(Map.of("val", each()));
            case "lokalt" -> local();
            default -> Shape.WHOLE;
        };
    }

    static String folder(String path) {
        String folders = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folders.substring(folders.lastIndexOf('/') + 1);
    }

    private static Shape parameters() {
        Shape value = keys(Map.of("kallor", each()));
        Shape corrections =
                new Shape.Named(items -> items.stream().map(Shapes::correction).toList(), item -> Shape.WHOLE);
        return keys(Map.of("varden", new Shape.Keys((key, one) -> value), "kallor", each(), "rattelser", corrections));
    }

    /** What a förvaltning has set, by what it is set for. */
    private static Shape local() {
        Map<String, Shape> kinds = new HashMap<>();
        for (LocalKind kind : LocalKind.values()) {
            kinds.put(
                    kind.list(),
                    new Shape.Named(
                            items -> items.stream().map(item -> set(kind, item)).toList(), item -> Shape.WHOLE));
        }
        return keys(kinds);
    }

    private static String set(LocalKind kind, Written item) {
        String key = text(item, kind.word());
        return kind == LocalKind.QUESTION ? (text(item, "formular") + "/" + key).strip() : key;
    }

    /** By the value and the day it sets right. */
    private static String correction(Written item) {
        return (text(item, "varde") + " " + text(item, "fran")).strip();
    }

    private static Shape keys(Map<String, Shape> inside) {
        return new Shape.Keys((key, value) -> inside.getOrDefault(key, Shape.WHOLE));
    }

    /** Keys, each of which is one thing. */
    private static Shape each() {
        return keys(Map.of());
    }

    private static Shape listed(String key) {
        return listed(key, item -> Shape.WHOLE);
    }

    private static Shape listed(String key, Function<Written, Shape> inside) {
        return new Shape.Named(
                items -> items.stream().map(item -> text(item, key)).toList(), inside);
    }

    private static String text(Written item, String key) {
        return item instanceof Entries entries ? entries.text(key) : "";
    }

    private static boolean isGroup(Written value) {
        return value instanceof Entries entries
                && entries.entries().keySet().stream().anyMatch(GROUP_KEYS::contains);
    }

    /** A page, group or fieldset: what is said of it, and what it asks. */
    private static Shape holder(Written item) {
        boolean holds = item instanceof Entries entries && entries.get("fragor").isPresent();
        return holds
                ? new Shape.Keys((key, value) ->
                        key.equals("fragor") ? new Shape.Named(Shapes::asked, Shapes::holder) : Shape.WHOLE)
                : Shape.WHOLE;
    }

    /** A question by its id or concept, a group by its list; a note has no name and is known by how many come before it. */
    private static List<String> asked(List<Written> items) {
        List<String> names = new ArrayList<>();
        int notes = 0;
        for (Written item : items) {
            String name = name(item);
            notes += name.isEmpty() ? 1 : 0;
            names.add(name.isEmpty() ? PartNames.NOTE + notes : name);
        }
        return names;
    }

    private static String name(Written item) {
        return Stream.of(text(item, "id"), text(item, "grupp"), text(item, "begrepp"), fieldset(item))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** By the first that is answered in it. */
    private static String fieldset(Written item) {
        return item instanceof Entries entries
                        && entries.entries().get("fragor") instanceof Items asked
                        && !asked.items().isEmpty()
                ? PartNames.FIELDSET + name(asked.items().get(0))
                : "";
    }

    /** Its properties follow from the questions, wherever they are nested; what must be answered is a set of keys. */
    private static Shape schema() {
        return new Shape.Keys(new BiFunction<>() {
            @Override
            public Shape apply(String key, Written value) {
                if (value instanceof Items && key.equals("required")) {
                    return new Shape.Named(
                            items -> items.stream().map(Written::plain).toList(), item -> Shape.WHOLE);
                }
                return value instanceof Entries entries && entries.get("$ref").isEmpty()
                        ? new Shape.Keys(this)
                        : Shape.WHOLE;
            }
        });
    }
}
