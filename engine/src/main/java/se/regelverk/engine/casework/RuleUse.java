package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each row, sentence and calculation of a version has held in stored cases, and in how many of those the decision was another
 * than the proposal. Counted in cases, not in assessments: a case says one thing however often it was supplemented.
 *
 * @param cases how many were looked through
 * @param decided how many of them are decided
 * @param isAll false when there are more cases than were looked through; then it is of the latest
 * @param held rule's id, or the concept of a calculation → cases
 * @param decidedWith rule's id → decided cases
 * @param otherwise rule's id → cases decided otherwise than proposed
 * @param reasons which of the content's reasons were chosen for those
 * @param deviations the latest such decisions, for those who may read the cases
 */
public record RuleUse(
        int cases,
        int decided,
        boolean isAll,
        Map<String, Long> held,
        Map<String, Long> decidedWith,
        Map<String, Long> otherwise,
        Reasons reasons,
        List<Deviation> deviations) {
    public RuleUse {
        held = Map.copyOf(held);
        decidedWith = Map.copyOf(decidedWith);
        otherwise = Map.copyOf(otherwise);
        deviations = List.copyOf(deviations);
    }

    /**
     * Why decisions were others than the proposals.
     *
     * @param deviating cases decided otherwise, those of no chosen reason included
     * @param titles reason's key → as it read when it was last chosen
     * @param cases reason's key → cases
     * @param byRule rule's id → reason's key → cases
     */
    public record Reasons(
            long deviating,
            Map<String, String> titles,
            Map<String, Long> cases,
            Map<String, Map<String, Long>> byRule) {
        public Reasons {
            titles = Map.copyOf(titles);
            cases = Map.copyOf(cases);
            byRule = Map.copyOf(byRule);
        }

        /** Those of a rule. */
        public Map<String, Long> of(String rule) {
            return byRule.getOrDefault(rule, new LinkedHashMap<>());
        }
    }

    /**
     * A decision that was not the proposed.
     *
     * @param caseId for those who may read the case, as is the reason
     * @param chosen the content's reason, empty when it had none to choose
     * @param reason in the case worker's words
     */
    public record Deviation(String caseId, Instant at, String chosen, String reason) {}
}
