package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.signing.Parcels;
import se.regelverk.adminui.signing.Parcels.Received;
import se.regelverk.adminui.signing.SigningRefused;

/** Versions as signed files: sent to other installations, and taken in as changes. */
@RestController
@Tag(name = "Paket")
class ParcelsController {
    private static final String ZIP = "application/zip";

    private final ChangeCalls calls;
    private final Parcels parcels;

    ParcelsController(ChangeCalls calls, Parcels parcels) {
        this.calls = calls;
        this.parcels = parcels;
    }

    @Operation(
            operationId = "parcel",
            summary = "Hämta en version som signerat paket",
            description = "Samma version ger samma fil, byte för byte.")
    @ApiResponse(responseCode = "200", description = "Paketet.")
    @PreAuthorize("@access.mayReadContent(#area)")
    @GetMapping(path = "/api/v1/content/{area}/versions/{number}/parcel", produces = ZIP)
    ResponseEntity<byte[]> parcel(
            @Parameter(example = "ekonomiskt-bistand") @PathVariable String area, @PathVariable int number) {
        try {
            return parcels.written(calls.area(area), number)
                    .map(ResponseEntity::ok)
                    .orElseThrow(() -> ApiProblem.notFound("Området har ingen sådan version."));
        } catch (SigningRefused refused) {
            throw ApiProblem.conflict("Paketet kan inte signeras", refused.problem() + " " + refused.remedy());
        }
    }

    @Operation(
            operationId = "takeInParcel",
            summary = "Läs in ett paket som en ändring",
            description = "För utvecklare i området. Signaturen och varje fil kontrolleras; ändringen är ett utkast.")
    @ApiResponse(responseCode = "201", description = "Utkastet. Location är dess adress.")
    @ApiResponse(responseCode = "422", description = "Paketet tas inte emot.")
    @PostMapping(path = "/api/v1/content/{area}/parcels", consumes = ZIP, produces = "application/json")
    ResponseEntity<ChangeView> takeIn(
            @PathVariable String area,
            @Parameter(description = "Första dagen innehållet ska användas.", example = "2027-01-01")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate inForceFrom,
            @RequestBody byte[] parcel) {
        Received received = parcels.receive(parcel, calls.areaToAuthor(area), inForceFrom, calls.user(), calls.now());
        if (received instanceof Received.Begun begun) {
            ChangeView view = calls.view(begun.change());
            return ResponseEntity.created(URI.create("/api/v1/changes/" + view.id()))
                    .eTag(Long.toString(view.version()))
                    .body(view);
        }
        Received.Refused refused = (Received.Refused) received;
        throw ApiProblem.unprocessable("Paketet tas inte emot", refused.problem() + " " + refused.remedy());
    }
}
