package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema's default layout: its own questions on the first page, a page for each object in it, and last the questions that depend on
 * those.
 */
final class SchemaLayout {
    private static final int MOST_QUESTIONS = 2_000;
    private static final int MOST_REMARKS = 500;

    private final FlatSchema flat;
    private final Location at;
    private final SchemaKeys keys = new SchemaKeys();
    private final List<SchemaRemark> remarks = new ArrayList<>();
    private final List<FormPage> pages = new ArrayList<>();
    private final Map<List<String>, Question> asked = new LinkedHashMap<>();
    private final Map<ConceptKey, ObjectNode> schemas = new LinkedHashMap<>();
    private final List<SchemaSeveral> severals = new ArrayList<>();

    SchemaLayout(FlatSchema flat, Location at) {
        this.flat = flat;
        this.at = at;
    }

    List<SchemaRemark> remarks() {
        return remarks;
    }

    Map<ConceptKey, ObjectNode> schemas() {
        return schemas;
    }

    List<SchemaSeveral> severals() {
        return severals;
    }

    List<FormPage> pages(ObjectNode root) {
        List<FormItem> first = new ArrayList<>();
        List<FormItem> last = new ArrayList<>();
        SchemaPlace place = SchemaPlace.ROOT;
        Map<String, ObjectNode> objects = properties(root, place, first);
        String title = SchemaConcepts.title("Uppgifter", root);
        objects.forEach((name, object) -> page(name, object, place.in(name, isRequired(root, name))));
        var dependent = new SchemaBranches(this, flat, place);
        dependent.of(root, last);
        dependent.show(first);
        if (!first.isEmpty()) {
            pages.add(0, new FormPage("uppgifter", title, "", first));
        }
        if (!last.isEmpty()) {
            pages.add(new FormPage("foljdfragor", "Följdfrågor", "", last));
        }
        return List.copyOf(pages);
    }

    private void page(String name, ObjectNode object, SchemaPlace place) {
        List<FormItem> items = new ArrayList<>();
        object(object, place, items);
        if (!items.isEmpty()) {
            String id = "sida-" + (pages.size() + 2);
            pages.add(new FormPage(id, SchemaConcepts.title(name, object), SchemaConcepts.help(object), items));
        }
    }

    /** An object's questions, those of the objects in it and those that depend on them. */
    void object(ObjectNode object, SchemaPlace place, List<FormItem> items) {
        properties(object, place, items)
                .forEach((name, inner) -> together(name, inner, place.in(name, isRequired(object, name)), items));
        var dependent = new SchemaBranches(this, flat, place);
        dependent.of(object, items);
        dependent.show(items);
    }

    /** An object among other questions is a fieldset; what depends on its answers stands after it. */
    private void together(String name, ObjectNode object, SchemaPlace place, List<FormItem> items) {
        String title = SchemaConcepts.title(name, object);
        List<FormItem> inside = new ArrayList<>();
        object(object, place.titled(title), inside);
        List<Question> questions = inside.stream()
                .filter(item -> item instanceof Question && item.visibleIf().equals(place.visibleIf()))
                .map(Question.class::cast)
                .toList();
        if (!questions.isEmpty()) {
            String help = SchemaConcepts.help(object);
            items.add(new Fieldset(FieldsetKind.TOGETHER, title, help, "", questions, place.visibleIf(), at));
        }
        inside.stream().filter(item -> !questions.contains(item)).forEach(items::add);
    }

    /** The questions and lists directly in an object; the objects in it are left for later. */
    private Map<String, ObjectNode> properties(ObjectNode object, SchemaPlace place, List<FormItem> items) {
        var objects = new LinkedHashMap<String, ObjectNode>();
        object.path("properties").properties().forEach(property -> {
            ObjectNode schema = read(property.getValue(), place.pointer(property.getKey()));
            if (isObject(schema) && !place.isTooDeep() && SchemaKeys.isUsable(property.getKey())) {
                objects.put(property.getKey(), schema);
            } else {
                property(property.getKey(), schema, place, isRequired(object, property.getKey()), items);
            }
        });
        SchemaRest.remarks(object, place, remarks);
        return objects;
    }

