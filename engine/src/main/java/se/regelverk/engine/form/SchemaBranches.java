package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The questions of one object that depend on others of it: {@code if}, choices between objects, and dependent schemas. */
final class SchemaBranches {
    private final SchemaLayout layout;
    private final FlatSchema flat;
    private final SchemaPlace place;
    private final Map<String, Dependent> dependents = new LinkedHashMap<>();
    private final Map<Question, Condition> hidden = new HashMap<>();

    SchemaBranches(SchemaLayout layout, FlatSchema flat, SchemaPlace place) {
        this.layout = layout;
        this.flat = flat;
        this.place = place;
    }

    /** A question with the ways to come to it; an empty way is always open. */
    private record Dependent(JsonNode schema, boolean required, String pointer, List<Optional<Condition>> ways) {
        Optional<Condition> condition() {
            List<Condition> conditions =
                    ways.stream().flatMap(Optional::stream).distinct().toList();
            if (conditions.isEmpty() || ways.contains(Optional.<Condition>empty())) {
                return Optional.empty();
            }
            return Optional.of(conditions.size() == 1 ? conditions.get(0) : new Condition.AnyOf(conditions));
        }
    }

    void of(ObjectNode object, List<FormItem> items) {
        gather(object, place.pointer(), Optional.empty(), items);
        dependents.forEach((name, dependent) -> {
            ObjectNode schema = layout.read(dependent.schema(), dependent.pointer());
            layout.property(
                    name, schema, place.when(dependent.condition(), dependent.pointer()), dependent.required(), items);
        });
    }

    private void gather(ObjectNode object, String pointer, Optional<Condition> outer, List<FormItem> items) {
        for (JsonNode condition : object.path(FlatSchema.CONDITIONS)) {
            Optional<Condition> test = SchemaConditions.of(condition.path("if"), this::asked);
            branch(condition.path("then"), pointer + "/then", test, outer, items);
            branch(condition.path("else"), pointer + "/else", test.map(SchemaConditions::not), outer, items);
        }
        for (String keyword : List.of("dependentSchemas", "dependencies")) {
            object.path(keyword).properties().stream()
                    .filter(entry -> entry.getValue().isObject())
                    .forEach(entry -> branch(
                            entry.getValue(),
                            pointer + "/" + keyword + "/" + entry.getKey(),
                            asked(entry.getKey()).map(concept -> SchemaConditions.holds(concept, new Test.Given())),
                            outer,
                            items));
        }
        object.path(FlatSchema.CHOICES).forEach(choice -> choice(choice, pointer, outer, items));
    }

    private Optional<Concept> asked(String name) {
        return layout.asked(place.path(name)).map(Question::concept);
    }

    private void branch(
            JsonNode schema,
            String pointer,
            Optional<Condition> test,
            Optional<Condition> outer,
            List<FormItem> items) {
        if (!schema.isObject()) {
            return;
        }
        ObjectNode branch = layout.read(schema, pointer);
        Optional<Condition> when = test.isEmpty() ? Optional.empty() : SchemaLayout.both(outer, test);
        boolean adds = properties(branch, pointer, when);
        for (JsonNode name : branch.path("not").path("required")) {
            when.ifPresent(condition -> hide(name.asString(""), condition));
        }
        if (test.isEmpty() && adds) {
            layout.remark(
                    pointer, "Villkoret kan inte visas; frågorna ställs alltid, och svaren prövas när de lämnas in.");
        }
        gather(branch, pointer, when, items);
    }

    /** Whether any question came of it. */
    private boolean properties(ObjectNode branch, String pointer, Optional<Condition> when) {
        boolean adds = false;
        for (var property : branch.path("properties").properties()) {
            String name = property.getKey();
            ObjectNode schema = layout.read(property.getValue(), pointer + "/properties/" + name);
            if (SchemaLayout.isNever(schema)) {
                when.ifPresent(condition -> hide(name, condition));
            } else if (asked(name).isEmpty()) {
                adds = true;
                dependents
                        .computeIfAbsent(
                                name,
                                key -> new Dependent(
                                        property.getValue(),
                                        SchemaLayout.isRequired(branch, name),
                                        pointer,
                                        new ArrayList<>()))
                        .ways()
                        .add(when);
            }
        }
        return adds;
    }

    /** A question that the branch forbids is asked only outside it. */
    private void hide(String name, Condition when) {
        layout.asked(place.path(name))
                .filter(question -> layout.stand(ConditionReads.of(when), question))
                .ifPresent(question -> hidden.merge(
                        question, SchemaConditions.not(when), (one, other) -> new Condition.All(List.of(one, other))));
    }

    /** Lets the items be asked as all branches together say. */
    void show(List<FormItem> items) {
        for (int i = 0; i < items.size(); i++) {
            items.set(i, shown(items.get(i)));
        }
    }

    private FormItem shown(FormItem item) {
        if (!(item instanceof Question question) || !hidden.containsKey(question)) {
            return item;
        }
        return new Question(
                question.concept(),
                question.list(),
                question.requirement(),
                SchemaLayout.both(question.visibleIf(), Optional.of(hidden.get(question))),
                question.label(),
                question.within(),
                question.help(),
                question.details(),
                question.path(),
                question.location());
    }

    /** Of several objects one is chosen by the property that is another constant in each; when there is none, all are asked. */
    private void choice(JsonNode choice, String pointer, Optional<Condition> outer, List<FormItem> items) {
        List<ObjectNode> ways = choice.values().stream()
                .map(way -> layout.read(way, pointer))
                .filter(way -> way.has("properties"))
                .toList();
        Optional<String> by = SchemaChoice.property(ways);
        by.filter(name -> asked(name).isEmpty())
                .ifPresent(name -> layout.property(
                        name,
                        flat.of(SchemaChoice.question(name, ways)),
                        place.when(outer, pointer),
                        ways.stream().allMatch(way -> SchemaLayout.isRequired(way, name)),
                        items));
        for (ObjectNode way : ways) {
            Optional<Condition> test = by.flatMap(name ->
                    asked(name).flatMap(concept -> SchemaConditions.of(SchemaChoice.test(name, way), this::asked)));
            branch(by.map(name -> SchemaChoice.without(name, way)).orElse(way), pointer, test, outer, items);
        }
    }
}
