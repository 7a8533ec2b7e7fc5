package se.regelverk.engine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.testing.SyntheticContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An invented form of a given size, with answers that are in order.
 *
 * @param answers to every question
 */
public record SyntheticForm(FormDefinition form, JsonNode answers) {
    /**
     * Makes one.
     *
     * @param conditions how many of the questions are asked only after a certain answer
     */
    public static SyntheticForm of(int questions, int conditions) {
        var content = SyntheticContent.of("prov", questions, conditions);
        FormDefinition form = TestForms.form(TestForms.vocabulary(content.vocabulary()), content.form());
        Map<String, List<String>> posted = new LinkedHashMap<>();
        content.typed().forEach((name, text) -> posted.put(name, List.of(text)));
        return new SyntheticForm(form, FormFields.withAll(form, JsonNodeFactory.instance.objectNode(), posted));
    }
}
