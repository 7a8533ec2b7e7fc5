package se.regelverk.adminui.sources;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.casework.AnswerSource;
import se.regelverk.engine.form.Prefill;

/**
 * A register that is asked over HTTP, by the contract in README. What goes wrong on the other side is silence, never an exception; the log
 * says which source, how it went and how long it took, and nothing of whom it was about.
 */
final class HttpRegister implements AnswerSource {
    private static final Logger log = LoggerFactory.getLogger(HttpRegister.class);
    private static final Duration LONGEST_TO_CONNECT = Duration.ofSeconds(2);

    /** Far more than a person's answers to a form take. */
    private static final int MOST_BYTES = 1_000_000;

    private static final int NOT_THERE = 404;
    private static final int OK = 200;

    /** Follows no redirects: nobody but the installation's settings says where a person's number is sent. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST_TO_CONNECT)
            .build();

    private final Prefill.Source source;
    private final Supplier<Optional<Connection>> connection;

    HttpRegister(Prefill.Source source, Supplier<Optional<Connection>> connection) {
        this.source = source;
        this.connection = connection;
    }

    @Override
    public Prefill.Source source() {
        return source;
    }

    @Override
    public Reply ask(Query query) {
        Optional<Connection> connected = connection.get();
        if (connected.isEmpty()) {
            return new Reply.NotConnected();
        }
        long start = System.nanoTime();
        Reply reply = ask(connected.get(), RegisterMessages.question(query));
        log.info(
                "Source {}: {} in {} ms",
                source.word(),
                reply.getClass().getSimpleName(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return reply;
    }

    private static Reply ask(Connection to, byte[] question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(to.url())
                .timeout(to.timeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(question));
        if (!to.token().isEmpty()) {
            request.header("Authorization", "Bearer " + to.token());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                CLIENT.sendAsync(request.build(), response -> new LimitedBody(MOST_BYTES));
        try {
            // The request's own timeout ends when the headers are there; this one also holds the body to it.
            return reply(answer.get(to.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failed) {
            return new Reply.Silent();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Reply.Silent();
        } finally {
            answer.cancel(true);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        if (response.statusCode() == NOT_THERE) {
            return RegisterMessages.nothing();
        }
        return response.statusCode() == OK ? RegisterMessages.answer(response.body()) : new Reply.Silent();
    }
}
