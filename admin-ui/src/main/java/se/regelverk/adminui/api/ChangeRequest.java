package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Description;

/**
 * A change to begin. Every member may be missing until it has been checked.
 *
 * @param correction whether it corrects something and may begin in a month that has passed; no when left out
 * @param need may be written later, like the other three; all are asked for when it is submitted
 */
@Schema(name = "ChangeRequest", example = """
                {"area": "ekonomiskt-bistand", "title": "Höjd riksnorm", "purpose": "Nytt beslut om riksnormen",
                 "inForceFrom": "2026-12-01"}""")
record ChangeRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String area,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Varför, för verksamhetsrådet.") @Nullable
        String purpose,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "Första dagen ändringen gäller.")
        @Nullable
        String inForceFrom,

        @Schema(description = "Sant för en rättelse, som får gälla från en månad som har passerat.") @Nullable
        Boolean correction,

        @Schema(description = "Behov. Krävs först när ändringen skickas in.") @Nullable
        String need,

        @Schema(description = "Nytta. Krävs först när ändringen skickas in.") @Nullable
        String benefit,

        @Schema(description = "Risk. Krävs först när ändringen skickas in.") @Nullable
        String risk,

        @Schema(description = "Kostnad. Krävs först när ändringen skickas in.") @Nullable
        String cost) {
    /**
     * The envelope, checked.
     *
     * @throws ApiProblem with every member that is missing or malformed
     */
    Checked checked() {
        var members = new Members();
        var description = new Description(
                members.text("/title", title),
                members.text("/purpose", purpose),
                members.day("/inForceFrom", inForceFrom),
                Boolean.TRUE.equals(correction),
                GroundsView.read(need, benefit, risk, cost));
        var checked = new Checked(members.text("/area", area), description);
        members.refuseProblems();
        return checked;
    }

    /** What {@link #checked} makes of it. */
    record Checked(String area, Description description) {}
}
