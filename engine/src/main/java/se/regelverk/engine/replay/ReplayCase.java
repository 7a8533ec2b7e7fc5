package se.regelverk.engine.replay;

import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import tools.jackson.databind.JsonNode;

/**
 * A case to be assessed twice.
 *
 * @param id of the case, or of its place in an invented population
 * @param form the form its answers were accepted in
 * @param district the förvaltning it is in, null when nobody has said
 */
public record ReplayCase(
        String id,
        String form,
        JsonNode answers,
        Clocks clocks,
        Standing standing,
        @Nullable District district) {
    /** How far a case has come. */
    public enum Standing {
        /** In flight: nothing is decided. */
        OPEN("Pågår"),
        /** Decided by a person. */
        DECIDED("Beslutat"),
        /** Made up; nobody's. */
        INVENTED("Påhittat");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
