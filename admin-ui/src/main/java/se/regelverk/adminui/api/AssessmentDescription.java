package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment's JSON holds, for the description alone: the JSON itself is written by the engine, the same for the contract and
 * for a stored case.
 */
@Schema(name = "Assessment")
record AssessmentDescription(
        Proposal proposal,

        @Schema(
                description =
                        "Värden av tabeller och beräkningar efter nyckel; för en lista ett för varje post. Högst två decimaler.")
        Map<String, Object> decisions,

        List<Finding> findings,
        List<Step> steps,

        @Schema(description = "Det som inte går att avgöra, och vilka uppgifter som avgör det.")
        List<Undecided> undecided,

        @Schema(
                description =
                        "För varje värde: formeln, värdena den bygger på och deras källa, rad eller regel och lagrum.")
        List<Map<String, Object>> explanation,

        @Schema(description = "Version och hash för allt innehåll som användes.")
        Map<String, Object> versions) {
    @Schema(description = "Ett förslag, aldrig ett beslut.")
    record Proposal(
            @Schema(allowableValues = {"BIFALL", "DELAVSLAG", "AVSLAG", "HANDLAGGARE_BEDOMER"})
            String outcome,

            @Nullable BigDecimal amount,

            @Schema(allowableValues = {"AUTO", "FORSLAG", "FLAGGA", "STOPP"})
            String level,

            List<String> reasons) {}

    record Finding(String key, String kind, String level, String text, String legalBasis) {}

    record Step(
            String key,
            String title,
            @Schema(format = "date") @Nullable String due,
            String text,
            String legalBasis) {}

    record Undecided(
            String key,
            String title,
            List<Map<String, Object>> missing,

            @Schema(description = "Om det är det som hindrar ett förslag.")
            boolean hinders) {}
}
