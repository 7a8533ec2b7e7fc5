package se.regelverk.adminui.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How the values were worked out, in the order of the rules. */
record CalculationView(List<Post> posts) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*");

    /**
     * A value with everything it rests on.
     *
     * @param formula as the author wrote it, with words and values for its keys
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
                filledIn(one.path("formula").asString(), one.path("used")),
                WhyView.used(one.path("used")),
                one.path("ruleId").asString(),
                one.path("rule").asString(),
                one.path("legalBasis").asString(),
                one.path("reason").asString(),
                key.equals(amountKey));
    }

    /** The formula with the words and values that stand for its keys: "Riksnorm (5 220 kr) + Kostnader (6 970 kr)". */
    private static String filledIn(String formula, JsonNode used) {
        Map<String, String> words = new HashMap<>();
        used.values()
                .forEach(one -> words.merge(
                        one.path("key").asString(),
                        "%s (%s)"
                                .formatted(
                                        one.path("title").asString(),
                                        one.path("readable").asString()),
                        (first, other) -> one.path("title").asString()));
        return KEY.matcher(formula)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
    }
}
