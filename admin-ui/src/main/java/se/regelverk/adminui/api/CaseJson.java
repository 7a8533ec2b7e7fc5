package se.regelverk.adminui.api;

import se.regelverk.engine.casework.AssessmentRecord;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Decision;
import se.regelverk.engine.casework.StepDone;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A stored case as the contract gives it: who and when, the answers, the very explanation that was shown, and what was done and decided. */
final class CaseJson {
    private CaseJson() {}

    static ObjectNode of(CaseRecord record) {
        AssessmentRecord latest = record.latest();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("caseId", record.id());
        node.put("area", record.area()).put("form", record.form());
        node.put("concerns", record.concerns().toString());
        node.put("status", record.overview().status().name());
        node.put("openedAt", record.openedAt().toString());
        node.put("assessedAt", latest.at().toString());
        node.set("answers", latest.answersAsJson());
        node.setAll(latest.explanationAsJson());
        var done = node.putArray("done");
        record.done().forEach(step -> done.add(step(step)));
        var decisions = node.putArray("decided");
        record.decisions().forEach(decision -> decisions.add(decision(decision)));
        return node;
    }

    private static ObjectNode step(StepDone step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", step.key())
                .put("title", step.title())
                .put("day", step.day().toString());
        return node.put("by", step.by().username());
    }

    /** What a person decided; never to be confused with the proposal. */
    private static ObjectNode decision(Decision decision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", decision.outcome().name()).put("amount", decision.amount());
        node.put("motivation", decision.motivation()).put("difference", decision.difference());
        Decision.Deviation deviation = decision.deviation();
        node.put("deviation", deviation == null ? null : deviation.title());
        return node.put("by", decision.by().username()).put("at", decision.at().toString());
    }
}
