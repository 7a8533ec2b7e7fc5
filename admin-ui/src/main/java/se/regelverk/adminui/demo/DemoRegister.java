package se.regelverk.adminui.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.security.DemoMode;
import se.regelverk.adminui.sources.Connection;
import se.regelverk.adminui.sources.MoreConnections;
import se.regelverk.engine.form.Prefill;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's invented registers: the contract of real ones, answered on this machine alone from {@code demo/register.json}. Started when the
 * first question is asked; in no other run than the demo.
 */
@Component
class DemoRegister implements MoreConnections, DisposableBean {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int MOST_ASKED = 100_000;

    private final DemoMode demo;
    private final String token = UUID.randomUUID().toString();
    private @Nullable HttpServer server;

    DemoRegister(DemoMode demo) {
        this.demo = demo;
    }

    @Override
    public Optional<Connection> to(Prefill.Source source) {
        if (!demo.active()) {
            return Optional.empty();
        }
        var address = started().getAddress();
        return Optional.of(new Connection(
                URI.create("http://127.0.0.1:%d/%s".formatted(address.getPort(), source.word())), LONGEST, token));
    }

    private synchronized HttpServer started() {
        if (server == null) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException noPort) {
                throw new UncheckedIOException("The demo's registers cannot be started", noPort);
            }
            server.createContext("/", this::answer);
            server.start();
        }
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean known =
                    ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!known) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            answer(exchange, asked(exchange));
        }
    }

    private static String asked(HttpExchange exchange) throws IOException {
        try {
            JsonNode asked = JSON.readTree(exchange.getRequestBody().readNBytes(MOST_ASKED));
            return asked.path("personnummer").asString("");
        } catch (JacksonException unreadable) {
            return "";
        }
    }

    private static void answer(HttpExchange exchange, String personNumber) throws IOException {
        JsonNode written = written();
        String register = exchange.getRequestURI().getPath().substring(1);
        boolean silent = register.equals(Prefill.Source.SSBTEK.word())
                && written.path("svararInte").values().stream()
                        .anyMatch(one -> one.asString("").equals(personNumber));
        JsonNode values = written.path(register).path(personNumber);
        if (silent || !values.isObject()) {
            exchange.sendResponseHeaders(silent ? 503 : 404, -1);
            return;
        }
        byte[] body = JSON.createObjectNode().set("varden", values).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static JsonNode written() throws IOException {
        try (InputStream file = new ClassPathResource("demo/register.json").getInputStream()) {
            return JSON.readTree(file);
        }
    }

    @Override
    public synchronized void destroy() {
        if (server != null) {
            server.stop(0);
        }
    }
}
