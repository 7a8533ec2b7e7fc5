package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import se.regelverk.engine.expression.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often each row and sentence of a version has held in stored cases, and in how many of those the decision was another than the
 * proposal. Counted in cases, not in assessments: a case says one thing however often it was supplemented.
 *
 * @param cases how many were looked through
 * @param decided how many of them are decided
 * @param isAll false when there are more cases than were looked through; then it is of the latest
 * @param held rule's id → cases
 * @param decidedWith rule's id → decided cases
 * @param otherwise rule's id → cases decided otherwise than proposed
 * @param deviations the latest such decisions, for those who may read the cases
 */
public record RuleUse(
        int cases,
        int decided,
        boolean isAll,
        Map<String, Long> held,
        Map<String, Long> decidedWith,
        Map<String, Long> otherwise,
        List<Deviation> deviations) {
    public RuleUse {
        held = Map.copyOf(held);
        decidedWith = Map.copyOf(decidedWith);
        otherwise = Map.copyOf(otherwise);
        deviations = List.copyOf(deviations);
    }

    /**
     * A decision that was not the proposed.
     *
     * @param caseId for those who may read the case, as is the reason
     * @param reason in the case worker's words
     */
    public record Deviation(String caseId, Instant at, String reason) {}

    /** Of a case, what counting takes. */
    record Stored(
            @Id String id,
            List<Assessed> assessments,
            @Nullable List<Decided> decisions) {
        record Assessed(ContentUsed content, String explanation) {}

        record Decided(String difference, Instant at) {}
    }

    /** Counts one case after the other. */
    static final class Counting {
        private static final int MOST_DEVIATIONS = 50;

        private final int version;
        private final Map<String, Long> held = new HashMap<>();
        private final Map<String, Long> decidedWith = new HashMap<>();
        private final Map<String, Long> otherwise = new HashMap<>();
        private final List<Deviation> deviations = new java.util.ArrayList<>();
        private int cases;
        private int decided;

        Counting(int version) {
            this.version = version;
        }

        void add(Stored one) {
            int last = -1;
            for (int at = 0; at < one.assessments().size(); at++) {
                if (one.assessments().get(at).content().area().number() == version) {
                    last = at;
                }
            }
            if (last < 0) {
                return;
            }
            cases++;
            Set<String> rules = rules(
                    JsonMapper.shared().readTree(one.assessments().get(last).explanation()));
            rules.forEach(rule -> held.merge(rule, 1L, Long::sum));
            List<Stored.Decided> decisions = one.decisions() == null ? List.of() : one.decisions();
            if (!decisions.isEmpty() && last == one.assessments().size() - 1) {
                addDecision(one.id(), decisions.get(decisions.size() - 1), rules);
            }
        }

        private void addDecision(String caseId, Stored.Decided decision, Set<String> rules) {
            decided++;
            rules.forEach(rule -> decidedWith.merge(rule, 1L, Long::sum));
            if (decision.difference().isBlank()) {
                return;
            }
            rules.forEach(rule -> otherwise.merge(rule, 1L, Long::sum));
            if (deviations.size() < MOST_DEVIATIONS) {
                deviations.add(new Deviation(caseId, decision.at(), decision.difference()));
            }
        }

        /** The ids of rows and sentences that held, from what was stored of the explanation. */
        private static Set<String> rules(JsonNode explanation) {
            Set<String> rules = new HashSet<>();
            for (String part : List.of("explanation", "findings", "steps", "deadlines")) {
                explanation.path(part).forEach(node -> addIds(node, rules));
            }
            explanation.path("grounds").forEach(node -> {
                if (node.path("truth").asString("").equals(Truth.MET.word())) {
                    addIds(node, rules);
                }
            });
            return rules;
        }

        /** Rows that were summed to one value stand together. */
        private static void addIds(JsonNode node, Set<String> rules) {
            for (String id : node.path("ruleId").asString("").split(", ", -1)) {
                if (!id.isBlank()) {
                    rules.add(id);
                }
            }
        }

        RuleUse counted(boolean isAll) {
            return new RuleUse(
                    cases, decided, isAll, held, decidedWith, otherwise, Collections.unmodifiableList(deviations));
        }
    }
}
