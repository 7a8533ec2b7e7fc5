package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema of one value asks for, as a concept. */
final class SchemaConcepts {
    /** Longer answers than this are written on several lines. */
    private static final int LONG_TEXT = 300;

    private SchemaConcepts() {}

    /**
     * The concept, or empty for what is no single value.
     *
     * @param schema flattened
     */
    static Optional<Concept> of(ConceptKey key, String name, ObjectNode schema, FlatSchema flat, Location location) {
        Map<String, String> options = options(schema, flat);
        return (options.isEmpty() ? type(schema, flat) : Optional.of(ConceptType.ONE_OF))
                .map(type -> new Concept(
                        key,
                        type,
                        Unit.NONE,
                        options,
                        Map.of(),
                        false,
                        false,
                        Optional.empty(),
                        limits(schema),
                        new Concept.Texts(title(name, schema), help(schema), "", "", Optional.empty()),
                        location));
    }

    static String title(String name, JsonNode schema) {
        String title = schema.path("title").asString("").strip();
        return title.isEmpty() ? words(name) : title;
    }

    static String help(JsonNode schema) {
        return schema.path("description").asString("").strip();
    }

    /** "firstName" and "first_name" → "First name". */
    private static String words(String name) {
        String spaced = name.replaceAll("([a-zåäö0-9])([A-ZÅÄÖ])", "$1 $2")
                .replace('_', ' ')
                .replace('-', ' ');
        String lower = spaced.strip().toLowerCase(java.util.Locale.ROOT);
        return lower.isEmpty() ? name : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** The texts to choose between, with their titles: an enumeration, or a choice of constants. */
    static Map<String, String> options(ObjectNode schema, FlatSchema flat) {
        var options = new LinkedHashMap<String, String>();
        if (schema.path("const").isString()) {
            options.put(
                    schema.path("const").stringValue(),
                    title(schema.path("const").stringValue(), schema));
            return options;
        }
        if (schema.path("enum").isArray()) {
            schema.path("enum").values().stream()
                    .filter(JsonNode::isString)
                    .forEach(value -> options.put(value.stringValue(), value.stringValue()));
            boolean onlyTexts =
                    schema.path("enum").values().stream().allMatch(value -> value.isString() || value.isNull());
            return onlyTexts ? options : Map.of();
        }
        for (JsonNode choice : schema.path(FlatSchema.CHOICES)) {
            Map<String, String> ofChoice = ofChoice(choice, flat);
            if (!ofChoice.isEmpty()) {
                return ofChoice;
            }
        }
        return options;
    }

    private static Map<String, String> ofChoice(JsonNode choice, FlatSchema flat) {
        var options = new LinkedHashMap<String, String>();
        for (JsonNode one : choice) {
            ObjectNode schema = flat.of(one);
            if (isNothing(schema)) {
                continue;
            }
            Map<String, String> own = schema.has(FlatSchema.CHOICES) ? Map.of() : options(schema, flat);
            if (own.isEmpty()) {
                return Map.of();
            }
            options.putAll(own);
        }
        return options;
    }

    /** A value that is said by leaving the question unanswered. */
    static boolean isNothing(JsonNode schema) {
        return schema.path("type").asString("").equals("null")
                || schema.path("const").isNull();
    }

    private static Optional<ConceptType> type(ObjectNode schema, FlatSchema flat) {
        return switch (typeWord(schema, flat)) {
            case "string" -> Optional.of(text(schema));
            case "integer" -> Optional.of(ConceptType.WHOLE_NUMBER);
            case "number" -> Optional.of(number(schema));
            case "boolean" -> Optional.of(ConceptType.YES_NO);
            default -> Optional.empty();
        };
    }

    /** The one type there is beside "null", said or to be concluded; of several the one that can be written. */
    static String typeWord(ObjectNode schema, FlatSchema flat) {
        JsonNode type = schema.path("type");
        if (type.isString()) {
            return type.stringValue();
        }
        if (type.isArray()) {
            return type.values().stream()
                    .map(word -> word.asString(""))
                    .filter(word -> !word.equals("null"))
                    .reduce((one, other) -> one.equals("string") ? one : other)
                    .orElse("null");
        }
        return concluded(schema, flat);
    }

    private static String concluded(ObjectNode schema, FlatSchema flat) {
        if (schema.has("properties")) {
            return "object";
        }
        if (schema.has("items")) {
            return "array";
        }
        JsonNode value =
                schema.path("const").isMissingNode() ? schema.path("enum").path(0) : schema.path("const");
        if (!value.isMissingNode()) {
            return value.isNumber() ? "number" : value.isBoolean() ? "boolean" : "";
        }
        for (JsonNode choice : schema.path(FlatSchema.CHOICES)) {
            for (JsonNode one : choice) {
                ObjectNode way = flat.of(one);
                if (!isNothing(way)
                        && !way.has(FlatSchema.CHOICES)
                        && !typeWord(way, flat).isEmpty()) {
                    return typeWord(way, flat);
                }
            }
        }
        boolean isText =
                schema.has("format") || schema.has("pattern") || schema.has("maxLength") || schema.has("minLength");
        return isText ? "string" : schema.has("minimum") || schema.has("maximum") ? "number" : "";
    }

    private static ConceptType text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> ConceptType.DATE;
            case "email", "idn-email" -> ConceptType.EMAIL;
            case "personnummer" -> ConceptType.PERSON_NUMBER;
            case "organisationsnummer" -> ConceptType.ORGANISATION_NUMBER;
            default -> schema.path("maxLength").asInt(0) > LONG_TEXT ? ConceptType.LONG_TEXT : ConceptType.TEXT;
        };
    }

    private static ConceptType number(JsonNode schema) {
        boolean isAmount = schema.path("multipleOf")
                .decimalValueOpt()
                .filter(step -> step.compareTo(new BigDecimal("0.01")) == 0)
                .isPresent();
        return isAmount ? ConceptType.AMOUNT : ConceptType.NUMBER;
    }

    private static Concept.Limits limits(JsonNode schema) {
        return new Concept.Limits(
                schema.path("minimum").decimalValueOpt(),
                schema.path("maximum").decimalValueOpt(),
                schema.path("maxLength").isInt()
                        ? Optional.of(schema.path("maxLength").asInt())
                        : Optional.empty());
    }
}
