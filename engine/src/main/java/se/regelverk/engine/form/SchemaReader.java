package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.schema.LinearPatterns;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a form's schema from content into JSON, keyword by keyword. What is not a keyword is reported: a validator would ignore it. */
final class SchemaReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String MAX_ITEMS = "maxItems";

    private final Problems problems;

    private SchemaReader(Problems problems) {
        this.problems = problems;
    }

    static JsonNode read(Yaml node, Problems problems) {
        return new SchemaReader(problems).schema(node);
    }

    private JsonNode schema(Yaml node) {
        if (node instanceof Yaml.Scalar scalar
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return JSON.booleanNode(scalar.text().equals("true"));
        }
        ObjectNode schema = JSON.objectNode();
        if (!(node instanceof Yaml.Mapping mapping)) {
            problems.add(
                    node.location(),
                    "Här ska det stå ett schema, men det står %s.".formatted(node.kind()),
                    "Skriv { type: … } eller { $ref: \"#/$defs/…\" }.");
            return schema;
        }
        mapping.entries().forEach((name, value) -> SchemaKeyword.ofWord(name)
                .ifPresentOrElse(
                        keyword -> schema.set(name, value(keyword, name, value)),
                        () -> refuse(name, mapping.keys().getOrDefault(name, node.location()))));
        if (schema.has("items") && !schema.has(MAX_ITEMS)) {
            schema.put(MAX_ITEMS, ConceptGroup.MOST_ITEMS);
        }
        return schema;
    }

    private void refuse(String keyword, Location at) {
        problems.add(
                at,
                "Schemat har inget nyckelord ”%s”.".formatted(keyword),
                Suggestion.remedy(
                        keyword, SchemaKeyword.words(), "Ta bort det; ett formulärs schema får inte ha det."));
    }

    private JsonNode value(SchemaKeyword keyword, String name, Yaml value) {
        return switch (keyword.holds()) {
            case SCHEMA -> schema(value);
            case SCHEMAS -> array(value, this::schema);
            case SCHEMAS_BY_NAME -> byName(value, this::schema);
            case NUMBER -> name.equals(MAX_ITEMS) ? mostItems(value) : number(name, value);
            case FLAG -> flag(name, value);
            case TEXT -> keyword == SchemaKeyword.PATTERN ? pattern(value) : text(value);
            case NAMES -> array(value, this::text);
            case NAMES_BY_NAME -> byName(value, names -> array(names, this::text));
            case ANY -> PlainJson.of(value);
        };
    }

    private JsonNode array(Yaml value, Function<Yaml, JsonNode> read) {
        var array = JSON.arrayNode();
        List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
        items.forEach(item -> array.add(read.apply(item)));
        return array;
    }

    private JsonNode byName(Yaml value, Function<Yaml, JsonNode> read) {
        ObjectNode object = JSON.objectNode();
        if (value instanceof Yaml.Mapping mapping) {
            for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
                object.set(entry.getKey(), read.apply(entry.getValue()));
            }
        } else {
            problems.add(
                    value.location(),
                    "Här ska det stå namn med värden, men det står %s.".formatted(value.kind()),
                    "Skriv { namn: … }.");
        }
        return object;
    }

    private JsonNode number(String name, Yaml value) {
        Optional<Object> number = value instanceof Yaml.Scalar scalar
                ? Values.parse(Kind.NUMBER, scalar.text(), Map.of())
                : Optional.empty();
        if (number.isEmpty()) {
            problems.add(value.location(), "”%s” ska vara ett tal.".formatted(name), "Skriv ett tal, till exempel 30.");
        }
        return number.<JsonNode>map(found -> JSON.numberNode((BigDecimal) found))
                .orElse(JSON.numberNode(0));
    }

    private JsonNode mostItems(Yaml value) {
        JsonNode number = number(MAX_ITEMS, value);
        if (number.decimalValue().compareTo(BigDecimal.valueOf(ConceptGroup.MOST_ITEMS)) > 0) {
            problems.add(
                    value.location(),
                    "En lista kan inte ha så många poster.",
                    "Skriv högst %d.".formatted(ConceptGroup.MOST_ITEMS));
        }
        return number;
    }

    /** Counts in a pattern multiply when they stand in each other, and all of it is written out before it is used. */
    private JsonNode pattern(Yaml value) {
        JsonNode text = text(value);
        String written = text.asString();
        if (!LinearPatterns.isSmall(written)) {
            problems.add(
                    value.location(),
                    "Mönstret i ”pattern” är för stort.",
                    "Korta det, och låt antalen inom klamrar vara små.");
            return JSON.stringNode("");
        }
        return text;
    }

    private JsonNode flag(String name, Yaml value) {
        boolean isFlag =
                value instanceof Yaml.Scalar scalar && List.of("true", "false").contains(scalar.text());
        if (!isFlag) {
            problems.add(
                    value.location(), "”%s” ska vara true eller false.".formatted(name), "Skriv true eller false.");
        }
        return JSON.booleanNode(isFlag && ((Yaml.Scalar) value).text().equals("true"));
    }

    private JsonNode text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return JSON.stringNode(scalar.text());
        }
        problems.add(
                value.location(),
                "Här ska det stå ett ord, men det står %s.".formatted(value.kind()),
                "Skriv ett enda värde.");
        return JSON.stringNode("");
    }
}
