package se.regelverk.engine.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a list of cases shows, worked out when the case is written.
 *
 * @param proposal how the latest proposal reads, with its amount
 * @param nextStep title of the step to take next, empty when none is left
 * @param nextDue its last day, null when it has none
 */
public record CaseOverview(
        CaseStatus status,
        String proposal,
        String nextStep,
        @Nullable LocalDate nextDue) {
    /** Sorts after every day. */
    private static final String NO_DAY = "9999";

    static CaseOverview of(JsonNode explanation, List<StepDone> done, boolean decided) {
        Optional<JsonNode> next = CaseSteps.remaining(explanation, done).stream()
                .min(Comparator.comparing((JsonNode step) -> step.path("due").asString(NO_DAY))
                        .thenComparing(step -> !step.path("before").asString("").equals("beslut")));
        return new CaseOverview(
                decided ? CaseStatus.BESLUTAT : CaseStatus.UTREDS,
                Proposed.of(explanation).readable(),
                next.map(step -> step.path("title").asString()).orElse(""),
                next.map(step -> step.path("due"))
                        .filter(JsonNode::isString)
                        .map(due -> LocalDate.parse(due.stringValue()))
                        .orElse(null));
    }
}
