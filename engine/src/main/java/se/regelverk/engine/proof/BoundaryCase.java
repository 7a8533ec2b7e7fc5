package se.regelverk.engine.proof;

import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.proof.SmallestChange.ChangedFact;
import tools.jackson.databind.JsonNode;

/**
 * An example that is missing: a value at, just below or just above a boundary that no example has.
 *
 * @param rule whose boundary it is
 * @param subject what is compared, as people read it
 * @param bound the boundary on the day, as people read it
 * @param base the example it is made from, with one answer changed
 * @param answers accepted by the form
 * @param assessment what the rules say of it now; it is for the author to say whether that is right
 */
public record BoundaryCase(
        ProvenRule rule,
        String subject,
        String bound,
        Side side,
        Ran base,
        ChangedFact change,
        JsonNode answers,
        Assessment assessment) {
    /** Where the value lies, one step from the boundary or on it. */
    public enum Side {
        BELOW(-1, "strax under"),
        AT(0, "precis på"),
        ABOVE(1, "strax över");

        private final int steps;
        private final String word;

        Side(int steps, String word) {
            this.steps = steps;
            this.word = word;
        }

        int steps() {
            return steps;
        }

        public String word() {
            return word;
        }
    }

    /** A name for the example: "Ålder strax under 4 år (BA-02)". */
    public String name() {
        return "%s%s %s %s (%s)"
                .formatted(
                        subject.substring(0, 1).toUpperCase(java.util.Locale.ROOT),
                        subject.substring(1),
                        side.word(),
                        bound,
                        rule.id());
    }
}
