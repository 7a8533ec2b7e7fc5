package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Saving;

/** Puts files into a draft and removes them. A draft is saved also when it has problems. */
@RestController
@Tag(name = "Ändringar")
class DraftFilesController {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final ChangeCalls calls;

    DraftFilesController(ChangeCalls calls) {
        this.calls = calls;
    }

    @Operation(
            operationId = "putDraftFile",
            summary = "Lägg en fil i utkastet",
            description =
                    "För utvecklare i området. Filen sparas även om den har problem. Med If-Match (ändringens ETag) får den"
                            + " som kommer sist 409, och den senare texten läggs bredvid så att inget går förlorat.")
    @ApiResponse(responseCode = "200", description = "Filen är sparad i utkastet.")
    @ApiResponse(responseCode = "409", description = "Någon annan hann före, eller ändringen är inskickad.")
    @ApiResponse(responseCode = "422", description = "Filen kan inte vara med i området.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    @PutMapping(
            path = "/api/v1/changes/{id}/files/{*path}",
            consumes = {"text/*", "application/yaml", "application/x-yaml", MediaType.APPLICATION_OCTET_STREAM_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> put(
            @PathVariable String id,
            @Parameter(example = "rule-packs/ekonomiskt-bistand/pack.yaml") @PathVariable String path,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var change = calls.toWrite(id);
        var text = body == null ? "" : WellFormedText.decoded(body);
        return saved(calls.changes()
                .putFile(change.id(), path.substring(1), text, seen(ifMatch), calls.user(), calls.now()));
    }

    @Operation(
            operationId = "removeDraftFile",
            summary = "Ta bort en fil i utkastet",
            description =
                    "För utvecklare i området. Filen är borta när ändringen gäller; till dess finns den kvar i det som gäller.")
    @ApiResponse(responseCode = "200", description = "Filen är borttagen i utkastet.")
    @ApiResponse(responseCode = "409", description = "Någon annan hann före, eller ändringen är inskickad.")
    @ApiResponse(responseCode = "422", description = "Filen finns inte i området.")
    @DeleteMapping(path = "/api/v1/changes/{id}/files/{*path}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> remove(
            @PathVariable String id,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var change = calls.toWrite(id);
        return saved(
                calls.changes().removeFile(change.id(), path.substring(1), seen(ifMatch), calls.user(), calls.now()));
    }

    private ResponseEntity<ChangeView> saved(Saving saving) {
        if (saving instanceof Saving.Saved saved) {
            return ChangeCalls.answer(calls.view(saved.change()));
        }
        if (saving instanceof Saving.Refused refused) {
            var problem = refused.problem();
            throw ApiProblem.unprocessable("Filen kan inte tas emot", problem.problem() + " " + problem.remedy())
                    .with("problems", List.of(CheckView.Problem.of(problem)));
        }
        if (saving instanceof Saving.Conflict conflict) {
            throw overtaken(conflict.change());
        }
        throw ChangeCalls.closed();
    }

    private static ApiProblem overtaken(Change change) {
        return ApiProblem.conflict(
                        "Någon annan hann före",
                        "Filen är ändrad sedan du hämtade den. Din text ligger bredvid, under sideTexts. Jämför och spara igen.")
                .with("version", ChangeView.versionOf(change));
    }

    /** The version the caller had seen; null when they do not say. */
    private static @Nullable Long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw ApiProblem.unreadable("If-Match ska vara ändringens ETag, som \"3\".");
        }
        return Long.valueOf(etag.group(1));
    }
}
