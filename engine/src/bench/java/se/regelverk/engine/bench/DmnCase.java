package se.regelverk.engine.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNResult;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.rulepack.export.DmnRun;
import se.regelverk.engine.rulepack.export.Given;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;

/** The benchmark's case as the exported DMN takes it. */
final class DmnCase {
    private DmnCase() {}

    @SuppressWarnings("unchecked")
    static DMNContext context(DmnRun dmn, BenchCase loaded) {
        Clocks clocks = loaded.example().clocks();
        var answers = (Map<String, Object>) plain(loaded.example().answers());
        return dmn.context(new Given(answers, clocks.concerns(), clocks.known(), clocks.decided()));
    }

    static BigDecimal need(DMNResult result) {
        return (BigDecimal) DmnRun.value(result, new ConceptKey("behov"));
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            node.properties().forEach(entry -> object.put(entry.getKey(), plain(entry.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        return node.asString();
    }
}
