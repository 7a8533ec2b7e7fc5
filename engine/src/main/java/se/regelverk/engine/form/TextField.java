package se.regelverk.engine.form;

import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Words, on one line or several. */
enum TextField implements FieldType {
    SHORT(1_000, FieldControl.LINE),
    LONG(20_000, FieldControl.of(FieldControl.Widget.MULTILINE));

    private final int mostCharacters;
    private final FieldControl control;

    TextField(int mostCharacters, FieldControl control) {
        this.mostCharacters = mostCharacters;
        this.control = control;
    }

    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        schema.put("type", "string").put("minLength", 1);
        schema.put("maxLength", concept.limits().mostCharacters().orElse(mostCharacters));
    }

    @Override
    public JsonNode answer(Concept concept, String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        return "Skriv svaret med ord.";
    }

    @Override
    public FieldControl control(Concept concept) {
        return control;
    }
}
