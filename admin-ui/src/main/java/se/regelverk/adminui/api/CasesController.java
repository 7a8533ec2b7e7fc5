package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Casework;

/** Opens cases from answers, and gives them as they are stored. */
@RestController
@Tag(name = "Ärenden")
class CasesController {
    private final Access access;
    private final Submissions submissions;
    private final Casework casework;
    private final CaseFiles cases;

    CasesController(Access access, Submissions submissions, Casework casework, CaseFiles cases) {
        this.access = access;
        this.submissions = submissions;
        this.casework = casework;
        this.cases = cases;
    }

    @Operation(
            operationId = "openCase",
            summary = "Öppna ett ärende från svar",
            description = "För handläggare i området. Svaren bedöms och sparas med versioner, förslag och förklaring.")
    @ApiResponse(
            responseCode = "201",
            description = "Ärendet är sparat. Location är dess adress.",
            content = @Content(schema = @Schema(implementation = CaseDescription.class)))
    @ApiResponse(responseCode = "422", description = "Svaren behöver rättas, eller inga regler gäller för månaden.")
    @PostMapping(
            path = "/api/v1/cases",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> open(@RequestBody AssessmentRequest request) {
        var submission = submissions.of(request, access::mayHandle);
        CaseRecord record = Submissions.assessed(casework.receive(submission));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + record.id()))
                .cacheControl(CacheControl.noStore())
                .body(CaseJson.of(record));
    }

    @Operation(
            operationId = "case",
            summary = "Hämta ett ärende som det är sparat",
            description = "För handläggare i området: svar, versioner, förslag, steg, förklaring och beslut.")
    @ApiResponse(
            responseCode = "200",
            description = "Ärendet.",
            content = @Content(schema = @Schema(implementation = CaseDescription.class)))
    @GetMapping(path = "/api/v1/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> get(@Parameter(example = "EB-2026-000001") @PathVariable String id) {
        submissions.requireSomeCaseWorker();
        CaseRecord record = cases.find(id).orElseThrow(() -> ApiProblem.notFound("Ärendet finns inte."));
        if (!access.mayHandle(record.area())) {
            throw new AccessDeniedException("Not a case worker of the case's area");
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(CaseJson.of(record));
    }
}
