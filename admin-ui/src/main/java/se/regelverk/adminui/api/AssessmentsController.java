package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.casework.Casework;

/** Assesses answers without storing anything. */
@RestController
@Tag(name = "Bedömningar")
class AssessmentsController {
    private final Access access;
    private final Submissions submissions;
    private final Casework casework;

    AssessmentsController(Access access, Submissions submissions, Casework casework) {
        this.access = access;
        this.submissions = submissions;
        this.casework = casework;
    }

    @Operation(
            operationId = "assess",
            summary = "Bedöm svar utan att spara något",
            description =
                    "För handläggare och utvecklare i området. Svaret har förslag, beräkning, steg med datum, varje värdes"
                            + " förklaring och lagrum, vad som inte går att avgöra, och vilka versioner som användes.")
    @ApiResponse(
            responseCode = "200",
            description = "Bedömningen.",
            content = @Content(schema = @Schema(implementation = AssessmentDescription.class)))
    @ApiResponse(responseCode = "422", description = "Svaren behöver rättas, eller inga regler gäller för månaden.")
    @PostMapping(
            path = "/api/v1/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> assess(@RequestBody AssessmentRequest request) {
        var submission = submissions.of(request, area -> access.mayHandle(area) || access.mayAuthor(area));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Submissions.assessed(casework.tryOut(submission)).explanationAsJson());
    }
}
