package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.regelverk.engine.schema.SchemaFinding;
import se.regelverk.engine.schema.SchemaVerdict;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a JSON Schema says about a document. */
@Schema(name = "SchemaValidation")
record SchemaValidationView(boolean valid, List<Problem> problems) {
    /**
     * A rule that the document breaks.
     *
     * @param pointer JSON pointer into the document
     * @param keyword of JSON Schema, such as {@code minimum}
     * @param message in Swedish, for whoever writes the schema; without anything of the document
     */
    @Schema(name = "SchemaProblem")
    record Problem(String pointer, String keyword, String message) {
        static Problem of(SchemaFinding finding) {
            JsonNode limit = finding.limit();
            String value = limit.isNumber() || limit.isString() ? " (%s)".formatted(limit.asString()) : "";
            JsonPointer pointer = JsonPointer.empty();
            for (Object step : finding.path()) {
                pointer = step instanceof Integer index
                        ? pointer.appendIndex(index)
                        : pointer.appendProperty(step.toString());
            }
            return new Problem(
                    pointer.toString(),
                    finding.keyword(),
                    "Dokumentet bryter här mot schemats ”%s”%s.".formatted(finding.keyword(), value));
        }
    }

    /** @throws ApiProblem when finding out would take too much */
    static SchemaValidationView of(SchemaVerdict verdict) {
        if (verdict instanceof SchemaVerdict.Differs differs) {
            return new SchemaValidationView(
                    false, differs.findings().stream().map(Problem::of).toList());
        }
        if (verdict instanceof SchemaVerdict.TooMuch) {
            throw ApiProblem.unprocessable(
                    "Dokumentet kan inte prövas", "Det är för stort eller för djupt för schemat. Dela upp det.");
        }
        return new SchemaValidationView(true, List.of());
    }
}
