package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A choice between objects that are told apart by a property that is another constant in each. */
final class SchemaChoice {
    private SchemaChoice() {}

    /** The name of that property, if there is one. */
    static Optional<String> property(List<ObjectNode> ways) {
        if (ways.size() < 2) {
            return Optional.empty();
        }
        return ways.get(0).path("properties").propertyNames().stream()
                .filter(name -> ways.stream().map(way -> constant(way, name)).allMatch(JsonNode::isString))
                .filter(name ->
                        ways.stream().map(way -> constant(way, name)).distinct().count() == ways.size())
                .findFirst();
    }

    private static JsonNode constant(JsonNode way, String name) {
        JsonNode property = way.path("properties").path(name);
        return property.path("enum").size() == 1 ? property.path("enum").path(0) : property.path("const");
    }

    /** The question that makes the choice, with the objects' titles to choose between. */
    static ObjectNode question(String name, List<ObjectNode> ways) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put(
                "title",
                SchemaConcepts.title(name, ways.get(0).path("properties").path(name)));
        for (ObjectNode way : ways) {
            String constant = constant(way, name).stringValue();
            question.withArray("oneOf")
                    .addObject()
                    .put("const", constant)
                    .put("title", SchemaConcepts.title(constant, way));
        }
        return question;
    }

    static ObjectNode test(String name, ObjectNode way) {
        ObjectNode test = JsonNodeFactory.instance.objectNode();
        test.putArray("required").add(name);
        test.putObject("properties").putObject(name).set("const", constant(way, name));
        return test;
    }

    static ObjectNode without(String name, ObjectNode way) {
        ObjectNode rest = way.deepCopy();
        ((ObjectNode) rest.path("properties")).remove(name);
        return rest;
    }
}
