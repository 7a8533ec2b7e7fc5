package se.regelverk.engine.casework;

import java.util.LinkedHashSet;
import java.util.Set;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.GapWords;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.assessment.UndecidedValue;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.rulepack.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What could not be decided, and for each of it what is missing, as a question somebody can answer. {@code hinders} tells what keeps the
 * engine from proposing from what is undecided beside the proposal.
 */
final class UndecidedJson {
    private final RulePack pack;
    private final GapWords words;

    UndecidedJson(RulePack pack, FormDefinition form, Clocks clocks) {
        this.pack = pack;
        this.words = new GapWords(pack, form, clocks);
    }

    ArrayNode of(Assessment assessment) {
        ArrayNode all = JsonValues.JSON.arrayNode();
        for (UndecidedValue value : assessment.undecided()) {
            String key = value.concept().key().value();
            add(all, "begrepp", key, value.concept().title(), value.item(), value.gaps())
                    .put(
                            "hinders",
                            pack.info()
                                    .amountConcept()
                                    .filter(value.concept().key()::equals)
                                    .isPresent());
        }
        assessment.sentences().stream().filter(SentenceResult::isUndecided).forEach(one -> add(
                        all, "regel", one.sentence().id(), one.sentence().title(), one.item(), one.gaps())
                .put("hinders", one.weighsInProposal()));
        return all;
    }

    private ObjectNode add(ArrayNode all, String kind, String key, String title, int item, Set<Gap> gaps) {
        ObjectNode node = all.addObject();
        node.put("key", key).put("kind", kind).put("title", title);
        JsonValues.putItem(node, item);
        ArrayNode missing = node.putArray("missing");
        for (Gap gap : new LinkedHashSet<>(gaps)) {
            ObjectNode one = missing.addObject();
            one.put("key", gap.key()).put("title", words.title(gap));
            JsonValues.putItem(one, words.isInList(gap) ? gap.item() : Gap.WHOLE_CASE);
            one.put("cause", gap.cause().name()).put("question", words.question(gap));
        }
        return node;
    }
}
