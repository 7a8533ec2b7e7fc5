package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent gets a clear answer in Swedish, soon, and nothing of it in an answer or a log. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {
    private static final String SECRET = "hemligaSvaret";
    private static final String GOOD = AssessmentRequest.EXAMPLE.replace("\n", " ");

    @LocalServerPort
    private int port;

    private Caller as(String user) {
        return Caller.at("http://127.0.0.1:" + port).as(user);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("nothing", "", 400, "JSON-objekt"),
                body("not JSON", SECRET, 400, "rad 1"),
                body("half", "{\"area\": \"" + SECRET, 400, "tar slut"),
                body("an array", "[]", 400, "JSON-objekt"),
                body("null", "null", 400, "JSON-objekt"),
                body("two objects", GOOD + "{}", 400, "ett enda"),
                body("a name twice", GOOD.replace("\"form\"", "\"area\": \"x\", \"form\""), 400, "två gånger"),
                body("an answer's name twice", GOOD.replace("\"hyra\"", "\"hyra\": 1, \"hyra\""), 400, "två gånger"),
                body("an unknown member", GOOD.replace("\"form\"", "\"fomr\""), 400, "/fomr"),
                body("a missing member", GOOD.replace("\"form\": \"ansokan\",", ""), 400, "/form"),
                body("a number for a text", GOOD.replace("\"ansokan\"", "5"), 400, "/form"),
                body("an object for a text", GOOD.replace("\"ansokan\"", "{}"), 400, "/form"),
                body("a month that is none", GOOD.replace("2026-03", "2026-13"), 400, "/concerns"),
                body("a month in words", GOOD.replace("2026-03", SECRET), 400, "/concerns"),
                body("an endless year", GOOD.replace("2026-03", "+999999999-12"), 400, "/concerns"),
                body("a day for a month", GOOD.replace("2026-03", "2026-03-01"), 400, "/concerns"),
                body(
                        "a day that is none",
                        GOOD.replace("\"form\"", "\"known\": \"2026-02-30\", \"form\""),
                        400,
                        "/known"),
                body("a thousand levels", GOOD.replace("6500", "[".repeat(1000) + "]".repeat(1000)), 400, "nästlad"),
                body("forty levels", GOOD.replace("6500", "[".repeat(40) + "]".repeat(40)), 422, "nästlade"),
                body("a huge exponent", GOOD.replace("6500", "1e999999999"), 422, "orimligt"),
                body("a million digits", GOOD.replace("6500", "9".repeat(1_000_000)), 400, "för långt"),
                body("NaN", GOOD.replace("6500", "NaN"), 400, "fel skriven"),
                body("half a pair", GOOD.replace("ensamstaende", "\\ud800"), 400, "halvt tecken"),
                body("the other half", GOOD.replace("ensamstaende", "a\\\\\\udc00"), 400, "halvt tecken"),
                body("text for a number", GOOD.replace("6500", '"' + SECRET + '"'), 422, "/kostnader/hyra"),
                body("text for answers", GOOD.replaceAll("\\{\"hushall.*", '"' + SECRET + "\"}"), 422, "objekt"),
                body(
                        "a wrong personnummer",
                        GOOD.replace("19640823-3234", "19640823-3233"),
                        422,
                        "/sokande/personnummer"),
                body("an unknown question", GOOD.replace("\"barn\"", "\"" + SECRET + "\": 1, \"barn\""), 422, "errors"),
                body("an unknown area", GOOD.replace("ekonomiskt-bistand", "finns-inte"), 404, "Området"),
                body("an area that cannot be", GOOD.replace("ekonomiskt-bistand", "../../etc"), 404, "Området"),
                body("an unknown form", GOOD.replace("\"ansokan\"", "\"finns-inte\""), 404, "formulär"),
                body("before the law", GOOD.replace("2026-03", "1999-01"), 422, "gäller från"));
    }

    private static Arguments body(String what, String body, int status, String says) {
        return Arguments.of(what, status, says, body);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("bodies")
    void whatCannotBeAssessedIsAnsweredClearly(
            String what, int status, String says, String body, CapturedOutput output) {
        for (String path : new String[] {"/api/v1/assessments", "/api/v1/cases"}) {
            var began = Instant.now();
            var answer = as("handlaggare").post(path, body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.text()).contains(says);
            assertThat(answer.json().get("title").asString()).isNotBlank();
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
            if (!what.equals("an unknown question")) {
                assertThat(answer.text()).doesNotContain(SECRET);
            }
        }
        assertThat(output.getAll()).doesNotContain(SECRET);
    }

    @Test
    void eachWrongFieldHasOneEntry() {
        var body = GOOD.replace("\"ensamstaende\"", "\"x\"")
                .replace("6500", "-1")
                .replace("350", "true")
                .replace("\"barn\": []", "\"barn\": [{\"fodelsedatum\": \"igår\"}]");
        var errors = as("handlaggare").post("/api/v1/assessments", body).json().get("errors");
        assertThat(errors.values().stream().map(error -> error.get("pointer").asString()))
                .containsExactly("/hushall/typ", "/barn/0/fodelsedatum", "/kostnader/hyra", "/kostnader/hushallsel");
        assertThat(errors.values())
                .allSatisfy(error -> assertThat(error.get("message").asString()).isNotBlank());
    }

    @Test
    void aByteOrderMarkIsNoMistakeButAnotherEncodingIs() {
        var json = "Content-Type";
        var marked = as("handlaggare")
                .send(
                        "POST",
                        "/api/v1/assessments",
                        BodyPublishers.ofString("\uFEFF" + GOOD),
                        json,
                        "application/json");
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        var wide = as("handlaggare")
                .send(
                        "POST",
                        "/api/v1/assessments",
                        BodyPublishers.ofString(
                                GOOD.replace("ensam", "å"), java.nio.charset.StandardCharsets.ISO_8859_1),
                        json,
                        "application/json");
        assertThat(wide.status()).isEqualTo(400);
        assertThat(wide.text()).contains("UTF-8");
    }

    /** Just less than what is read of a message, and just more. */
    static Stream<Arguments> large() {
        return Stream.of(
                body("a long text", GOOD.replace("6500", '"' + "å".repeat(2_400_000) + '"'), 422, "för lång"),
                body(
                        "many items",
                        GOOD.replace("\"barn\": []", "\"barn\": [{}" + ",{}".repeat(1_600_000) + "]"),
                        422,
                        "errors"),
                body("much space", GOOD.replace("6500", "6500" + " ".repeat(5_300_000)), 413, "högst 5120 kB"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("large")
    void fiveMegabytesAreTooMuchAndTheNextIsAnsweredAsBefore(String what, int status, String says, String body) {
        for (String path : new String[] {"/api/v1/assessments", "/api/v1/cases"}) {
            var answer = as("handlaggare").post(path, body);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.status()).as(what + answer.text()).isEqualTo(status);
            assertThat(answer.text()).contains(says).hasSizeLessThan(100_000);
        }
        assertThat(as("handlaggare").post("/api/v1/assessments", GOOD).status()).isEqualTo(200);
        assertThat(as("handlaggare").get("/api/v1/health").status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} {1} as {2}, accepting {3} → {4}")
    @CsvSource(textBlock = """
        GET,    /api/v1/assessments,                 application/json, application/json, 405
        DELETE, /api/v1/cases/EB-2026-000001,        application/json, application/json, 405
        POST,   /api/v1/assessments,                 text/plain,       application/json, 415
        POST,   /api/v1/assessments,                 application/x-www-form-urlencoded, */*, 415
        POST,   /api/v1/assessments,                 application/json, text/csv,         406
        GET,    /api/v1/cases/EB-1999-000001,        application/json, application/json, 404
        GET,    /api/v1/finns/inte,                  application/json, text/html,        404
        GET,    /api/v1/forms/ekonomiskt-bistand/%3Cb%3E, application/json, application/json, 404
        GET,    /api/v1/forms/..%3B/x,               application/json, application/json, 400
        """)
    void whatTheAddressDoesNotHaveIsAProblemToo(String method, String path, String type, String accept, int status) {
        var answer = as("handlaggare")
                .send(method, path, BodyPublishers.ofString(GOOD), "Content-Type", type, "Accept", accept);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }
}
