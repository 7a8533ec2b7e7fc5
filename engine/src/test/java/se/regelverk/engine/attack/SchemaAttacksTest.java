package se.regelverk.engine.attack;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a form's JSON Schema could fetch, or make the validator do. */
class SchemaAttacksTest {
    private static final String PLACE = "  additionalProperties: false\n  properties:";

    @TestFactory
    Stream<DynamicTest> areRefusedAtTheirPlace() {
        return Attack.refused(Stream.of(
                schema(
                        "a remote reference",
                        "allOf: [ { $ref: \"http://127.0.0.1/x.json\" } ]",
                        "vokabulärens begrepp"),
                schema("a reference to a file", "allOf: [ { $ref: \"file:///etc/passwd\" } ]", "vokabulärens begrepp"),
                schema(
                        "a reference to the class path",
                        "allOf: [ { $ref: \"classpath:application.yaml\" } ]",
                        "vokabulärens begrepp"),
                schema("a reference to a jar", "allOf: [ { $ref: \"jar:file:/x.jar!/y\" } ]", "vokabulärens begrepp"),
                schema("a reference to itself", "allOf: [ { $ref: \"#\" } ]", "vokabulärens begrepp"),
                schema("a reference to a part of itself", "allOf: [ { $ref: \"#/allOf/0\" } ]", "vokabulärens begrepp"),
                schema("a reference in a condition", "if: { $ref: \"#/if\" }", "vokabulärens begrepp"),
                schema("a dynamic reference", "$dynamicRef: \"#x\"", "$dynamicRef"),
                schema("an identity", "$id: \"http://127.0.0.1/x\"", "$id"),
                schema("another dialect", "$schema: \"http://127.0.0.1/meta\"", "$schema"),
                schema("definitions of one's own", "$defs: { a: { $ref: \"#/$defs/a\" } }", "$defs"),
                schema("a vocabulary", "$vocabulary: { \"http://127.0.0.1/x\": true }", "$vocabulary"),
                schema("patterns over names", "patternProperties: { \"(a+)+$\": true }", "patternProperties"),
                schema("a keyword nobody knows", "exec: x", "exec"),
                schema("a back reference", "not: { properties: { namnet: { pattern: \"(a)\\\\1\" } } }", "Schemat"),
                schema("look-ahead", "not: { properties: { namnet: { pattern: \"(?=a)\" } } }", "Schemat"),
                schema(
                        "a pattern that counts",
                        "not: { properties: { namnet: { pattern: \"((a{1000}){1000}){1000}\" } } }",
                        "för stort"),
                schema(
                        "a pattern that never ends",
                        "not: { properties: { namnet: { pattern: \"" + "(".repeat(5_000) + "\" } } }",
                        "för stort"),
                schema("a bomb of choices, forty deep", "allOf: " + nested(40), "nästlat"),
                schema("choices fifteen deep", "allOf: " + nested(7), "nästlat"),
                schema("a type that is a list of lists", "allOf: [ { type: [[[object]]] } ]", ""),
                schema("a number that is code", "minProperties: \"${1}\"", "minProperties"),
                schema("a list without its schema", "allOf: [ [ ] ]", "schema"),
                Attack.in(Prov.FORM, "maxItems: 30", "maxItems: 999999999", "a list of a billion", "200"),
                Attack.in(
                        Prov.FORM,
                        "additionalProperties: false",
                        "additionalProperties: true",
                        "an open schema",
                        "formuläret inte frågar"),
                Attack.in(
                        Prov.FORM,
                        "hyra: { $ref: \"#/$defs/hyra\" }",
                        "hyra: { $ref: \"#/$defs/../hyra\" }",
                        "a reference by path",
                        "hyra"),
                Attack.in(
                        Prov.FORM,
                        "begrepp: fritext",
                        "begrepp: fritext, visa-om: { begrepp: fritext, ar: lika, varde: x }",
                        "a question that shows itself",
                        "dess eget svar"),
                Attack.in(Prov.FORM, "id: ansokan", "id: ../ansokan", "a form that is a path", "ansokan")));
    }

    /** Many small parts are no attack on the validator as long as they end: they are let through or refused, but soon. */
    @TestFactory
    Stream<DynamicTest> endSoon() {
        String choices = IntStream.range(0, 3_000)
                .mapToObj(i -> "{ required: [namnet], properties: { hyra: { minimum: %d } } }".formatted(i))
                .collect(Collectors.joining(", "));
        String words = IntStream.range(0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));
        return Stream.of(
                soon("three thousand choices", "anyOf: [" + choices + "]"),
                soon("three thousand of which exactly one", "oneOf: [" + choices + "]"),
                soon("three thousand at once", "allOf: [" + choices + "]"),
                soon(
                        "an enumeration of a hundred thousand",
                        "not: { properties: { namnet: { enum: [" + words + "] } } }"),
                soon(
                        "a greedy pattern",
                        "not: { properties: { namnet: { pattern: \"^(([a-z])+.)+[A-Z]([a-z])+$\" } } }"),
                soon("a pattern of alternatives", "not: { properties: { namnet: { pattern: \"^(a|a|a|aa)*$\" } } }"));
    }

    private static DynamicTest soon(String name, String keyword) {
        String answers = Prov.ANSWERS.replace("\"Åsa\"", '"' + "a".repeat(900) + "!\"");
        return DynamicTest.dynamicTest(name, () -> {
            var files = Prov.with(Prov.FORM, PLACE, "  " + keyword + "\n" + PLACE);
            if (Prov.problems(files).isEmpty()) {
                Prov.receive(files, answers);
            }
        });
    }

    private static String nested(int depth) {
        return depth == 0 ? "[ true ]" : "[ { allOf: " + nested(depth - 1) + " }, { allOf: [ true ] } ]";
    }

    private static Attack schema(String name, String keyword, String says) {
        return Attack.in(Prov.FORM, PLACE, "  " + keyword + "\n" + PLACE, name, says);
    }
}