    /** One property that may be of any kind. */
    void property(String name, ObjectNode schema, SchemaPlace place, boolean required, List<FormItem> items) {
        String pointer = place.pointer(name);
        if (!SchemaKeys.isUsable(name)) {
            remark(pointer, "”%s” kan inte vara namnet på ett fält, så den frågas inte.".formatted(shortened(name)));
        } else if (place.isTooDeep()) {
            remark(
                    pointer,
                    "”%s” ligger för djupt i andra uppgifter, så den frågas inte."
                            .formatted(SchemaConcepts.title(name, schema)));
        } else if (isObject(schema)) {
            together(name, schema, place.in(name, required), items);
        } else if (SchemaConcepts.typeWord(schema, flat).equals("array")) {
            list(name, schema, place, items);
        } else if (!isNever(schema)) {
            question(name, schema, place, required, items);
        }
    }

    private void question(String name, ObjectNode schema, SchemaPlace place, boolean required, List<FormItem> items) {
        List<String> path = place.path(name);
        Optional<Question> question = asked.size() >= MOST_QUESTIONS
                ? Optional.empty()
                : keys.of(path)
                        .flatMap(key -> SchemaConcepts.of(key, name, schema, flat, at))
                        .map(concept -> place.question(concept, path, required, at));
        if (question.isEmpty()) {
            remark(
                    place.pointer(name),
                    "”%s” är av ett slag som inte kan frågas på en sida."
                            .formatted(SchemaConcepts.title(name, schema)));
        }
        question.ifPresent(found -> {
            asked.put(path, found);
            schemas.put(found.concept().key(), schema);
            items.add(found);
        });
    }

    private void list(String name, ObjectNode schema, SchemaPlace place, List<FormItem> items) {
        ObjectNode item = read(schema.path("items"), place.pointer(name) + "/items");
        String title = SchemaConcepts.title(name, schema);
        if (!isObject(item) || !place.mayHoldList()) {
            boolean isOfChoices = place.list().isEmpty() && several(item, place.path(name), title, schema);
            remark(
                    place.pointer(name),
                    isOfChoices
                            ? "Listan ”%s” av val frågas inte här som den står.".formatted(title)
                            : "Listan ”%s” kan inte frågas på en sida här.".formatted(title));
            return;
        }
        List<FormItem> inside = new ArrayList<>();
        object(item, place.rows(name), inside);
        var group = new ConceptGroup(name, title, true, SchemaConcepts.title("Post", item));
        items.add(new Group(group, title, "Lägg till", inside, place.visibleIf(), at));
    }

    private boolean several(ObjectNode item, List<String> path, String title, ObjectNode schema) {
        Map<String, String> options = SchemaConcepts.options(item, flat);
        boolean isChoice = options.size() > 1 && severals.size() < MOST_REMARKS;
        if (isChoice) {
            severals.add(new SchemaSeveral(path, title, SchemaConcepts.help(schema), options));
        }
        return isChoice;
    }

    /** A schema that leads into itself can be held to, but has no last question. */
    ObjectNode read(JsonNode schema, String pointer) {
        try {
            return flat.of(schema);
        } catch (FlatSchema.Endless endless) {
            remark(pointer, "Delen leder in i sig själv eller är för stor, så den frågas inte.");
            return FlatSchema.never();
        }
    }

    Optional<Question> asked(List<String> path) {
        return Optional.ofNullable(asked.get(path));
    }

    /** Whether all that is read is asked before a question. */
    boolean stand(Set<String> read, Question question) {
        List<String> before = new ArrayList<>();
        for (Question one : asked.values()) {
            if (one.equals(question)) {
                return before.containsAll(read);
            }
            before.add(one.concept().key().value());
        }
        return false;
    }

    void remark(String pointer, String text) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new SchemaRemark(pointer, text));
        }
    }

    private boolean isObject(ObjectNode schema) {
        return SchemaConcepts.typeWord(schema, flat).equals("object");
    }

    static boolean isNever(JsonNode schema) {
        return schema.path("not").isObject() && schema.path("not").isEmpty();
    }

    static boolean isRequired(JsonNode object, String name) {
        return object.path("required").values().stream()
                .anyMatch(one -> one.asString("").equals(name));
    }

    static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    static Optional<Condition> both(Optional<Condition> one, Optional<Condition> other) {
        return one.isEmpty()
                ? other
                : other.isEmpty() ? one : Optional.of(new Condition.All(List.of(one.get(), other.get())));
    }
}
