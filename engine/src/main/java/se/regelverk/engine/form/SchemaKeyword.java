package se.regelverk.engine.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keywords of JSON Schema 2020-12 that a form's schema may use. Left out is what a page cannot show or a person cannot be told about
 * (patterns over property names, tuples, {@code contains}), and what finds schemas elsewhere.
 */
enum SchemaKeyword {
    REF("$ref", Holds.TEXT),
    COMMENT("$comment", Holds.TEXT),
    TITLE("title", Holds.TEXT),
    DESCRIPTION("description", Holds.TEXT),
    TYPE("type", Holds.TEXT),
    FORMAT("format", Holds.TEXT),
    PATTERN("pattern", Holds.TEXT),
    PROPERTIES("properties", Holds.SCHEMAS_BY_NAME),
    REQUIRED("required", Holds.NAMES),
    ADDITIONAL_PROPERTIES("additionalProperties", Holds.SCHEMA),
    UNEVALUATED_PROPERTIES("unevaluatedProperties", Holds.SCHEMA),
    MIN_PROPERTIES("minProperties", Holds.NUMBER),
    MAX_PROPERTIES("maxProperties", Holds.NUMBER),
    DEPENDENT_REQUIRED("dependentRequired", Holds.NAMES_BY_NAME),
    DEPENDENT_SCHEMAS("dependentSchemas", Holds.SCHEMAS_BY_NAME),
    ITEMS("items", Holds.SCHEMA),
    MIN_ITEMS("minItems", Holds.NUMBER),
    MAX_ITEMS("maxItems", Holds.NUMBER),
    UNIQUE_ITEMS("uniqueItems", Holds.FLAG),
    MINIMUM("minimum", Holds.NUMBER),
    MAXIMUM("maximum", Holds.NUMBER),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", Holds.NUMBER),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", Holds.NUMBER),
    MULTIPLE_OF("multipleOf", Holds.NUMBER),
    MIN_LENGTH("minLength", Holds.NUMBER),
    MAX_LENGTH("maxLength", Holds.NUMBER),
    ENUM("enum", Holds.ANY),
    CONST("const", Holds.ANY),
    ALL_OF("allOf", Holds.SCHEMAS),
    ANY_OF("anyOf", Holds.SCHEMAS),
    ONE_OF("oneOf", Holds.SCHEMAS),
    NOT("not", Holds.SCHEMA),
    IF("if", Holds.SCHEMA),
    THEN("then", Holds.SCHEMA),
    ELSE("else", Holds.SCHEMA);

    private static final Map<String, SchemaKeyword> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(keyword -> keyword.word, Function.identity()));

    private final String word;
    private final Holds holds;

    SchemaKeyword(String word, Holds holds) {
        this.word = word;
        this.holds = holds;
    }

    /** What stands after a keyword. */
    enum Holds {
        SCHEMA,
        SCHEMAS,
        SCHEMAS_BY_NAME,
        NUMBER,
        FLAG,
        TEXT,
        NAMES,
        NAMES_BY_NAME,
        ANY
    }

    Holds holds() {
        return holds;
    }

    static Optional<SchemaKeyword> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(keyword -> keyword.word).toList();
    }
}
