package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import tools.jackson.databind.JsonNode;

/**
 * Answers to be assessed. Every member may be missing until it has been checked.
 *
 * @param area such as {@code ekonomiskt-bistand}
 * @param form the form's id in the area, such as {@code ansokan}
 * @param concerns the month the matter concerns, {@code YYYY-MM}
 * @param known the day the facts were known, ISO 8601; today when left out
 * @param decided the day it is decided, ISO 8601; today when left out
 * @param district the förvaltning whose case it is, such as {@code bromma}; must be there where rules differ between them
 * @param answers as the form's JSON Schema says
 */
@Schema(
        name = "AssessmentRequest",
        description = "Svar på ett formulär, och månaden de gäller.",
        example = AssessmentRequest.EXAMPLE)
record AssessmentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ekonomiskt-bistand") @Nullable
        String area,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ansokan") @Nullable
        String form,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Månaden ärendet avser.",
                pattern = "^\\d{4}-\\d{2}$",
                example = "2026-03")
        @Nullable
        String concerns,

        @Schema(format = "date", description = "Dagen då uppgifterna var kända. Förvalt är i dag.") @Nullable
        String known,

        @Schema(format = "date", description = "Beslutsdagen. Förvalt är i dag.") @Nullable
        String decided,

        @Schema(
                description =
                        "Förvaltningen som ärendet hör till. Krävs när något i området är olika i olika förvaltningar.")
        @Nullable
        String district,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = Object.class,
                types = "object",
                description = "Svaren, så som formulärets JSON Schema säger.")
        @Nullable
        JsonNode answers) {
    static final String EXAMPLE = """
            {"area": "ekonomiskt-bistand", "form": "ansokan", "concerns": "2026-03",
             "answers": {"hushall": {"typ": "ensamstaende"}, "sokande": {"personnummer": "19640823-3234"}, "barn": [],
                         "kostnader": {"hyra": 6500, "hushallsel": 350, "hemforsakring": 120},
                         "inkomster": [], "tillgangar": [], "manaderMedForsorjningsstod": 0}}""";

    /**
     * The envelope, checked.
     *
     * @throws ApiProblem with every member that is missing or malformed
     */
    Envelope checked(LocalDate today) {
        var members = new Members();
        var concernsMonth = members.month("/concerns", concerns);
        var clocks =
                new Clocks(concernsMonth, members.day("/known", known, today), members.day("/decided", decided, today));
        var envelope = new Envelope(
                members.text("/area", area),
                members.text("/form", form),
                clocks,
                members.district("/district", district),
                members.given("/answers", answers));
        members.refuseProblems();
        return envelope;
    }

    /** What {@link #checked} makes of it. */
    record Envelope(
            String area,
            String form,
            Clocks clocks,
            @Nullable District district,
            JsonNode answers) {}
}
