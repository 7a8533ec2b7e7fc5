package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.Role;
import se.regelverk.engine.schema.SchemaFault;
import se.regelverk.engine.schema.Schemas;
import tools.jackson.databind.JsonNode;

/** Holds any document against any JSON Schema, as forms are held against theirs. Stores nothing and fetches nothing. */
@RestController
@Tag(name = "Formulär")
class SchemaValidationsController {
    private final Access access;
    private final Schemas schemas = Schemas.strict();

    SchemaValidationsController(Access access) {
        this.access = access;
    }

    @Operation(
            operationId = "validateSchema",
            summary = "Pröva ett dokument mot ett JSON Schema",
            description =
                    "För utvecklare. Ett schema får bara hänvisa till sig självt och till det som står under remotes; inget"
                            + " hämtas. ”format” är en upplysning, så som JSON Schema 2020-12 säger.")
    @ApiResponse(
            responseCode = "200",
            description = "Om dokumentet följer schemat, och annars vad det bryter mot.",
            content = @Content(schema = @Schema(implementation = SchemaValidationView.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Schemat kan inte användas, eller dokumentet är för stort för det.")
    @PostMapping(
            path = "/api/v1/schema-validations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SchemaValidationView validate(@RequestBody SchemaValidationRequest request) {
        if (!access.has(Role.UTVECKLARE)) {
            throw new AccessDeniedException("Only authors may validate schemas");
        }
        var members = new Members();
        JsonNode schema = members.given("/schema", request.schema());
        JsonNode instance = members.given("/instance", request.instance());
        members.refuseProblems();
        Map<String, JsonNode> remotes = request.remotes() == null ? Map.of() : request.remotes();
        Schemas.Opened opened = schemas.open(schema, remotes);
        if (opened instanceof Schemas.Opened.Usable usable) {
            return SchemaValidationView.of(usable.schema().check(instance));
        }
        throw ApiProblem.unusableSchema(entries(((Schemas.Opened.Refused) opened).faults()));
    }

    private static List<ApiProblem.Entry> entries(List<SchemaFault> faults) {
        return faults.stream()
                .map(fault -> new ApiProblem.Entry("/schema" + fault.pointer(), fault.problem() + " " + fault.remedy()))
                .toList();
    }
}
