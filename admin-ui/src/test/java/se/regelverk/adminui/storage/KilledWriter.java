package se.regelverk.adminui.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a {@link WriterProcess}, kills it with SIGKILL and reads what it managed to print. */
final class KilledWriter {
    private static final int THREADS = 4;
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path output;

    KilledWriter(Path folder, Path output, String run) throws IOException {
        this.output = output;
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        folder.toString(),
                        run,
                        Integer.toString(THREADS))
                .redirectOutput(output.toFile())
                .redirectError(new File(output + ".err"))
                .start();
    }

    /** Waits until the process has printed a line of this kind. */
    void await(String kind) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (lines().stream().noneMatch(line -> line.startsWith(kind))) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw stopped();
            }
        }
    }

    /** Waits for a line of this kind, then a while longer, and kills the process. */
    List<String> killAfter(String kind, int millis) throws IOException, InterruptedException {
        await(kind);
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw stopped();
        }
        process.destroyForcibly().waitFor();
        return lines();
    }

    /** Whole lines only: the last one may have been cut by the kill. */
    List<String> lines() throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private AssertionError stopped() throws IOException {
        process.destroyForcibly();
        return new AssertionError("The writer stopped by itself: " + Files.readString(Path.of(output + ".err")));
    }
}
