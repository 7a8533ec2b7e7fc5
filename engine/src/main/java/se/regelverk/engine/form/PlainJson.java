package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Content as JSON: answers written in an example. Content is read as text, so the concept at a path says what a value is. */
public final class PlainJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    private final Vocabulary vocabulary;

    private PlainJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Answers as they would be handed in; a value that is not of its concept's type is kept as text, for validation to refuse. */
    public static JsonNode answers(Yaml node, Vocabulary vocabulary) {
        return new PlainJson(vocabulary).convert(node, "");
    }

    /** As YAML 1.2's core schema reads it. */
    static JsonNode of(Yaml node) {
        return answers(node, Vocabulary.EMPTY);
    }

    private JsonNode convert(Yaml node, String key) {
        if (node instanceof Yaml.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries()
                    .forEach(
                            (name, value) -> object.set(name, convert(value, key.isEmpty() ? name : key + "." + name)));
            return object;
        }
        if (node instanceof Yaml.Sequence sequence) {
            var array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(convert(item, key)));
            return array;
        }
        String text = ((Yaml.Scalar) node).text();
        Optional<Concept> concept = vocabulary.concept(key);
        return concept.map(found -> typed(found.type().kind(), text)).orElseGet(() -> untyped(text));
    }

    private static JsonNode typed(Kind kind, String text) {
        return switch (kind) {
            case NUMBER ->
                NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text);
            case YES_NO -> yesNo(text);
            case DATE, MONTH, CHOICE, TEXT -> JSON.stringNode(text);
        };
    }

    private static JsonNode yesNo(String text) {
        return switch (text) {
            case "true", "ja" -> JSON.booleanNode(true);
            case "false", "nej" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text);
        };
    }

    private static JsonNode untyped(String text) {
        if (text.equals("true") || text.equals("false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        return text.equals("null") ? JSON.nullNode() : typed(Kind.NUMBER, text);
    }
}
