package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document to hold against a JSON Schema. Every member may be missing until it has been checked; a document may be {@code null}.
 *
 * @param schema of draft 2020-12, 07 or 04: an object, {@code true} or {@code false}
 * @param instance any JSON
 * @param remotes documents the schema may refer to, by absolute address
 */
@Schema(
        name = "SchemaValidationRequest",
        description = "Ett JSON Schema och ett dokument att pröva mot det.",
        example = SchemaValidationRequest.EXAMPLE)
record SchemaValidationRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = Object.class,
                types = {"object", "boolean"},
                description = "JSON Schema 2020-12, draft-07 eller draft-04.")
        @Nullable
        JsonNode schema,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = Object.class,
                types = {"object", "array", "string", "number", "boolean", "null"},
                description = "Dokumentet.")
        @Nullable
        JsonNode instance,

        @Schema(
                implementation = Object.class,
                types = "object",
                description = "Scheman som det får hänvisa till, med fullständig adress som namn. Inget annat nås.")
        @Nullable
        Map<String, JsonNode> remotes) {
    static final String EXAMPLE = """
            {"schema": {"type": "object", "required": ["hyra"], "properties": {"hyra": {"type": "number", "minimum": 0}}},
             "instance": {"hyra": -1}}""";
}
