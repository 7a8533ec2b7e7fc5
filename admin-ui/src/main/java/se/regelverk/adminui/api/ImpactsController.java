package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.impact.Population;
import se.regelverk.engine.impact.Population.Kind;
import se.regelverk.engine.impact.Starting;

/** Starts analyses of what changes do to cases, and tells how they go. */
@RestController
@Tag(name = "Ändringar")
class ImpactsController {
    /** An invented population of another seed is asked for by those who want one. */
    private static final long USUAL_SEED = 1;

    private final ChangeCalls calls;
    private final Impacts impacts;
    private final Access access;

    ImpactsController(ChangeCalls calls, Impacts impacts, Access access) {
        this.calls = calls;
        this.impacts = impacts;
        this.access = access;
    }

    /**
     * Whom to try the change on.
     *
     * @param size of an invented population
     * @param seed of an invented population; the same gives the same population
     */
    @Schema(name = "ImpactRequest", example = "{\"population\": \"SYNTHETIC\", \"size\": 1000}")
    record ImpactRequest(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"STORED", "SYNTHETIC"})
            @Nullable
            String population,

            @Schema(description = "Antal påhittade ärenden, 1 till 1 000 000.") @Nullable
            Integer size,

            @Schema(description = "Vilken påhittad befolkning. Samma frö ger samma befolkning.") @Nullable
            Long seed) {
        Population checked() {
            if (Kind.STORED.name().equals(population)) {
                return Population.stored();
            }
            if (!Kind.SYNTHETIC.name().equals(population)) {
                throw problem("/population", "Välj STORED eller SYNTHETIC.");
            }
            if (size == null || size < 1 || size > Population.MOST) {
                throw problem("/size", "Ange ett antal påhittade ärenden mellan 1 och 1 000 000.");
            }
            return Population.invented(size, seed == null ? USUAL_SEED : seed);
        }

        private static ApiProblem problem(String pointer, String message) {
            return ApiProblem.unreadable(List.of(new ApiProblem.Entry(pointer, message)));
        }
    }

    /** Where to follow it. */
    @Schema(name = "ImpactJob")
    record Job(String job) {}

    @Operation(
            operationId = "analyseImpact",
            summary = "Analysera vad en ändring gör med ärenden",
            description = "För utvecklare och verksamhetsråd i området. Räknar i bakgrunden; ändrar inget ärende.")
    @ApiResponse(responseCode = "202", description = "Analysen har börjat. Location är dess adress.")
    @ApiResponse(
            responseCode = "409",
            description = "En analys av ändringen pågår redan, eller utkastet går inte att räkna med.")
    @PostMapping(
            path = "/api/v1/changes/{id}/impact",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Job> start(@PathVariable String id, @RequestBody ImpactRequest request) {
        Change change = calls.toRead(id);
        Starting starting = impacts.start(
                change, request.checked(), calls.user(), calls.now().toInstant());
        if (starting instanceof Starting.Started started) {
            return accepted(started.run());
        }
        if (starting instanceof Starting.AlreadyRunning) {
            throw ApiProblem.conflict("En analys pågår redan", "Vänta tills den är klar, eller avbryt den.");
        }
        throw ApiProblem.conflict("Det går inte att räkna", ((Starting.Refused) starting).message());
    }

    private static ResponseEntity<Job> accepted(ImpactRun run) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/changes/%s/impact/%s".formatted(run.change(), run.id())))
                .body(new Job(run.id()));
    }

    @Operation(operationId = "impact", summary = "Hämta hur långt en analys har kommit, och dess resultat")
    @ApiResponse(responseCode = "200", description = "Analysen. result finns när state är DONE.")
    @GetMapping(path = "/api/v1/changes/{id}/impact/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImpactView get(@PathVariable String id, @PathVariable String job) {
        ImpactRun run = run(id, job);
        return ImpactView.of(
                run, impacts.progress(run), area -> access.mayHandle(area.id()), area -> impacts.earlier(run, area));
    }

    @Operation(
            operationId = "cancelImpact",
            summary = "Avbryt en analys",
            description = "Gör inget med en som är klar.")
    @ApiResponse(responseCode = "200", description = "Analysen, avbruten om den pågick.")
    @DeleteMapping(path = "/api/v1/changes/{id}/impact/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImpactView cancel(@PathVariable String id, @PathVariable String job) {
        impacts.cancel(run(id, job).id(), calls.now().toInstant());
        return get(id, job);
    }

    private ImpactRun run(String change, String job) {
        Change read = calls.toRead(change);
        return impacts.find(job)
                .filter(run -> run.change().equals(read.id()))
                .orElseThrow(() -> ApiProblem.notFound("Analysen finns inte."));
    }
}
