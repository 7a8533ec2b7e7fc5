package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar as it is delivered, started the way the contract says, answers every pair. */
class PackagedJarIT {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final Pattern ADDRESS = Pattern.compile("Open (http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    private Path folder;

    private Process process;

    @Test
    void answersEveryPairAsExpected() throws Exception {
        Instant begin = Instant.now();
        var caller = Caller.at(start()).as("handlaggare");
        Duration started = Duration.between(begin, Instant.now());
        List<String> failures = new ArrayList<>();
        List<Pairs.Pair> pairs = Pairs.all().toList();
        for (Pairs.Pair pair : pairs) {
            try {
                Pairs.assertHolds(
                        caller.post("/api/v1/assessments", pair.request()).json(), pair.expected(), pair.toString());
            } catch (AssertionError failed) {
                failures.add(failed.getMessage());
            }
        }
        System.out.printf(
                "The packaged jar answered %d of %d pairs as expected; started in %d ms%n",
                pairs.size() - failures.size(), pairs.size(), started.toMillis());
        assertThat(failures).isEmpty();
    }

    /** What the README promises those who keep their packs in git; a process for each call, and no application in any of them. */
    @Test
    void checksAndEvaluatesFromFolders() throws Exception {
        assertThat(command(0, "check", "../rule-packs", "--junit=" + folder.resolve("rapport.xml")))
                .contains("Fel: 0.")
                .contains("0 stämmer inte.")
                .hasLineCount(1);
        assertThat(folder.resolve("rapport.xml")).content().contains("<testsuite name=\"ekonomiskt-bistand\"");
        assertThat(command(2, "chekc"))
                .contains("Kommandot ”chekc” finns inte.")
                .doesNotContain("Exception");

        Pairs.Pair pair = Pairs.all().findFirst().orElseThrow();
        Path request =
                Files.writeString(folder.resolve("arende.json"), pair.request().toString());
        JsonNode answer = JsonMapper.shared().readTree(command(0, "evaluate", "../rule-packs", request.toString()));
        Pairs.assertHolds(answer, pair.expected(), pair.toString());
    }

    private String command(int code, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("regelverk.jar")));
        line.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }

    private String start() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("regelverk.jar"),
                        "--server.port=0",
                        "--regelverk.data=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            var address = ADDRESS.matcher(Files.readString(log));
            if (address.find()) {
                return address.group(1);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("The jar did not start:\n" + Files.readString(log));
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
