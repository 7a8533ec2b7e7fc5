package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class SchemaValidationsTest {
    @LocalServerPort
    private int port;

    private Caller.Answer validate(String user, String body) {
        return Caller.at("http://127.0.0.1:" + port).as(user).post("/api/v1/schema-validations", body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"schema\": {\"type\": \"null\"}, \"instance\": null} | true",
                "{\"schema\": true, \"instance\": 1} | true",
                "{\"schema\": false, \"instance\": {}} | false",
                "{\"schema\": {\"type\": \"integer\"}, \"instance\": 1.0} | true",
                "{\"schema\": {\"format\": \"date\"}, \"instance\": \"i morgon\"} | true",
                "{\"schema\": {\"$ref\": \"http://x.se/a\"}, \"instance\": 1, \"remotes\": {\"http://x.se/a\": {\"minimum\": 2}}} | false",
            })
    void anyDocumentIsHeldAgainstAnySchema(String body, boolean valid) {
        var answer = validate("utvecklare", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("valid").booleanValue()).isEqualTo(valid);
        assertThat(answer.json().get("problems").isEmpty()).isEqualTo(valid);
    }

    @Test
    void whatIsBrokenIsSaidWithItsPlaceAndWithoutTheDocument() {
        var answer = validate(
                "utvecklare",
                "{\"schema\": {\"properties\": {\"a/b\": {\"maximum\": 5}}}, \"instance\": {\"a/b\": 64}}");
        assertThat(answer.json().get("problems").toString())
                .isEqualTo("[{\"pointer\":\"/a~1b\",\"keyword\":\"maximum\",\"message\":"
                        + "\"Dokumentet bryter här mot schemats ”maximum” (5).\"}]");
    }

    @Test
    void aSchemaThatCannotBeUsedIsRefusedAndNothingIsEverFetched() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address =
                    "http://127.0.0.1:%d/s.json".formatted(server.getAddress().getPort());
            for (String schema : new String[] {
                "{\"$ref\": \"%s\"}", "{\"$schema\": \"%s\"}", "{\"$id\": \"%s\", \"$ref\": \"other.json\"}"
            }) {
                var answer = validate(
                        "utvecklare", "{\"schema\": %s, \"instance\": 1}".formatted(schema.formatted(address)));
                assertThat(answer.status()).as(answer.text()).isEqualTo(422);
                assertThat(answer.json().at("/errors/0/pointer").asString()).startsWith("/schema/$");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void onlyAuthorsMayAskAndBothMembersMustBeThere() {
        assertThat(validate("handlaggare", "{\"schema\": true, \"instance\": 1}")
                        .status())
                .isEqualTo(403);
        assertThat(validate("utvecklare", "{}").json().at("/errors/1/pointer").asString())
                .isEqualTo("/instance");
        assertThat(validate("utvecklare", "{\"schema\": {\"type\": 7}, \"instance\": 1}")
                        .status())
                .isEqualTo(422);
        assertThat(validate("utvecklare", "{\"schema\": 7, \"instance\": 1}").status())
                .isEqualTo(422);
        assertThat(validate("utvecklare", "{\"schema\": true, \"instance\": 1, \"remotes\": []}")
                        .status())
                .isEqualTo(400);
        assertThat(validate(
                                "utvecklare",
                                "{\"schema\": {\"$ref\": \"u:x\"}, \"instance\": 1, \"remotes\": {\"u:x\": null}}")
                        .status())
                .isEqualTo(422);
    }
}
