package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Submission;

/** Begins changes, shows them, checks them and hands them to the council. */
@RestController
@Tag(name = "Ändringar")
class ChangesController {
    private final ChangeCalls calls;

    ChangesController(ChangeCalls calls) {
        this.calls = calls;
    }

    @Operation(
            operationId = "beginChange",
            summary = "Börja en ändring",
            description = "För utvecklare i området. Ändringen är ett utkast tills den skickas in.")
    @ApiResponse(responseCode = "201", description = "Utkastet. Location är dess adress.")
    @PostMapping(
            path = "/api/v1/changes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> begin(@RequestBody ChangeRequest request) {
        var checked = request.checked();
        var area = calls.areaToAuthor(checked.area());
        var creation = calls.changes().create(area, checked.description(), calls.user(), calls.now());
        if (creation instanceof Creation.Described described) {
            var view = calls.view(described.change());
            return ResponseEntity.created(URI.create("/api/v1/changes/" + view.id()))
                    .eTag(Long.toString(view.version()))
                    .body(view);
        }
        if (creation instanceof Creation.Refused refused) {
            throw ApiProblem.unreadable(refused.problems().stream()
                    .map(problem -> new ApiProblem.Entry(problem.pointer(), problem.message()))
                    .toList());
        }
        throw ChangeCalls.closed();
    }

    @Operation(operationId = "changes", summary = "Lista ett områdes ändringar", description = "Den senaste först.")
    @ApiResponse(responseCode = "200", description = "Ändringarna.")
    @PreAuthorize("@access.mayReadContent(#area)")
    @GetMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ChangeView> list(@Parameter(example = "ekonomiskt-bistand") @RequestParam String area) {
        return calls.changes().of(calls.area(area)).stream().map(calls::view).toList();
    }

    @Operation(operationId = "change", summary = "Hämta en ändring", description = "ETag är ändringens version.")
    @ApiResponse(responseCode = "200", description = "Ändringen.")
    @GetMapping(path = "/api/v1/changes/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> get(@Parameter(example = "A-2026-0001") @PathVariable String id) {
        return ChangeCalls.answer(calls.view(calls.toRead(id)));
    }

    @Operation(
            operationId = "checkChange",
            summary = "Kontrollera ett utkast och kör exemplen",
            description = "För utvecklare och verksamhetsråd i området. Ändrar ingenting.")
    @ApiResponse(responseCode = "200", description = "Alla problem och hur exemplen gick.")
    @PostMapping(path = "/api/v1/changes/{id}/check", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckView check(@PathVariable String id) {
        var change = calls.toRead(id);
        return CheckView.of(calls.changes().check(change.id(), calls.now().toLocalDate()));
    }

    @Operation(
            operationId = "submitChange",
            summary = "Skicka in ett utkast till verksamhetsrådet",
            description = "För utvecklare i området. Går bara när kontrollen är utan anmärkning.")
    @ApiResponse(responseCode = "200", description = "Ändringen är inskickad.")
    @ApiResponse(responseCode = "409", description = "Kontrollen hittade problem, eller ändringen är redan inskickad.")
    @PostMapping(path = "/api/v1/changes/{id}/submit", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeView> submit(@PathVariable String id) {
        var change = calls.toWrite(id);
        var submission = calls.changes().submit(change.id(), calls.user(), calls.now());
        if (submission instanceof Submission.Submitted submitted) {
            return ChangeCalls.answer(calls.view(submitted.change()));
        }
        if (submission instanceof Submission.NotClean notClean) {
            throw CheckView.conflict("Ändringen kan inte skickas in", notClean.report());
        }
        throw ChangeCalls.closed();
    }
}
