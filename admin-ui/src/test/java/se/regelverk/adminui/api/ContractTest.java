package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class ContractTest {
    @LocalServerPort
    private int port;

    private Caller call(String user) {
        return Caller.at("http://127.0.0.1:" + port).as(user);
    }

    static Stream<Pairs.Pair> pairs() {
        return Pairs.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void everyPairIsAnsweredAsExpected(Pairs.Pair pair) {
        var answer = call("handlaggare").post("/api/v1/assessments", pair.request());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Pairs.assertHolds(answer.json(), pair.expected(), "");
    }

    @Test
    void anyoneMayAskWhetherTheServiceWorks() {
        var answer = Caller.at("http://127.0.0.1:" + port).get("/api/v1/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aFormIsGivenWithSchemaLayoutVersionAndHashAndOnlyOnce() {
        var answer = call("rad1").get("/api/v1/forms/ekonomiskt-bistand/ansokan?concerns=2026-03");
        var form = answer.json();
        assertThat(form.at("/schema/properties/sokande/required/0").asString()).isEqualTo("personnummer");
        assertThat(form.get("version").asInt()).isEqualTo(1);
        assertThat(form.get("hash").asString()).hasSize(64);
        assertThat(form.at("/layout/pages").findValues("visibleIf").get(0).toString())
                .isEqualTo("{\"begrepp\":\"hushall.typ\",\"ar\":\"lika\",\"varde\":\"inneboende\"}");
        var again =
                call("rad1").get("/api/v1/forms/ekonomiskt-bistand/ansokan", "If-None-Match", answer.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void contentIsGivenFileByFileWithItsHash() {
        var list = call("utvecklare").get("/api/v1/content/ekonomiskt-bistand").json();
        assertThat(list.get("files").size()).isGreaterThan(20);
        list.get("files").forEach(file -> {
            var answer = call("rad1")
                    .get("/api/v1/content/ekonomiskt-bistand/files/"
                            + file.get("path").asString());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/plain");
            assertThat(se.regelverk.engine.content.ContentHash.of(answer.text()).value())
                    .isEqualTo(file.get("hash").asString());
        });
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(textBlock = """
        handlaggare, /api/v1/content/ekonomiskt-bistand, 403
        admin,       /api/v1/content/ekonomiskt-bistand, 403
        rad1,        /api/v1/content/gemensamt, 200
        rad1,        /api/v1/content/finns-inte, 404
        rad1,        /api/v1/content/%C3%A5, 404
        rad1,        /api/v1/content/gemensamt/files/finns-inte, 404
        rad1,        /api/v1/content/gemensamt/files/rule-packs/ekonomiskt-bistand/pack.yaml, 404
        admin,       /api/v1/forms/barn-och-unga/utredning, 200
        admin,       /api/v1/forms/barn-och-unga/finns-inte, 404
        admin,       /api/v1/forms/gemensamt/ansokan, 404
        admin,       /api/v1/forms/barn-och-unga/utredning?concerns=mars, 400
        admin,       /api/v1/forms/barn-och-unga/utredning?concerns=1812-01, 422
        admin,       /api/v1/finns-inte, 404
        '',          /api/v1/forms/barn-och-unga/utredning, 401
        """)
    void everyReaderGetsWhatTheirRoleMayRead(String user, String path, int status) {
        var answer = call(user).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"handlaggare, 200", "utvecklare, 200", "rad1, 403", "admin, 403"})
    void onlyCaseWorkersAndAuthorsMayAssess(String user, int status) {
        var answer = call(user).post("/api/v1/assessments", Pairs.request("EB-01"));
        assertThat(answer.status()).isEqualTo(status);
    }
}
