package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.schema.Schemas;
import tools.jackson.databind.JsonNode;

/** What a schema that anyone may have written could fetch, or make the validator do. */
class OpenSchemaAttacksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref': 'ADDRESS'}",
                "{'properties': {'a': {'$ref': 'ADDRESS#/b'}}}",
                "{'$schema': 'ADDRESS'}",
                "{'$id': 'ADDRESS/', '$ref': 'x.json'}",
                "{'$id': 'ADDRESS', '$ref': '#/$defs/b'}",
                "{'$dynamicRef': 'ADDRESS#x'}",
                "{'properties': {'a': {'$schema': 'ADDRESS', '$id': 'ADDRESS/b', 'type': 'object'}}}",
                "{'$vocabulary': {'ADDRESS': true}}",
                "{'$comment': 'x', 'x': {'$ref': 'ADDRESS'}, '$ref': '#/x'}",
                "{'$schema': 'http://json-schema.org/draft-07/schema#', 'items': [{'$ref': 'ADDRESS'}]}",
                "{'$schema': 'http://json-schema.org/draft-04/schema#', 'id': 'ADDRESS', '$ref': 'b'}",
                "{'$schema': 'http://json-schema.org/draft-04/schema#', 'dependencies': {'a': {'$ref': 'ADDRESS'}}}"
            })
    void nothingIsFetched(String schema) throws IOException {
        var calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("true".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort();
            Tried.tried(schema.replace("ADDRESS", address).replace('\'', '"'), "{\"a\": {\"a\": [1]}}");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "classpath:application.yaml",
                "resource:application.yaml",
                "jar:file:/x.jar!/y",
                "ftp://127.0.0.1/x",
                "//127.0.0.1/x",
                "/etc/passwd",
                "https://json-schema.org/draft/2020-12/meta/other",
                "https://json-schema.org/draft/2019-09/schema",
                "not an address"
            })
    void referencesOutOfTheSchemaAreRefusedAtTheirPlace(String address) {
        var opened = Tried.SCHEMAS.open(Tried.JSON.readTree(
                "{\"properties\": {\"a/b\": {\"$ref\": %s}}}".formatted(Tried.JSON.writeValueAsString(address))));

        assertThat(((Schemas.Opened.Refused) opened).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/properties/a~1b/$ref"))
                .satisfies(fault -> assertThat(fault.problem()).startsWith("Hänvisningen"));
    }

    /** Two schemas of the same name are two schemas, and one cannot be had through the other. */
    @Test
    void oneSchemaCannotReachAnother() {
        Tried.tried("{\"$id\": \"http://a.example/one\", \"type\": \"string\"}", "1");

        assertThat(Tried.SCHEMAS.open(Tried.JSON.readTree("{\"$ref\": \"http://a.example/one\"}")))
                .isInstanceOf(Schemas.Opened.Refused.class);
    }

    @TestFactory
    Stream<DynamicTest> areRefusedWithAReason() {
        return Stream.of(
                refused("a pattern that looks ahead", "{\"pattern\": \"(?=a)b\"}", "/pattern", "Mönstret"),
                refused("a pattern that looks behind", "{\"pattern\": \"(?<!a)b\"}", "/pattern", "Mönstret"),
                refused("a back reference", "{\"pattern\": \"(a)\\\\1\"}", "/pattern", "Mönstret"),
                refused("a pattern that counts", "{\"pattern\": \"((a{1000}){1000})\"}", "/pattern", "för stort"),
                refused("an endless pattern", "{\"pattern\": \"" + "a?".repeat(5_000) + "\"}", "/pattern", "för stort"),
                refused(
                        "a pattern over names",
                        "{\"patternProperties\": {\"(a)\\\\1\": true}}",
                        "/patternProperties/(a)\\1",
                        "Mönstret"),
                refused("deep", "{\"not\":".repeat(500) + "true" + "}".repeat(500), "/not/not/not", "nästlat"),
                refused("many parts", "{\"enum\": [" + "1,".repeat(80_000) + "1]}", "/enum/", "fler än"),
                refused("many options", "{\"enum\": [" + Tried.numbers(25_000) + "]}", "/enum", "fler än"),
                refused(
                        "a number of a million digits",
                        "{\"minimum\": " + "9".repeat(1_000_000) + "}",
                        "/minimum",
                        "siffror"),
                refused("a huge exponent", "{\"multipleOf\": 1e-999999999}", "/multipleOf", "siffror"),
                refused("much text", "{\"title\": \"" + "x".repeat(3_000_000) + "\"}", "/title", "text"),
                refused(
                        "a type that is none",
                        "{\"properties\": {\"a\": {\"type\": \"text\"}}}",
                        "/properties/a/type",
                        "värde"),
                refused("a place that is not there", "{\"$ref\": \"#/$defs/a\"}", "/$ref", "inte finns"),
                refused(
                        "another draft",
                        "{\"$schema\": \"http://json-schema.org/draft-03/schema#\"}",
                        "/$schema",
                        "version"));
    }

    private static DynamicTest refused(String name, String schema, String pointer, String says) {
        return DynamicTest.dynamicTest(name, () -> {
            JsonNode document = Tried.JSON.readTree(schema);
            var opened = Bounded.run(() -> Tried.SCHEMAS.open(document));
            assertThat(((Schemas.Opened.Refused) opened).faults()).anySatisfy(fault -> {
                assertThat(fault.pointer()).startsWith(pointer);
                assertThat(fault.problem()).contains(says).endsWith(".");
                assertThat(fault.remedy()).endsWith(".");
            });
        });
    }
}
