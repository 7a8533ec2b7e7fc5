package se.regelverk.engine.attack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that would eat time or memory are stopped, not waited for. */
class SchemaEffortAttacksTest {
    /** Let through or refused, agreed with or not: it ends soon, and takes no memory to speak of. */
    @TestFactory
    Stream<DynamicTest> endSoon() {
        String text = '"' + "a".repeat(50_000) + "!\"";
        String list = "[" + Tried.numbers(40_000) + "]";
        String object = "{"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> "\"n" + i + "\":" + i)
                        .collect(Collectors.joining(",")) + "}";
        String choices = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"minimum\": " + i + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return Stream.of(
                soon("a form in a form in a form", layer("{\"type\": \"object\", \"properties\": {%s}}"), "{}"),
                soon(
                        "a form in every choice",
                        layer("{\"type\": \"object\", \"oneOf\": [{\"properties\": {%s}}, {\"properties\": {%s}}]}"),
                        "{}"),
                soon(
                        "a form in every condition",
                        layer(
                                "{\"type\": \"object\", \"if\": {\"required\": [\"n0\"]}, \"then\": {\"properties\": {%s}}, \"else\": {\"properties\": {%s}}}"),
                        "{}"),
                soon(
                        "ten thousand questions",
                        "{\"type\": \"object\", \"properties\": {"
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> "\"n" + i + "\": {\"type\": \"string\"}")
                                        .collect(Collectors.joining(","))
                                + "}}",
                        object),
                soon(
                        "two thousand conditions on one question",
                        "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}, \"allOf\": ["
                                + IntStream.range(0, 2_000)
                                        .mapToObj(i ->
                                                "{\"if\": {\"required\": [\"a\"], \"properties\": {\"a\": {\"const\": \"%d\"}}}, \"then\": {\"properties\": {\"b\": {\"type\": \"string\"}, \"c%d\": {\"type\": \"string\"}}}}"
                                                        .formatted(i, i))
                                        .collect(Collectors.joining(","))
                                + "]}",
                        object),
                soon("references that double", doubling("allOf", 40), "1"),
                soon("choices that double", doubling("anyOf", 40), "1"),
                soon("exactly one of what doubles", doubling("oneOf", 40), "1"),
                soon("a reference to itself", "{\"$ref\": \"#\"}", "1"),
                soon(
                        "a ring of references",
                        "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"}, \"b\": {\"$ref\": \"#/$defs/a\"}}}",
                        "1"),
                soon(
                        "a ring of dynamic references",
                        "{\"$dynamicAnchor\": \"a\", \"allOf\": [{\"$dynamicRef\": \"#a\"}, {\"$dynamicRef\": \"#a\"}]}",
                        "1"),
                soon(
                        "itself, twice for each item",
                        "{\"items\": {\"allOf\": [{\"$ref\": \"#\"}, {\"$ref\": \"#\"}]}}",
                        "[".repeat(50) + "]".repeat(50)),
                soon("a greedy pattern", "{\"pattern\": \"^(([a-z])+.)+[A-Z]([a-z])+$\"}", text),
                soon(
                        "a greedy pattern for each of many",
                        "{\"additionalProperties\": {\"pattern\": \"^(a+)+$\"}}",
                        "{"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> "\"" + i + "\":" + text)
                                        .collect(Collectors.joining(","))
                                + "}"),
                soon(
                        "fifty greedy patterns over names",
                        "{\"patternProperties\": {"
                                + IntStream.range(0, 50)
                                        .mapToObj(i -> "\"(n+)+(" + i + ")*$\": true")
                                        .collect(Collectors.joining(","))
                                + "}}",
                        object),
                soon(
                        "a pattern in every choice",
                        "{\"anyOf\": ["
                                + IntStream.range(0, 2_000)
                                        .mapToObj(i -> "{\"pattern\": \"(a|aa)*b" + i + "\"}")
                                        .collect(Collectors.joining(","))
                                + "]}",
                        text),
                soon("items that are all different", "{\"uniqueItems\": true}", list),
                soon("items that contain", "{\"contains\": {\"const\": -1}, \"minContains\": 2}", list),
                soon("a choice for each item", "{\"items\": {\"anyOf\": " + choices + "}}", list),
                soon("a choice for each item, not", "{\"items\": {\"not\": {\"anyOf\": " + choices + "}}}", list),
                soon("unevaluated after choices", "{\"anyOf\": " + choices + ", \"unevaluatedItems\": false}", list),
                soon(
                        "unevaluated properties",
                        "{\"allOf\": " + choices + ", \"unevaluatedProperties\": false}",
                        object),
                soon(
                        "an enumeration for each item",
                        "{\"items\": {\"enum\": [" + Tried.numbers(19_000).replace(",", ",-") + "]}}",
                        list),
                soon(
                        "a large constant for each item",
                        "{\"items\": {\"const\": [" + Tried.numbers(15_000) + "]}}",
                        list),
                soon("many required", "{\"required\": [" + names(19_000) + "]}", "{}"),
                soon(
                        "every number has a divisor",
                        "{\"items\": {\"multipleOf\": 1e-300}}",
                        "[" + "1e300,".repeat(20_000) + "1]"),
                soon("five megabytes", "{\"type\": \"object\"}", "{\"a\": \"" + "x".repeat(5_000_000) + "\"}"),
                soon("a number of a million digits", "{\"multipleOf\": 0.01}", "9".repeat(1_000_000)),
                soon(
                        "formats of long texts",
                        "{\"allOf\": [{\"format\": \"email\"}, {\"format\": \"uri\"}, {\"format\": \"idn-hostname\"}, {\"format\": \"date-time\"}, {\"format\": \"regex\"}, {\"format\": \"duration\"}, {\"format\": \"uri-template\"}, {\"format\": \"iri\"}]}",
                        text),
                soon(
                        "formats of texts as long as any",
                        "{\"allOf\": [{\"format\": \"email\"}, {\"format\": \"uri\"}, {\"format\": \"hostname\"}, {\"format\": \"idn-hostname\"}, {\"format\": \"uri-template\"}, {\"format\": \"duration\"}, {\"format\": \"json-pointer\"}]}",
                        '"' + "a.".repeat(990) + "!\""),
                soon(
                        "dependencies of everything",
                        "{\"dependentRequired\": {"
                                + IntStream.range(0, 200)
                                        .mapToObj(i -> "\"n" + i + "\": [" + names(100) + "]")
                                        .collect(Collectors.joining(","))
                                + "}}",
                        object));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "a.", "a-", ":", "/", "~0", "{a}", "%41", "@", "å", "P1", "1:", "(a", "[a"})
    void formatsOfLongTextsEndSoon(String part) {
        String formats = Stream.of(
                        "date",
                        "date-time",
                        "time",
                        "duration",
                        "email",
                        "idn-email",
                        "hostname",
                        "idn-hostname",
                        "ipv4",
                        "ipv6",
                        "uri",
                        "uri-reference",
                        "iri",
                        "iri-reference",
                        "uri-template",
                        "uuid",
                        "json-pointer",
                        "relative-json-pointer",
                        "regex")
                .map("{\"format\": \"%s\"}"::formatted)
                .collect(Collectors.joining(","));
        for (int length : List.of(250, 290, 1_900)) {
            String text = part.repeat(length / part.length());
            Tried.tried("{\"allOf\": [%s]}".formatted(formats), '"' + text + '"');
            Tried.tried("{\"allOf\": [%s]}".formatted(formats), "\"http://" + text + "!\"");
        }
    }

    /** Every property leads to the whole again. */
    private static String layer(String shape) {
        String properties = IntStream.range(0, 30)
                .mapToObj(i -> "\"n%d\": {\"$ref\": \"#\"}".formatted(i))
                .collect(Collectors.joining(","));
        return shape.replace("%s", properties);
    }

    private static DynamicTest soon(String name, String schema, String instance) {
        return DynamicTest.dynamicTest(name, () -> Tried.tried(schema, instance));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(","));
    }

    private static String doubling(String keyword, int times) {
        List<String> definitions = IntStream.range(0, times)
                .mapToObj(i -> "\"a%d\": {\"%s\": [{\"$ref\": \"#/$defs/a%d\"}, {\"$ref\": \"#/$defs/a%d\"}]}"
                        .formatted(i, keyword, i + 1, i + 1))
                .toList();
        return "{\"$ref\": \"#/$defs/a0\", \"$defs\": {%s, \"a%d\": {\"type\": \"string\"}}}"
                .formatted(String.join(",", definitions), times);
    }
}
