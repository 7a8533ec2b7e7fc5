package se.regelverk.adminui.casework;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Why it is this proposal: first what speaks against, then what cannot be decided, last what is met. */
record WhyView(List<Ground> against, List<Ground> unclear, List<Ground> met) {
    /**
     * A ground.
     *
     * @param used the values it rests on, each with its source
     */
    record Ground(String text, List<Used> used, String rule, String legalBasis, String reason) {}

    /** A value with where it came from. */
    record Used(String title, String value, String source) {}

    static WhyView of(JsonNode explanation) {
        List<Ground> against = new ArrayList<>();
        List<Ground> unclear = new ArrayList<>();
        List<Ground> met = new ArrayList<>();
        for (JsonNode ground : explanation.path("grounds").values()) {
            String truth = ground.path("truth").asString();
            if (truth.equals("går inte att avgöra")) {
                unclear.add(ground(ground));
            } else if (truth.equals("uppfyllt")) {
                (ground.path("direction").asString().equals("for") ? met : against).add(ground(ground));
            }
        }
        return new WhyView(against, unclear, met);
    }

    static long count(JsonNode grounds, String truth) {
        return grounds.values().stream()
                .filter(one -> one.path("truth").asString().equals(truth))
                .count();
    }

    private static Ground ground(JsonNode node) {
        String text = node.path("text").asString();
        return new Ground(
                text.isEmpty() ? node.path("title").asString() + "." : text,
                used(node.path("used")),
                "%s %s"
                        .formatted(
                                node.path("ruleId").asString(),
                                node.path("rule").asString()),
                node.path("legalBasis").asString(),
                node.path("reason").asString());
    }

    static List<Used> used(JsonNode used) {
        return used.values().stream()
                .map(one -> new Used(
                        title(one),
                        one.path("readable").asString(),
                        one.path("source").asString()))
                .toList();
    }

    /** With the item's number when it is one of several. */
    private static String title(JsonNode one) {
        String title = one.path("title").asString();
        return one.path("item").isNumber()
                ? "%s (nr %d)".formatted(title, one.path("item").asInt() + 1)
                : title;
    }
}
