package se.regelverk.engine.form;

import java.util.List;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of the concept's options. */
record ChoiceField() implements FieldType {
    private static final int MOST_OPTIONS_NAMED = 8;

    /** More options than these are read more easily in a list. */
    private static final int MOST_RADIOS = 6;

    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        concept.options().keySet().forEach(schema.withArray("enum")::add);
    }

    @Override
    public JsonNode answer(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        List<String> labels = List.copyOf(concept.options().values());
        return labels.size() > MOST_OPTIONS_NAMED
                ? "Välj ett av alternativen i listan."
                : "Välj ett av alternativen: %s.".formatted(String.join(", ", labels));
    }

    @Override
    public FieldControl control(Concept concept) {
        return FieldControl.of(
                concept.options().size() > MOST_RADIOS ? FieldControl.Widget.DROPDOWN : FieldControl.Widget.RADIOS);
    }
}
