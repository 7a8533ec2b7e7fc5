package se.regelverk.engine.casework;

import java.time.Instant;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import tools.jackson.databind.JsonNode;

/**
 * A form that was handed in.
 *
 * @param form id of the form
 * @param answers as they were sent, not yet looked at
 * @param by who handed it in
 */
public record Submission(Area area, String form, Clocks clocks, JsonNode answers, Author by, Instant at) {}
