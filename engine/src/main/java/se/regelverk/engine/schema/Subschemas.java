package se.regelverk.engine.schema;

import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Where schemas stand in a schema, in all drafts. What stands elsewhere is data, whatever it looks like. */
final class Subschemas {
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("$defs", Shape.BY_NAME),
            Map.entry("definitions", Shape.BY_NAME),
            Map.entry("properties", Shape.BY_NAME),
            Map.entry("patternProperties", Shape.BY_NAME),
            Map.entry("dependentSchemas", Shape.BY_NAME),
            Map.entry("dependencies", Shape.BY_NAME),
            Map.entry("additionalProperties", Shape.ONE),
            Map.entry("unevaluatedProperties", Shape.ONE),
            Map.entry("propertyNames", Shape.ONE),
            Map.entry("items", Shape.ONE_OR_MANY),
            Map.entry("prefixItems", Shape.ONE_OR_MANY),
            Map.entry("additionalItems", Shape.ONE),
            Map.entry("unevaluatedItems", Shape.ONE),
            Map.entry("contains", Shape.ONE),
            Map.entry("contentSchema", Shape.ONE),
            Map.entry("allOf", Shape.ONE_OR_MANY),
            Map.entry("anyOf", Shape.ONE_OR_MANY),
            Map.entry("oneOf", Shape.ONE_OR_MANY),
            Map.entry("not", Shape.ONE),
            Map.entry("if", Shape.ONE),
            Map.entry("then", Shape.ONE),
            Map.entry("else", Shape.ONE));

    private Subschemas() {}

    private enum Shape {
        ONE,
        ONE_OR_MANY,
        BY_NAME
    }

    /** Every schema directly in this one, with its pointer. */
    static void each(JsonNode schema, String pointer, BiConsumer<JsonNode, String> found) {
        schema.properties().forEach(entry -> {
            Shape shape = SHAPES.get(entry.getKey());
            if (shape != null) {
                in(shape, entry.getValue(), pointer + "/" + entry.getKey(), found);
            }
        });
    }

    private static void in(Shape shape, JsonNode value, String pointer, BiConsumer<JsonNode, String> found) {
        if (shape == Shape.BY_NAME && value.isObject()) {
            value.properties()
                    .forEach(entry -> schema(entry.getValue(), pointer + "/" + escaped(entry.getKey()), found));
        } else if (shape == Shape.ONE_OR_MANY && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                schema(value.get(i), pointer + "/" + i, found);
            }
        } else if (shape != Shape.BY_NAME) {
            schema(value, pointer, found);
        }
    }

    private static void schema(JsonNode value, String pointer, BiConsumer<JsonNode, String> found) {
        if (value.isObject()) {
            found.accept(value, pointer);
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
