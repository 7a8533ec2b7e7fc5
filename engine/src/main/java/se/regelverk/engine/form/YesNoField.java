package se.regelverk.engine.form;

import java.util.Locale;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Yes or no. */
record YesNoField() implements FieldType {
    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        schema.put("type", "boolean");
    }

    @Override
    public JsonNode answer(Concept concept, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja", "true" -> JsonNodeFactory.instance.booleanNode(true);
            case "nej", "false" -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.stringNode(text);
        };
    }

    @Override
    public String shown(Concept concept, JsonNode answer) {
        return answer.isBoolean() ? (answer.booleanValue() ? "ja" : "nej") : FieldType.super.shown(concept, answer);
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        return "Svara ja eller nej.";
    }

    @Override
    public FieldControl control(Concept concept) {
        return FieldControl.of(FieldControl.Widget.RADIOS);
    }
}
