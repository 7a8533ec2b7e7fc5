package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.library.ApprovedContent;

/** Gives the content in force to those who write and review it, file by file as in the repository. */
@RestController
@Tag(name = "Innehåll")
class ContentController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ContentOnDay content;

    ContentController(ContentOnDay content) {
        this.content = content;
    }

    /** An area's files in force. */
    record ContentList(String area, int version, String hash, List<File> files) {
        /** The hash is SHA-256 over the file's text in UTF-8. */
        record File(String path, String hash) {}

        static ContentList of(ApprovedContent approved) {
            var files = approved.ownFiles().texts().entrySet().stream()
                    .map(file -> new File(
                            file.getKey(), ContentHash.of(file.getValue()).value()))
                    .toList();
            return new ContentList(
                    approved.area().id(), approved.number(), approved.hash().value(), files);
        }
    }

    @Operation(
            operationId = "contentFiles",
            summary = "Lista områdets innehåll som gäller",
            description = "För utvecklare och verksamhetsråd i området.")
    @ApiResponse(responseCode = "200", description = "Filerna med sökväg och hash.")
    @ApiResponse(responseCode = "422", description = "Inga regler gäller för månaden.")
    @PreAuthorize("@access.mayReadContent(#area)")
    @GetMapping(path = "/api/v1/content/{area}", produces = MediaType.APPLICATION_JSON_VALUE)
    ContentList files(
            @Parameter(example = "ekonomiskt-bistand") @PathVariable String area,
            @Parameter(description = "Månaden ärendet avser. Förvalt är den här.", example = "2026-03")
                    @RequestParam(required = false)
                    @Nullable
                    String concerns) {
        return ContentList.of(content.find(area, concerns));
    }

    @Operation(
            operationId = "contentFile",
            summary = "Hämta en fil som gäller",
            description = "Filens text, byte för byte som den godkändes. ETag är filens hash.")
    @ApiResponse(responseCode = "200", description = "Filen.")
    @ApiResponse(responseCode = "422", description = "Inga regler gäller för månaden.")
    @PreAuthorize("@access.mayReadContent(#area)")
    @GetMapping(path = "/api/v1/content/{area}/files/{*path}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> file(
            @PathVariable String area,
            @Parameter(example = "rule-packs/ekonomiskt-bistand/pack.yaml") @PathVariable String path,
            @RequestParam(required = false) @Nullable String concerns) {
        var text = content.find(area, concerns)
                .ownFiles()
                .text(path.substring(1))
                .orElseThrow(() -> ApiProblem.notFound("Området har ingen sådan fil."));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .eTag(ContentHash.of(text).value())
                .body(text);
    }
}
