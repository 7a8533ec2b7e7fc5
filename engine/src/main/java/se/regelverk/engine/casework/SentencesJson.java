package se.regelverk.engine.casework;

import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.rulepack.Effect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of the sentences: findings, steps, demands and deadlines that are met, and every ground with its answer. */
final class SentencesJson {
    private SentencesJson() {}

    static void addTo(ObjectNode root, Assessment assessment) {
        ArrayNode findings = root.putArray("findings");
        ArrayNode steps = root.putArray("steps");
        ArrayNode demands = root.putArray("demands");
        ArrayNode deadlines = root.putArray("deadlines");
        ArrayNode grounds = root.putArray("grounds");
        for (SentenceResult one : assessment.sentences()) {
            if (one.sentence().effect() instanceof Effect.Ground ground) {
                addGround(grounds, one, ground);
            }
        }
        assessment.sentences().stream().filter(SentenceResult::isMet).forEach(one -> {
            if (one.sentence().effect() instanceof Effect.Step step) {
                addStep(steps, one, step);
            } else if (one.sentence().effect() instanceof Effect.Deadline deadline) {
                putCommon(deadlines.addObject().put("key", deadline.key()).put("title", deadline.title()), one);
            } else if (!(one.sentence().effect() instanceof Effect.Ground)) {
                addFinding(findings, demands, one);
            }
        });
    }

    private static void addGround(ArrayNode grounds, SentenceResult one, Effect.Ground ground) {
        ObjectNode node = grounds.addObject();
        node.put("direction", ground.direction().word());
        node.put("truth", one.truth().word()).put("title", one.sentence().title());
        putCommon(node, one);
    }

    private static void addStep(ArrayNode steps, SentenceResult one, Effect.Step step) {
        ObjectNode node = steps.addObject();
        node.put("key", step.key()).put("title", step.details().title());
        node.put("dueText", step.details().deadlineText())
                .put("role", step.details().role());
        node.put("form", step.details().form()).put("before", step.details().before());
        putCommon(node, one);
    }

    /** A demand is a finding too; it is also listed by itself, since it is what somebody has to hand in. */
    private static void addFinding(ArrayNode findings, ArrayNode demands, SentenceResult one) {
        Effect effect = one.sentence().effect();
        ObjectNode node = findings.addObject();
        node.put("key", effect.key())
                .put("kind", effect.word())
                .put("title", one.sentence().title());
        putCommon(node, one);
        if (effect instanceof Effect.Demand demand) {
            putCommon(demands.addObject().put("key", demand.key()).put("title", demand.title()), one);
        }
    }

    private static void putCommon(ObjectNode node, SentenceResult one) {
        JsonValues.putItem(node, one.item());
        JsonValues.put(node, "due", one.due());
        node.put("text", one.text()).put("ruleId", one.sentence().id());
        node.put("rule", one.sentence().title());
        node.put("legalBasis", one.sentence().basis().legalBasis());
        node.put("reason", one.sentence().basis().reason());
        node.put("level", one.sentence().level().name());
        node.set("used", JsonValues.used(one.used()));
    }
}
