package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a case's JSON holds besides the members of an assessment, for the description alone; {@link CaseJson} writes it. */
@Schema(name = "Case", allOf = AssessmentDescription.class)
record CaseDescription(
        @Schema(example = "EB-2026-000001") String caseId,
        String area,
        String form,
        @Schema(example = "2026-03") String concerns,
        @Schema(allowableValues = {"UTREDS", "BESLUTAT"}) String status,
        @Schema(format = "date-time") String openedAt,

        @Schema(description = "Svaren på de frågor som ställdes.")
        Map<String, Object> answers,

        List<Done> done,

        @Schema(description = "Beslut som människor har fattat, det senaste sist.")
        List<Decided> decided) {
    @Schema(name = "StepDone")
    record Done(
            String key,
            String title,
            @Schema(format = "date") String day,
            String by) {}

    @Schema(name = "Decision")
    record Decided(
            @Schema(allowableValues = {"BIFALL", "DELAVSLAG", "AVSLAG", "AVVISNING"})
            String outcome,

            @Nullable BigDecimal amount,
            String motivation,
            String difference,

            @Schema(description = "Det skäl som valdes när beslutet är ett annat än förslaget.") @Nullable
            String deviation,

            String by,
            @Schema(format = "date-time") String at) {}
}
