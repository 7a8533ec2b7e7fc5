package se.regelverk.adminui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.casework.AnswerSource.Query;
import se.regelverk.engine.casework.AnswerSource.Reply;
import se.regelverk.engine.casework.CaseSubject;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.form.Prefill.Source;

/** A register on a port of its own that behaves as registers do, and worse. */
@Timeout(30)
class HttpRegisterTest {
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final Query QUERY = new Query(
            new Area("vuxen"),
            "ansokan",
            "",
            new CaseSubject("", "19640823-3234", false),
            YearMonth.of(2026, 3),
            List.of());

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<String> heard = new AtomicReference<>("");
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private Reply ask(HttpHandler handler) {
        server.createContext("/", exchange -> {
            try (exchange) {
                heard.set(exchange.getRequestHeaders().getFirst("Authorization") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                handler.handle(exchange);
            }
        });
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fraga");
        return ask(new Connection(url, Duration.ofMillis(800), "hemlig"));
    }

    private static Reply ask(Connection connection) {
        return new HttpRegister(Source.SSBTEK, () -> Optional.of(connection)).ask(QUERY);
    }

    private static HttpHandler says(int status, String body) {
        return exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Test
    void givesItsValuesAndWhenItHadThem() {
        var answered = (Reply.Answered) ask(says(200, """
            {"hamtat": "2026-09-03T06:12:00Z", "varden": {"hushall.typ": "ensamstaende", "barn": [{"fodelsedatum": "2020-09-14"}]}}
            """));

        assertThat(answered.values()).containsOnlyKeys("hushall.typ", "barn");
        assertThat(answered.asOf()).hasToString("Optional[2026-09-03T06:12:00Z]");
        assertThat(heard.get())
                .isEqualTo("Bearer hemlig {\"personnummer\":\"19640823-3234\",\"begrepp\":[],\"manad\":\"2026-03\"}");
    }

    @Test
    void aPersonWhoIsNotThereHasNoValues() {
        assertThat(ask(says(404, "Finns inte"))).isEqualTo(RegisterMessages.nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Hej", "[]", "{\"varden\": 5}", "{\"varden\": {", "\u0000", "<html>", "{\"varden\": [{}]}"})
    void rubbishIsSilence(String rubbish) {
        assertThat(ask(says(200, rubbish))).isInstanceOf(Reply.Silent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 401, 500, 503})
    void anyOtherStatusIsSilenceAndNoRedirectIsFollowed(int status) {
        assertThat(ask(exchange -> {
                    exchange.getResponseHeaders().add("Location", "/annat");
                    exchange.sendResponseHeaders(status, -1);
                }))
                .isInstanceOf(Reply.Silent.class);
    }

    @Test
    void oneThatHangsBeforeItAnswersIsLeft() {
        assertThat(ask(exchange -> waitForEnd())).isInstanceOf(Reply.Silent.class);
    }

    @Test
    void oneThatHangsInTheMiddleOfItsAnswerIsLeft() {
        assertThat(ask(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write("{\"varden\":".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    waitForEnd();
                }))
                .isInstanceOf(Reply.Silent.class);
    }

    private void waitForEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tenMegabytesAreNotRead() {
        assertThat(ask(says(200, "{\"varden\": {\"a\": \"%s\"}}".formatted("a".repeat(TEN_MEGABYTES)))))
                .isInstanceOf(Reply.Silent.class);
    }

    @Test
    void oneThatIsNotThereIsSilentAndOneThatIsNotSetIsNotConnected() {
        var nobody = new Connection(URI.create("http://127.0.0.1:1/"), Duration.ofMillis(800), "");

        assertThat(ask(nobody)).isInstanceOf(Reply.Silent.class);
        assertThat(new HttpRegister(Source.SSBTEK, Optional::empty).ask(QUERY)).isInstanceOf(Reply.NotConnected.class);
    }
}
