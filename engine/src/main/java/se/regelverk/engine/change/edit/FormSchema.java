package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/** Lets a form's schema follow its layout: a property for each question, and what must be there to hand in. All else in it stays. */
final class FormSchema {
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String ITEMS = "items";

    /** An object with nothing but these was made here, and goes with its last property. */
    private static final Set<String> OWN = Set.of("type", "additionalProperties", PROPERTIES, REQUIRED);

    static final Entries EMPTY = Entries.NONE
            .with("type", "object")
            .with("additionalProperties", "false")
            .with(PROPERTIES, Entries.NONE);

    private FormSchema() {}

    /**
     * The schema where a concept is asked for.
     *
     * @param list the list in whose items it is asked
     * @param required whether the answer must be there to hand in
     */
    static Entries asked(Entries schema, String key, Optional<String> list, boolean required) {
        Entries withList = list.map(name -> listed(schema, name)).orElse(schema);
        return in(
                withList,
                list,
                object -> required(property(object, names(key, list), key), names(key, list), required));
    }

    /** The schema where the property of a concept has rules of its own beside the concept's. */
    static Entries ruled(Entries schema, String key, Optional<String> list, Entries rules) {
        return in(schema, list, object -> ruled(object, names(key, list), rules));
    }

    private static Entries ruled(Entries object, List<String> names, Entries rules) {
        String name = names.get(0);
        Entries own = object.entries(PROPERTIES).entries(name);
        if (names.size() > 1) {
            return withProperty(object, name, ruled(own, names.subList(1, names.size()), rules));
        }
        Entries ruled = own;
        for (var rule : rules.entries().entrySet()) {
            ruled = ruled.with(rule.getKey(), rule.getValue());
        }
        return withProperty(object, name, ruled);
    }

    /** The schema where a concept is not asked for. */
    static Entries unasked(Entries schema, String key, Optional<String> list) {
        return in(schema, list, object -> without(required(object, names(key, list), false), names(key, list)));
    }

    /** The schema with a list, which may have no properties yet. */
    static Entries listed(Entries schema, String list) {
        return schema.entries(PROPERTIES).get(list).isPresent()
                ? schema
                : withProperty(schema, list, Entries.NONE.with("type", "array").with(ITEMS, EMPTY));
    }

    static Entries unlisted(Entries schema, String list) {
        return without(required(schema, List.of(list), false), List.of(list));
    }

    /** The schema without what follows of the layout: each question's property, and which of them must be there. */
    static Entries ownRules(Entries object) {
        Entries left = object.without(REQUIRED);
        Entries properties = Entries.NONE;
        for (var property : object.entries(PROPERTIES).entries().entrySet()) {
            Entries own = own(property.getValue() instanceof Entries entries ? entries : Entries.NONE);
            properties = own.entries().isEmpty() ? properties : properties.with(property.getKey(), own);
        }
        left = properties.entries().isEmpty() ? left.without(PROPERTIES) : left.with(PROPERTIES, properties);
        return left.equals(EMPTY.without(PROPERTIES)) ? Entries.NONE : left;
    }

    private static Entries own(Entries property) {
        if (property.get(PROPERTIES).isPresent()) {
            return ownRules(property);
        }
        if (property.get(ITEMS).isPresent()) {
            Entries items = ownRules(property.entries(ITEMS));
            Entries rest = property.without("type").without(ITEMS);
            return items.entries().isEmpty() ? rest : rest.with(ITEMS, items);
        }
        return property.without("$ref");
    }

    private static Entries in(Entries schema, Optional<String> list, java.util.function.UnaryOperator<Entries> change) {
        if (list.isEmpty()) {
            return change.apply(schema);
        }
        Entries array = schema.entries(PROPERTIES).entries(list.get());
        return array.entries().isEmpty()
                ? schema
                : withProperty(schema, list.get(), array.with(ITEMS, change.apply(array.entries(ITEMS))));
    }

    private static List<String> names(String key, Optional<String> list) {
        return Arrays.asList(
                key.substring(list.map(name -> name.length() + 1).orElse(0)).split("\\.", -1));
    }

    private static Entries withProperty(Entries object, String name, Written value) {
        return object.with(PROPERTIES, object.entries(PROPERTIES).with(name, value));
    }

    private static Entries property(Entries object, List<String> names, String key) {
        String name = names.get(0);
        Optional<Written> own = object.entries(PROPERTIES).get(name);
        if (names.size() > 1) {
            Entries inner = own.isPresent() ? object.entries(PROPERTIES).entries(name) : EMPTY;
            return withProperty(object, name, property(inner, names.subList(1, names.size()), key));
        }
        return own.isPresent() ? object : withProperty(object, name, Entries.NONE.with("$ref", "#/$defs/" + key));
    }

    private static Entries without(Entries object, List<String> names) {
        String name = names.get(0);
        Entries properties = object.entries(PROPERTIES);
        if (names.size() == 1 || properties.get(name).isEmpty()) {
            return properties.get(name).isEmpty() ? object : object.with(PROPERTIES, properties.without(name));
        }
        Entries inner = without(properties.entries(name), names.subList(1, names.size()));
        boolean isLeft = !inner.entries(PROPERTIES).entries().isEmpty()
                || !OWN.containsAll(inner.entries().keySet());
        return object.with(PROPERTIES, isLeft ? properties.with(name, inner) : properties.without(name));
    }

    /** All the way from the root: an answer that must be there needs what it stands in. */
    private static Entries required(Entries object, List<String> names, boolean needed) {
        String name = names.get(0);
        if (names.size() == 1) {
            return named(object, name, needed);
        }
        Entries before = object.entries(PROPERTIES).entries(name);
        if (before.entries().isEmpty()) {
            return object;
        }
        Entries after = required(before, names.subList(1, names.size()), needed);
        Entries changed = withProperty(object, name, after);
        boolean isLast = !required(before).isEmpty() && required(after).isEmpty();
        return needed || isLast ? named(changed, name, needed) : changed;
    }

    private static List<String> required(Entries object) {
        return object.entries().get(REQUIRED) instanceof Items items
                ? items.items().stream().map(Written::plain).toList()
                : List.of();
    }

    private static Entries named(Entries object, String name, boolean needed) {
        List<String> names = new ArrayList<>(required(object));
        if (names.contains(name) == needed) {
            return object;
        }
        if (needed) {
            names.add(name);
        } else {
            names.remove(name);
        }
        return names.isEmpty() ? object.without(REQUIRED) : withRequired(object, names);
    }

    /** Before the properties, where people look for it. */
    private static Entries withRequired(Entries object, List<String> names) {
        Written value = new Items(names.stream().<Written>map(Written.Text::new).toList());
        if (object.get(REQUIRED).isPresent()) {
            return object.with(REQUIRED, value);
        }
        Entries placed = Entries.NONE;
        for (var entry : object.entries().entrySet()) {
            placed = entry.getKey().equals(PROPERTIES) ? placed.with(REQUIRED, value) : placed;
            placed = placed.with(entry.getKey(), entry.getValue());
        }
        return placed.with(REQUIRED, value);
    }
}
