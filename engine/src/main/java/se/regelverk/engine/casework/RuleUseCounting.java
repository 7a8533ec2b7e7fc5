package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.expression.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts how the rules of a version have held, one case after the other, the latest first. */
final class RuleUseCounting {
    private static final int MOST_DEVIATIONS = 50;

    private final Area area;
    private final int version;
    private final Map<String, Long> held = new HashMap<>();
    private final Map<String, Long> decidedWith = new HashMap<>();
    private final Map<String, Long> otherwise = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Long> because = new HashMap<>();
    private final Map<String, Map<String, Long>> becauseOfRule = new HashMap<>();
    private final List<RuleUse.Deviation> deviations = new ArrayList<>();
    private int cases;
    private int decided;
    private long deviating;

    RuleUseCounting(Area area, int version) {
        this.area = area;
        this.version = version;
    }

    /** Of a case, what counting takes. */
    record Stored(
            @Id String id,
            List<Assessed> assessments,
            @Nullable List<Decided> decisions) {
        record Assessed(ContentUsed content, String explanation) {}

        record Decided(String difference, Instant at, Decision.@Nullable Deviation deviation) {}
    }

    void add(Stored one) {
        int last = -1;
        for (int at = 0; at < one.assessments().size(); at++) {
            if (number(one.assessments().get(at).content()) == version) {
                last = at;
            }
        }
        if (last < 0) {
            return;
        }
        cases++;
        Set<String> rules =
                rules(JsonMapper.shared().readTree(one.assessments().get(last).explanation()));
        rules.forEach(rule -> held.merge(rule, 1L, Long::sum));
        List<Stored.Decided> decisions = one.decisions() == null ? List.of() : one.decisions();
        if (!decisions.isEmpty() && last == one.assessments().size() - 1) {
            addDecision(one.id(), decisions.get(decisions.size() - 1), rules);
        }
    }

    /** What all areas share is used in the cases of each. */
    private int number(ContentUsed used) {
        return area.equals(Area.SHARED) ? used.shared().number() : used.area().number();
    }

    private void addDecision(String caseId, Stored.Decided decision, Set<String> rules) {
        decided++;
        rules.forEach(rule -> decidedWith.merge(rule, 1L, Long::sum));
        if (decision.difference().isBlank()) {
            return;
        }
        deviating++;
        rules.forEach(rule -> otherwise.merge(rule, 1L, Long::sum));
        Decision.Deviation chosen = decision.deviation();
        if (chosen != null) {
            titles.putIfAbsent(chosen.key(), chosen.title());
            because.merge(chosen.key(), 1L, Long::sum);
            rules.forEach(rule ->
                    becauseOfRule.computeIfAbsent(rule, key -> new HashMap<>()).merge(chosen.key(), 1L, Long::sum));
        }
        if (deviations.size() < MOST_DEVIATIONS) {
            String title = chosen == null ? "" : chosen.title();
            deviations.add(new RuleUse.Deviation(caseId, decision.at(), title, decision.difference()));
        }
    }

    /** The ids of what held, from what was stored of the explanation. */
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
        var reasons = new RuleUse.Reasons(deviating, titles, because, becauseOfRule);
        return new RuleUse(cases, decided, isAll, held, decidedWith, otherwise, reasons, deviations);
    }
}
