package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The vocabulary's concepts as JSON Schemas: what a form's schema refers to as {@code #/$defs/<key>}. */
final class ConceptSchemas {
    static final String REFERENCE = "#/$defs/";
    static final String PERSON_NUMBER_FORMAT = "personnummer";

    /** No honest amount of one household, or of one municipality's decision about a person, is near it. */
    private static final BigDecimal MOST = new BigDecimal("999999999");

    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_CHARACTERS_OF_LONG_TEXT = 20_000;

    /** Catches a mistyped year, such as 0202, which the calendar as such allows. */
    private static final String DATE_SHAPE = "^(18|19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";

    private static final String MONTH_SHAPE = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";

    private ConceptSchemas() {}

    static ObjectNode of(Concept concept) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("title", concept.title());
        if (!concept.texts().help().isEmpty()) {
            schema.put("description", concept.texts().help());
        }
        if (concept.mayBeUnknown()) {
            var either = schema.putArray("anyOf");
            constrain(either.addObject(), concept);
            either.addObject().put("const", AnswerValue.NOT_KNOWN);
        } else {
            constrain(schema, concept);
        }
        return schema;
    }

    private static void constrain(ObjectNode schema, Concept concept) {
        switch (concept.type()) {
            case TEXT -> text(schema, concept, MOST_CHARACTERS);
            case LONG_TEXT -> text(schema, concept, MOST_CHARACTERS_OF_LONG_TEXT);
            case WHOLE_NUMBER -> number(schema, concept, "integer");
            case NUMBER, PERCENT -> number(schema, concept, "number");
            case AMOUNT -> number(schema, concept, "number").put("multipleOf", new BigDecimal("0.01"));
            case DATE -> schema.put("type", "string").put("format", "date").put("pattern", DATE_SHAPE);
            case MONTH -> schema.put("type", "string").put("pattern", MONTH_SHAPE);
            case YES_NO -> schema.put("type", "boolean");
            case ONE_OF -> concept.options().keySet().forEach(schema.withArray("enum")::add);
            case PERSON_NUMBER ->
                schema.put("type", "string").put("format", PERSON_NUMBER_FORMAT).put("pattern", PersonNumber.SHAPE);
        }
    }

    private static void text(ObjectNode schema, Concept concept, int mostCharacters) {
        schema.put("type", "string").put("minLength", 1);
        schema.put("maxLength", concept.limits().mostCharacters().orElse(mostCharacters));
    }

    private static ObjectNode number(ObjectNode schema, Concept concept, String type) {
        return schema.put("type", type)
                .put("minimum", concept.limits().least().orElse(leastOf(concept.type())))
                .put("maximum", concept.limits().most().orElse(mostOf(concept.type())));
    }

    /** An amount that may be negative says so in the vocabulary. */
    private static BigDecimal leastOf(ConceptType type) {
        return type == ConceptType.AMOUNT || type == ConceptType.PERCENT ? BigDecimal.ZERO : MOST.negate();
    }

    private static BigDecimal mostOf(ConceptType type) {
        return type == ConceptType.PERCENT ? BigDecimal.valueOf(100) : MOST;
    }

    /** The concept a reference in a form's schema names, or empty when it is no such reference. */
    static Optional<String> referenced(String reference) {
        return reference.startsWith(REFERENCE)
                ? Optional.of(reference.substring(REFERENCE.length()))
                : Optional.empty();
    }
}
