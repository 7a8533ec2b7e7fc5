package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Description;

/**
 * A change to begin. Every member may be missing until it has been checked.
 *
 * @param correction whether it corrects something and may begin in a month that has passed; no when left out
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
        Boolean correction) {
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
                Boolean.TRUE.equals(correction));
        var checked = new Checked(members.text("/area", area), description);
        members.refuseProblems();
        return checked;
    }

    /** What {@link #checked} makes of it. */
    record Checked(String area, Description description) {}
}
