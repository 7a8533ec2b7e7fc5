package se.regelverk.engine.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Location;
import tools.jackson.databind.JsonNode;

/**
 * A case in short and what should come of it.
 *
 * @param description what it shows and what is left to check, empty when the name says all
 * @param form the form the answers were given in
 * @param district the förvaltning it is in, null for one where nothing is set locally
 * @param expected each thing that must hold; what is not mentioned is not asked
 */
public record Example(
        String name,
        String description,
        Clocks clocks,
        @Nullable District district,
        String form,
        JsonNode answers,
        List<Expectation> expected,
        Location location) {
    public Example {
        expected = List.copyOf(expected);
    }
}
