package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What only a real server shows: bodies of unknown length, what the server itself logs, and where it listens. */
@SpringBootTest(
        classes = SecurityTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "regelverk.http.max-body=100KB")
@ExtendWith(OutputCaptureExtension.class)
class RunningServerTest {
    private static final String PERSONNUMMER = "191212121212";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theDemoListensOnLoopbackOnly() {
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest(name = "{0}, length told: {1} → {2}")
    @CsvSource({
        "/api/v1/echo, 100, true, 200",
        "/api/v1/echo, 100, false, 200",
        "/api/v1/echo, 101, true, 413",
        "/api/v1/echo, 101, false, 413",
        "/api/v1/echo, 10000, true, 413",
        "/api/v1/echo, 10000, false, 413",
    })
    void aBodyOverTheLimitIsRefusedWhetherItsLengthIsToldOrNot(String path, int kilobytes, boolean told, int expected)
            throws Exception {
        var body = new byte[kilobytes * 1024];
        var publisher = told
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        var response = send(path, publisher);
        assertThat(response.statusCode()).isEqualTo(expected);
        if (expected == 413) {
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.body()).contains("För mycket på en gång").contains("100 kB");
        }
    }

    @ParameterizedTest(name = "length told: {0}")
    @ValueSource(booleans = {true, false})
    void aFormThatIsTooLargeGetsAPageInSwedishWithTheRequestsReference(boolean told) throws Exception {
        var body = ("note=" + "a".repeat(200 * 1024)).getBytes(StandardCharsets.UTF_8);
        var publisher = told
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        var response = send("/login", "application/x-www-form-urlencoded", publisher);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body())
                .contains("lang=\"sv\"")
                .contains(id(response).substring(0, 8));
    }

    @Test
    void partsWhoseLengthIsNotToldAreRefusedHoweverSmall() throws Exception {
        byte[] parts = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        String type = "multipart/form-data; boundary=x";
        var untold = send("/api/v1/echo", type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(parts)));
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(send("/api/v1/echo", type, BodyPublishers.ofByteArray(parts)).statusCode())
                .isNotEqualTo(413);
    }

    @Test
    void aFormThatCannotBeReadIsTheSendersFault() throws Exception {
        var response = send("/login", "application/x-www-form-urlencoded", BodyPublishers.ofString("a=%zz"));
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/failing", "/api/v1/echo?personnummer=" + PERSONNUMMER, "/api/v1/nothing"})
    void answersAreInNoLogAndNoAnswerWhenARequestFails(String path, CapturedOutput output) throws Exception {
        var response = send(path, BodyPublishers.ofString("{\"personnummer\":" + PERSONNUMMER));
        assertThat(response.body()).doesNotContain(PERSONNUMMER);
        assertThat(output.getAll()).doesNotContain(PERSONNUMMER);
    }

    @Test
    void aFailureIsLoggedWithItsPlaceUnderTheRequestsId(CapturedOutput output) throws Exception {
        var response = send("/api/v1/failing", BodyPublishers.ofString(PERSONNUMMER));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(output.getAll())
                .contains(id(response))
                .contains("AnswerInMessage")
                .contains("Knocked.failing");
    }

    private static String id(HttpResponse<String> response) {
        return response.headers().firstValue(RequestIdFilter.HEADER).orElseThrow();
    }

    private HttpResponse<String> send(String path, HttpRequest.BodyPublisher body) throws Exception {
        return send(path, "application/json", body);
    }

    private HttpResponse<String> send(String path, String contentType, HttpRequest.BodyPublisher body)
            throws Exception {
        var credentials = Base64.getEncoder().encodeToString("utvecklare:regelverk".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", contentType)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
