package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Opinion;
import se.regelverk.engine.change.ReviewResult;

/** Notes what the council says of a change. */
@RestController
@Tag(name = "Ändringar")
class ReviewsController {
    private final ChangeCalls calls;

    ReviewsController(ChangeCalls calls) {
        this.calls = calls;
    }

    /**
     * What a council member says.
     *
     * @param comment why; may be left out only when approving
     */
    @Schema(name = "ReviewRequest", example = "{\"decision\": \"GODKANN\", \"comment\": \"Stämmer med beslutet\"}")
    record ReviewRequest(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"GODKANN", "ATERREMISS", "AVSLA", "ESKALERA"})
            @Nullable
            String decision,

            @Schema(description = "Varför. Får utelämnas bara vid godkännande.") @Nullable
            String comment) {
        Decision checked() {
            return Arrays.stream(Decision.values())
                    .filter(one -> one.name().equals(decision))
                    .findFirst()
                    .orElseThrow(() -> problem("/decision", "Välj GODKANN, ATERREMISS, AVSLA eller ESKALERA."));
        }

        static ApiProblem problem(String pointer, String message) {
            return ApiProblem.unreadable(List.of(new ApiProblem.Entry(pointer, message)));
        }
    }

    @Operation(
            operationId = "reviewChange",
            summary = "Säg vad rådet tycker om en ändring",
            description =
                    "För verksamhetsråd i området, men aldrig för den som har skrivit i ändringen. Att godkänna och avslå är att"
                            + " rösta; när så många har röstat ja som områdets råd kräver blir innehållet en ny version; gäller den redan är den i bruk direkt.")
    @ApiResponse(responseCode = "200", description = "Ändringen, med det som sagts.")
    @ApiResponse(
            responseCode = "409",
            description = "Ändringen granskas inte, eller går inte ihop med det som nu gäller.")
    @PostMapping(
            path = "/api/v1/changes/{id}/reviews",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> review(@PathVariable String id, @RequestBody ReviewRequest request) {
        var change = calls.toReview(id);
        var decision = request.checked();
        var comment = request.comment() == null ? "" : request.comment();
        var said = new Opinion(calls.user(), calls.role(change), decision, comment, List.of());
        return answer(calls.changes().review(change.id(), said, calls.now()));
    }

    private ResponseEntity<ChangeView> answer(ReviewResult result) {
        if (result instanceof ReviewResult.Noted noted) {
            return ChangeCalls.answer(calls.view(noted.change()));
        }
        if (result instanceof ReviewResult.Approved approved) {
            return ChangeCalls.answer(ChangeView.of(approved.change(), approved.version()));
        }
        if (result instanceof ReviewResult.AuthorRefused) {
            throw ApiProblem.forbidden("Den som har skrivit i en ändring får inte granska den.");
        }
        if (result instanceof ReviewResult.Refused refused) {
            throw ApiProblem.conflict("Beslutet går inte att fatta", refused.message());
        }
        if (result instanceof ReviewResult.CommentRefused refused) {
            throw ReviewRequest.problem("/comment", refused.message());
        }
        if (result instanceof ReviewResult.NoLongerClean notClean) {
            throw CheckView.conflict("Ändringen går inte ihop med det som nu gäller", notClean.report());
        }
        throw ApiProblem.conflict("Ändringen granskas inte", "Den är inte inskickad, eller redan beslutad.");
    }
}
