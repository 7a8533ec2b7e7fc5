package se.regelverk.engine.form;

import java.util.regex.Pattern;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file that was sent: its id and its name, {@code 1f0e7c52-…/hyresavi.pdf}. The file itself is stored apart. */
record FileField() implements FieldType {
    private static final String SHAPE = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[^/]{1,120}$";
    static final String EXAMPLE = "00000000-0000-0000-0000-000000000000/borttagen.pdf";
    private static final Pattern ID_AND_SLASH = Pattern.compile("^[0-9a-f-]{36}/");

    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        schema.put("type", "string").put("pattern", SHAPE);
    }

    @Override
    public JsonNode answer(Concept concept, String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        return "Välj filen på nytt.";
    }

    @Override
    public FieldControl control(Concept concept) {
        return FieldControl.of(FieldControl.Widget.FILE);
    }

    /** The name of the file an answer tells of, as people read it. */
    static String name(String answer) {
        return ID_AND_SLASH.matcher(answer).replaceFirst("");
    }
}
