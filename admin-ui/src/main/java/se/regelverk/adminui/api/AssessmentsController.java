package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.wiring.AssessmentMeters;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.AssessmentJson;
import se.regelverk.engine.casework.ContentUsed;
import se.regelverk.engine.casework.ContentUsed.VersionUsed;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Assesses answers without storing anything. */
@RestController
@Tag(name = "Bedömningar")
class AssessmentsController {
    private final Access access;
    private final ContentOnDay content;
    private final Library library;
    private final AssessmentMeters meters;

    AssessmentsController(Access access, ContentOnDay content, Library library, AssessmentMeters meters) {
        this.access = access;
        this.content = content;
        this.library = library;
        this.meters = meters;
    }

    @Operation(
            operationId = "assess",
            summary = "Bedöm svar utan att spara något",
            description =
                    "För handläggare och utvecklare i området. Svaret har förslag, beräkning, steg med datum, varje värdes"
                            + " förklaring och lagrum, vad som inte går att avgöra, och vilka versioner som användes.")
    @ApiResponse(
            responseCode = "200",
            description = "Bedömningen.",
            content = @Content(schema = @Schema(implementation = AssessmentDescription.class)))
    @ApiResponse(responseCode = "422", description = "Svaren behöver rättas, eller inga regler gäller för månaden.")
    @PostMapping(
            path = "/api/v1/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode assess(@RequestBody AssessmentRequest request) {
        var envelope = request.checked(content.today());
        if (!access.mayHandle(envelope.area()) && !access.mayAuthor(envelope.area())) {
            throw new AccessDeniedException("Neither case worker nor author of the area");
        }
        var approved = content.find(envelope.area(), envelope.clocks());
        var form = ContentOnDay.form(approved, envelope.form());
        var answers = accepted(form, envelope.answers());
        Assessment assessment =
                meters.measured(approved.area(), () -> assess(approved, form, answers, envelope.clocks()));
        return AssessmentJson.of(assessment, approved.content().pack(), form, used(approved, form));
    }

    private static JsonNode accepted(FormDefinition form, JsonNode answers) {
        return FormValidator.validate(form, answers).match(ValidationResult.Accepted::answers, rejected -> {
            throw InvalidAnswers.of(rejected.problems());
        });
    }

    private Assessment assess(ApprovedContent approved, FormDefinition form, JsonNode answers, Clocks clocks) {
        var pack = approved.content().pack();
        return library.assessors()
                .of(pack, clocks.dayOfContent())
                .assess(Facts.of(form, pack.vocabulary(), answers), clocks);
    }

    private static ContentUsed used(ApprovedContent approved, FormDefinition form) {
        return new ContentUsed(
                new VersionUsed(approved.area(), approved.number(), approved.hash()),
                new VersionUsed(Area.SHARED, approved.sharedNumber(), approved.sharedHash()),
                approved.content().pack().hash(),
                form.id(),
                form.hash());
    }
}
