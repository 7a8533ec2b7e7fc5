package se.regelverk.engine.casework;

import java.util.List;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.assessment.DecisionProposal;
import se.regelverk.engine.assessment.Reason;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.rulepack.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An assessment with its whole explanation as JSON: what the HTTP contract answers and what a case stores. It needs nothing else to be
 * read, and the same assessment always gives the same bytes. Item numbers begin at 0; null means the case as a whole.
 */
public final class AssessmentJson {
    private AssessmentJson() {}

    /**
     * Writes an assessment.
     *
     * @param pack the rules it was made by
     * @param form the form its answers were given in
     * @param used which content that was
     */
    public static ObjectNode of(Assessment assessment, RulePack pack, FormDefinition form, ContentUsed used) {
        ObjectNode root = JsonValues.JSON.objectNode();
        root.set("proposal", proposal(assessment.proposal(), pack));
        root.set("decisions", decisions(assessment.conclusions()));
        SentencesJson.addTo(root, assessment);
        root.set("undecided", new UndecidedJson(pack, form, assessment.clocks()).of(assessment));
        root.set("explanation", explanation(assessment.conclusions(), pack));
        root.set("versions", versions(used));
        root.set("clocks", clocks(assessment.clocks()));
        return root;
    }

    private static ObjectNode proposal(DecisionProposal proposal, RulePack pack) {
        ObjectNode node = JsonValues.JSON.objectNode();
        node.put("outcome", proposal.outcome().name());
        node.put("readable", proposal.outcome().title());
        proposal.amount()
                .ifPresentOrElse(amount -> node.set("amount", JsonValues.number(amount)), () -> node.putNull("amount"));
        JsonValues.put(node, "amountKey", pack.info().amountConcept());
        node.put("level", proposal.level().name());
        proposal.grounds().forEach(node.putArray("grounds")::add);
        proposal.reasons().forEach(node.putArray("reasons")::add);
        return node;
    }

    /** Every value by its key; those of a list as an array with one place for each item. */
    private static ObjectNode decisions(List<Conclusion> conclusions) {
        ObjectNode node = JsonValues.JSON.objectNode();
        for (Conclusion one : conclusions) {
            String key = one.concept().key().value();
            if (one.item() == Gap.WHOLE_CASE) {
                if (one.value() instanceof Evaluated.Known) {
                    node.set(key, JsonValues.of(one.value()));
                }
                continue;
            }
            ArrayNode items = node.get(key) instanceof ArrayNode begun ? begun : node.putArray(key);
            while (items.size() < one.item()) {
                items.addNull();
            }
            items.add(JsonValues.of(one.value()));
        }
        return node;
    }

    private static ArrayNode explanation(List<Conclusion> conclusions, RulePack pack) {
        ArrayNode all = JsonValues.JSON.arrayNode();
        for (Conclusion one : conclusions) {
            ObjectNode node = all.addObject();
            node.put("key", one.concept().key().value())
                    .put("title", one.concept().title());
            JsonValues.putItem(node, one.item());
            node.put("itemTitle", itemTitle(one, pack));
            node.set("value", JsonValues.of(one.value()));
            node.put("readable", one.readable()).put("formula", one.formula());
            node.set("used", JsonValues.used(one.used()));
            putReasons(node, one.reasons());
        }
        return all;
    }

    /** "Barn 2"; empty for the case as a whole. */
    private static String itemTitle(Conclusion one, RulePack pack) {
        return one.item() == Gap.WHOLE_CASE
                ? ""
                : pack.vocabulary()
                        .listOf(one.concept().key())
                        .map(list -> "%s %d".formatted(list.itemTitle(), one.item() + 1))
                        .orElse("");
    }

    /** Several rows can be summed to one value; then their ids, sources and reasons stand together. */
    private static void putReasons(ObjectNode node, List<Reason> reasons) {
        node.put("ruleId", joined(reasons.stream().map(Reason::ruleId).toList(), ", "));
        node.put("rule", joined(reasons.stream().map(Reason::where).toList(), ", "));
        node.put(
                "legalBasis",
                joined(reasons.stream().map(one -> one.basis().legalBasis()).toList(), "; "));
        node.put(
                "reason",
                joined(reasons.stream().map(one -> one.basis().reason()).toList(), " "));
        reasons.stream()
                .map(Reason::level)
                .max(Enum::compareTo)
                .ifPresentOrElse(level -> node.put("level", level.name()), () -> node.putNull("level"));
    }

    private static String joined(List<String> texts, String between) {
        return String.join(
                between,
                texts.stream().filter(text -> !text.isBlank()).distinct().toList());
    }

    private static ObjectNode versions(ContentUsed used) {
        ObjectNode node = JsonValues.JSON.objectNode();
        node.set("area", version(used.area()));
        node.set("gemensamt", version(used.shared()));
        node.put("packHash", used.pack().value());
        node.put("form", used.form());
        node.put("formHash", used.formHash().value());
        if (used.district() != null) {
            node.put("district", used.district().id());
        }
        return node;
    }

    private static ObjectNode version(ContentUsed.VersionUsed version) {
        return JsonValues.JSON
                .objectNode()
                .put("id", version.area().id())
                .put("number", version.number())
                .put("hash", version.hash().value());
    }

    private static ObjectNode clocks(Clocks clocks) {
        return JsonValues.JSON
                .objectNode()
                .put("concerns", clocks.concerns().toString())
                .put("known", clocks.known().toString())
                .put("decided", clocks.decided().toString());
    }
}
