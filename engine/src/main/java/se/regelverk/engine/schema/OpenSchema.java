package se.regelverk.engine.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A schema that can be used. Loads nothing from anywhere, and gives up on what is too deep or takes too long. Immutable. */
public final class OpenSchema {
    private final JsonNode document;
    private final Draft draft;
    private final Schema schema;
    private final boolean formatsCount;

    OpenSchema(JsonNode document, Draft draft, Schema schema, boolean formatsCount) {
        this.formatsCount = formatsCount;
        this.document = document;
        this.draft = draft;
        this.schema = schema;
    }

    public Draft draft() {
        return draft;
    }

    /** A copy of the schema as it was written, unknown keywords included. */
    public JsonNode document() {
        return document.deepCopy();
    }

    /** What the schema says about a document that anyone may have sent. */
    public SchemaVerdict check(JsonNode instance) {
        return JsonSize.fault("Dokumentet", instance).isPresent() ? new SchemaVerdict.TooMuch() : checkSmall(instance);
    }

    /** For a document whose size has been looked at. */
    public SchemaVerdict checkSmall(JsonNode instance) {
        return Effort.errors(schema, instance, formatsCount)
                .map(OpenSchema::verdict)
                .orElseGet(SchemaVerdict.TooMuch::new);
    }

    private static SchemaVerdict verdict(List<Error> errors) {
        return errors.isEmpty()
                ? new SchemaVerdict.Agrees()
                : new SchemaVerdict.Differs(errors.stream().map(Findings::of).toList());
    }
}
