package se.regelverk.adminui.nodes;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The jar as it is delivered, in a process of its own. */
final class JarProcess {
    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    private final Process process;
    private final Path log;

    JarProcess(Path log, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-jar",
                System.getProperty("regelverk.jar")));
        line.addAll(List.of(arguments));
        this.log = log;
        this.process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    void awaitReady(BooleanSupplier ready) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!ready.getAsBoolean()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new AssertionError("The process is not ready:\n" + log());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** As when the machine loses its power: nothing is closed in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
