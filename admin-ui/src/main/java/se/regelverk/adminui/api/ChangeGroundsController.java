package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.engine.change.Grounding;
import se.regelverk.engine.change.Grounds;

/** Writes what the author says of a change in their own words. */
@RestController
@Tag(name = "Ändringar")
class ChangeGroundsController {
    private final ChangeCalls calls;

    ChangeGroundsController(ChangeCalls calls) {
        this.calls = calls;
    }

    /**
     * The texts.
     *
     * @param seen the texts as they were read, which these replace; nothing written when left out
     */
    @Schema(name = "ChangeGroundsRequest")
    record GroundsRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            GroundsView grounds,

            @Schema(description = "Texterna som de lästes. Utelämnat: ingenting stod där.") @Nullable
            GroundsView seen) {
        Grounds written() {
            return grounds == null ? Grounds.NONE : grounds.read();
        }

        Grounds over() {
            return seen == null ? Grounds.NONE : seen.read();
        }
    }

    @Operation(
            operationId = "writeGrounds",
            summary = "Skriv behov, nytta, risk och kostnad",
            description = "För utvecklare i området. Det andra har skrivit i de andra texterna sedan dess står kvar.")
    @ApiResponse(responseCode = "200", description = "Ändringen med texterna.")
    @ApiResponse(
            responseCode = "409",
            description = "Någon annan har skrivit i samma text, eller ändringen är redan inskickad.")
    @PutMapping(
            path = "/api/v1/changes/{id}/grounds",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> write(@PathVariable String id, @RequestBody GroundsRequest request) {
        var change = calls.toWrite(id);
        Grounding grounding =
                calls.changes().ground(change.id(), request.written(), request.over(), calls.user(), calls.now());
        if (grounding instanceof Grounding.Written written) {
            return ChangeCalls.answer(calls.view(written.change()));
        }
        if (grounding instanceof Grounding.Refused refused) {
            throw ApiProblem.unreadable(refused.problems().stream()
                    .map(one -> new ApiProblem.Entry("/grounds" + one.pointer(), one.message()))
                    .toList());
        }
        throw grounding instanceof Grounding.Conflict
                ? ApiProblem.conflict(
                        "Någon annan har skrivit samtidigt", "Hämta ändringen, läs texterna och skicka dem som seen.")
                : ChangeCalls.closed();
    }
}
