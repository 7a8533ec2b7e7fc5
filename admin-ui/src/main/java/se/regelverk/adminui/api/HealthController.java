package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.wiring.Readiness;

/** Tells anyone whether the service works. */
@RestController
@Tag(name = "Hälsa")
class HealthController {
    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The service works. */
    record Healthy(String status) {}

    @Operation(operationId = "health", summary = "Är tjänsten igång?")
    @ApiResponse(responseCode = "200", description = "Innehållet är läst och databasen svarar.")
    @ApiResponse(
            responseCode = "503",
            description = "Innehållet är inte läst, eller databasen svarar inte.",
            content = @Content)
    @GetMapping(path = "/api/v1/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Healthy> health() {
        if (!readiness.storeAnswers()) {
            throw ApiProblem.unavailable();
        }
        if (!readiness.contentIsLoaded()) {
            throw ApiProblem.notReady();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Healthy("UP"));
    }
}
