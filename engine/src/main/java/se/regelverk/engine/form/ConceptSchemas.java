package se.regelverk.engine.form;

import java.util.Optional;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The vocabulary's concepts as JSON Schemas: what a form's schema refers to as {@code #/$defs/<key>}. */
final class ConceptSchemas {
    static final String REFERENCE = "#/$defs/";

    private ConceptSchemas() {}

    static ObjectNode of(Concept concept) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("title", concept.title());
        if (!concept.texts().help().isEmpty()) {
            schema.put("description", concept.texts().help());
        }
        if (concept.mayBeUnknown()) {
            var either = schema.putArray("anyOf");
            FieldType.of(concept.type()).constrain(either.addObject(), concept);
            either.addObject().put("const", AnswerValue.NOT_KNOWN);
        } else {
            FieldType.of(concept.type()).constrain(schema, concept);
        }
        return schema;
    }

    /** The concept a reference in a form's schema names, or empty when it is no such reference. */
    static Optional<String> referenced(String reference) {
        return reference.startsWith(REFERENCE)
                ? Optional.of(reference.substring(REFERENCE.length()))
                : Optional.empty();
    }
}
