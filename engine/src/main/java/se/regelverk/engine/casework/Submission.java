package se.regelverk.engine.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.District;
import tools.jackson.databind.JsonNode;

/**
 * A form that was handed in.
 *
 * @param form id of the form
 * @param answers as they were sent, not yet looked at
 * @param by who handed it in
 * @param district the förvaltning whose case it is, null when nobody has said
 */
public record Submission(
        Area area,
        String form,
        Clocks clocks,
        JsonNode answers,
        Author by,
        Instant at,
        @Nullable District district) {
    /** A form of which nobody has said in which förvaltning it is. */
    public Submission(Area area, String form, Clocks clocks, JsonNode answers, Author by, Instant at) {
        this(area, form, clocks, answers, by, at, null);
    }
}
