package se.regelverk.engine.form;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema with its references followed and its {@code allOf} merged, as a person would read it. Only for the layout of a form: where two
 * parts say different things about a limit, the first is kept, since the schema itself is what answers are held to.
 */
final class FlatSchema {
    /** Beside the keywords: every condition and every choice of the parts that were merged. */
    static final String CONDITIONS = "\0conditions";

    static final String CHOICES = "\0choices";

    private static final int MOST_PARTS = 20_000;
    private static final Set<String> CONDITIONAL = Set.of("if", "then", "else");

    private final JsonNode document;
    private int parts;

    FlatSchema(JsonNode document) {
        this.document = document;
    }

    /** The schema went on for too long, or into itself. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Endless() {
            super("Schema refers to itself or is too large to lay out", null, false, false);
        }
    }

    /**
     * Flattens one schema; those in it are left as they are.
     *
     * @throws Endless if it leads into itself without end
     */
    ObjectNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private ObjectNode of(JsonNode schema, int depth) {
        if (depth > 30 || ++parts > MOST_PARTS) {
            throw new Endless();
        }
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        if (!schema.isObject()) {
            return schema.isBoolean() && !schema.booleanValue() ? never() : flat;
        }
        own(schema, flat);
        schema.path("allOf").values().forEach(part -> merge(flat, of(part, depth + 1)));
        if (schema.path("$ref").isString()) {
            merge(flat, of(referred(schema.path("$ref").stringValue()), depth + 1));
        }
        return flat;
    }

    /** What nothing is. */
    static ObjectNode never() {
        ObjectNode never = JsonNodeFactory.instance.objectNode();
        never.putObject("not");
        return never;
    }

    private static void own(JsonNode schema, ObjectNode flat) {
        ObjectNode condition = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(entry -> {
            String keyword = entry.getKey();
            if (CONDITIONAL.contains(keyword)) {
                condition.set(keyword, entry.getValue());
            } else if (keyword.equals("anyOf") || keyword.equals("oneOf")) {
                flat.withArray(CHOICES).add(entry.getValue());
            } else if (!keyword.equals("allOf") && !keyword.equals("$ref")) {
                flat.set(keyword, entry.getValue().deepCopy());
            }
        });
        if (condition.has("if")) {
            flat.withArray(CONDITIONS).add(condition);
        }
    }

    private static void merge(ObjectNode flat, ObjectNode other) {
        other.properties().forEach(entry -> {
            JsonNode mine = flat.get(entry.getKey());
            JsonNode theirs = entry.getValue();
            if (mine instanceof ArrayNode list && isGathered(entry.getKey()) && theirs.isArray()) {
                list.addAll((ArrayNode) theirs);
            } else if (mine instanceof ObjectNode properties && entry.getKey().equals("properties")) {
                theirs.properties()
                        .forEach(property -> addProperty(properties, property.getKey(), property.getValue()));
            } else if (mine == null) {
                flat.set(entry.getKey(), theirs);
            }
        });
    }

    private static boolean isGathered(String keyword) {
        return keyword.equals("required") || keyword.equals(CONDITIONS) || keyword.equals(CHOICES);
    }

    /** A property that several parts describe is all they say. */
    static void addProperty(ObjectNode properties, String name, JsonNode schema) {
        JsonNode before = properties.get(name);
        if (before == null) {
            properties.set(name, schema);
        } else {
            ObjectNode both = JsonNodeFactory.instance.objectNode();
            both.putArray("allOf").add(before).add(schema);
            properties.set(name, both);
        }
    }

    /** References that the schema's opening let through; one by name is found where its name stands. */
    private JsonNode referred(String reference) {
        if (reference.equals("#")) {
            return document;
        }
        if (reference.startsWith("#/")) {
            return document.at(java.net.URLDecoder.decode(
                    reference.substring(1).replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8));
        }
        String name = reference.startsWith("#") ? reference.substring(1) : reference;
        return document.findParents(reference.startsWith("#") ? "$anchor" : "$id").stream()
                .filter(found -> found.path("$anchor").asString("").equals(name)
                        || found.path("$id").asString("").equals(name))
                .findFirst()
                .orElseGet(() -> JsonNodeFactory.instance.objectNode());
    }
}
