package se.regelverk.engine.casework;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Gap;
import tools.jackson.databind.JsonNode;

/** The steps of a stored explanation, with and without those that are done. */
public final class CaseSteps {
    /** The step by which somebody sees what a decision against them rests on, before it is made (FL 25 §). */
    public static final String COMMUNICATION = "kommunicering";

    private CaseSteps() {}

    /** The steps that are left, in the order of the pack. */
    public static List<JsonNode> remaining(JsonNode explanation, List<StepDone> done) {
        return explanation.path("steps").values().stream()
                .filter(step -> done(step, done).isEmpty())
                .toList();
    }

    /** What was noted when a step was done. */
    public static Optional<StepDone> done(JsonNode step, List<StepDone> done) {
        return done.stream()
                .filter(one -> one.key().equals(step.path("key").asString()) && one.item() == item(step))
                .findFirst();
    }

    /** The item a step is about; {@link Gap#WHOLE_CASE} when the case as a whole. */
    public static int item(JsonNode step) {
        return step.path("item").asInt(Gap.WHOLE_CASE);
    }

    static boolean isCommunicated(List<StepDone> done) {
        return done.stream().anyMatch(one -> one.key().equals(COMMUNICATION));
    }
}
