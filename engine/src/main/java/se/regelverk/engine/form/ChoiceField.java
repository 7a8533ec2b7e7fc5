package se.regelverk.engine.form;

import java.util.List;
import java.util.Map;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of the concept's options. */
record ChoiceField() implements FieldType {
    private static final int MOST_OPTIONS_NAMED = 8;

    /** More options than these are read more easily in a list. */
    private static final int MOST_RADIOS = 6;

    /** More than these are found by writing a part of the label. */
    private static final int MOST_IN_DROPDOWN = 15;

    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        concept.options().keySet().forEach(schema.withArray("enum")::add);
    }

    /** The option's key, also for its label. */
    @Override
    public JsonNode answer(Concept concept, String text) {
        String chosen = concept.options().containsKey(text)
                ? text
                : concept.options().entrySet().stream()
                        .filter(option -> option.getValue().equalsIgnoreCase(text))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(text);
        return JsonNodeFactory.instance.stringNode(chosen);
    }

    /** A typed option is shown by its label, as it was written. */
    @Override
    public String shown(Concept concept, JsonNode answer) {
        String key = FieldType.super.shown(concept, answer);
        return control(concept).widget().isTyped() ? concept.options().getOrDefault(key, key) : key;
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
        int options = concept.options().size();
        if (options > MOST_IN_DROPDOWN) {
            return FieldControl.of(FieldControl.Widget.SEARCH);
        }
        return FieldControl.of(options > MOST_RADIOS ? FieldControl.Widget.DROPDOWN : FieldControl.Widget.RADIOS);
    }
}
