package se.regelverk.adminui.casework;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the values were worked out, in the order of the rules. */
record CalculationView(List<Post> posts) {
    /**
     * A value with everything it rests on.
     *
     * @param formula as the author wrote it
     * @param result whether it is what the proposal's amount is
     */
    record Post(
            String id,
            String title,
            String value,
            String formula,
            List<WhyView.Used> used,
            String ruleId,
            String rule,
            String legalBasis,
            String reason,
            boolean result) {}

    static CalculationView of(JsonNode explanation) {
        String amountKey = explanation.path("proposal").path("amountKey").asString("");
        return new CalculationView(explanation.path("explanation").values().stream()
                .map(one -> post(one, amountKey))
                .toList());
    }

    private static Post post(JsonNode one, String amountKey) {
        String key = one.path("key").asString();
        String item = one.path("itemTitle").asString("");
        String title = one.path("title").asString();
        return new Post(
                "post-" + key.replace('.', '-') + "-" + one.path("item").asString("0"),
                item.isEmpty() ? title : "%s: %s".formatted(item, title),
                one.path("readable").asString(),
                one.path("formula").asString(),
                WhyView.used(one.path("used")),
                one.path("ruleId").asString(),
                one.path("rule").asString(),
                one.path("legalBasis").asString(),
                one.path("reason").asString(),
                key.equals(amountKey));
    }
}
