package se.regelverk.engine.schema;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One thing the schema validator found wrong, before it is a message to anyone.
 *
 * @param path names and indexes that lead to the field in the answers; for a missing or unknown property, to that property
 * @param keyword of JSON Schema, such as {@code minimum}
 * @param limit the keyword's own value in the schema
 * @param choice where the choice ({@code anyOf} and the like) it belongs to stands, when it is one of several ways to be right
 */
public record SchemaFinding(List<Object> path, String keyword, JsonNode limit, Optional<String> choice) {
    public SchemaFinding {
        path = List.copyOf(path);
    }
}
