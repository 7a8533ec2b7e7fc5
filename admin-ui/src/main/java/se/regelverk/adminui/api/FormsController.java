package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives other systems the forms in force. Forms hold nothing about anybody: any role may read them, of any area. */
@RestController
@Tag(name = "Formulär")
class FormsController {
    private final ContentOnDay content;

    FormsController(ContentOnDay content) {
        this.content = content;
    }

    @Operation(
            operationId = "form",
            summary = "Hämta ett formulär som gäller",
            description =
                    "JSON Schema 2020-12 för svaren, sidorna med frågor och villkor, version och hash. ETag ändras när"
                            + " formuläret eller versionen gör det.")
    @ApiResponse(responseCode = "200", description = "Formuläret.")
    @ApiResponse(responseCode = "422", description = "Inga regler gäller för månaden.")
    @GetMapping(path = "/api/v1/forms/{area}/{form}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FormView> form(
            @Parameter(example = "ekonomiskt-bistand") @PathVariable String area,
            @Parameter(example = "ansokan") @PathVariable String form,
            @Parameter(description = "Månaden ärendet avser. Förvalt är den här.", example = "2026-03")
                    @RequestParam(required = false)
                    @Nullable
                    String concerns,
            @Parameter(
                            description = "Förvaltningen. Krävs när något i området är olika i olika förvaltningar.",
                            example = "bromma")
                    @RequestParam(required = false)
                    @Nullable
                    String district) {
        var members = new Members();
        var where = members.district("district", district);
        members.refuseProblems();
        var approved = ContentOnDay.in(content.find(area, concerns), where);
        var definition = ContentOnDay.form(approved, form);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("%s-%d".formatted(definition.hash(), approved.number()))
                .body(FormView.of(area, approved.number(), definition));
    }
}
