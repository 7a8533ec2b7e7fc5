package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine in a process of its own, with its runtime class path and nothing of the tests'. */
class EngineAloneTest {
    private static final int BUILDS = 1_000;

    @TempDir
    private static Path folder;

    private static List<String> usual;
    private static List<String> loaded;

    @BeforeAll
    static void start() throws Exception {
        Path log = folder.resolve("classes");
        usual = run(BUILDS, "-Xlog:class+load:file=" + log);
        loaded = Files.readAllLines(log);
    }

    @Test
    void itsClassPathHasNoParserOrCompilerOfRules() throws IOException {
        assertThat(runtimeJars())
                .hasSizeGreaterThan(20)
                .noneMatch(
                        jar -> jar.matches(
                                "(drools-drl.*|drools-mvel.*|mvel2.*|drools-ecj.*|ecj-.*|antlr.*|kie-dmn.*"
                                        + "|drools-model-codegen.*|drools-templates.*|drools-decisiontables.*|javaparser.*|janino.*|groovy.*)"));
    }

    @Test
    void nothingThatParsesOrCompilesIsLoaded() {
        assertThat(loaded).anyMatch(line -> line.contains("org.drools.modelcompiler.KieBaseBuilder"));
        assertThat(loaded)
                .filteredOn(
                        line -> line.matches(
                                ".*\\] (org\\.drools\\.(drl|mvel|ecj|model\\.codegen|compiler\\.(compiler|lang|builder))"
                                        + "|org\\.mvel|org\\.eclipse\\.jdt|org\\.antlr|org\\.kie\\.dmn|javax\\.tools|javax\\.script|com\\.github\\.javaparser"
                                        + "|org\\.codehaus|groovy|com\\.sun\\.tools|jdk\\.nashorn|org\\.springframework\\.expression)\\..*"))
                .isEmpty();
    }

    @Test
    void rebuildingLeavesNoClassesBehind() {
        String last = usual.get(usual.size() - 1);

        assertThat(last).startsWith("classes loaded by %d builds: ".formatted(BUILDS));
        assertThat(Integer.parseInt(last.substring(last.indexOf(": ") + 2))).isLessThan(BUILDS / 20);
    }

    @Test
    void contentThatChangesDefinesNoClasses() {
        String line = usual.get(usual.size() - 2);

        assertThat(line).startsWith("classes loaded by changed content: ");
        assertThat(Integer.parseInt(line.substring(line.indexOf(": ") + 2))).isLessThan(5);
    }

    /** Every class comes from a jar or the platform; what comes from nowhere is the platform's own form of lambdas and annotations. */
    @Test
    void nobodyDefinesClassesAtRuntime() {
        List<String> fromNowhere = loaded.stream()
                .filter(line -> !line.matches(".*source: (jrt:|file:|jar:|shared objects file|__dynamic_proxy__).*"))
                .toList();

        assertThat(fromNowhere)
                .isNotEmpty()
                .allMatch(
                        line -> line.matches(
                                ".*\\] (java\\.lang\\.invoke\\.|jdk\\.internal\\.reflect\\.|jdk\\.proxy\\d+\\.|\\S+\\$\\$(Lambda|StringConcat)).*"));
    }

    /** Another process has another order of its hash tables; this one also has another language, clock and character set. */
    @Test
    void theSameCaseGivesTheSameBytesInAnotherProcess() throws Exception {
        List<String> elsewhere = run(
                0, "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-XX:hashCode=2");

        assertThat(elsewhere).hasSizeGreaterThan(5).isEqualTo(usual.subList(0, usual.size() - 2));
    }

    private static List<String> runtimeJars() throws IOException {
        return Arrays.stream(runtimeClassPath().split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();
    }

    private static String runtimeClassPath() throws IOException {
        return Files.readString(Path.of("target", "runtime-class-path")).strip();
    }

    private static List<String> run(int builds, String... options) throws IOException, InterruptedException {
        String classPath = String.join(File.pathSeparator, "target/classes", "target/test-classes", runtimeClassPath());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-Xmx512m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, EngineAlone.class.getName(), Integer.toString(builds)));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isZero();
        try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
            return lines.toList();
        }
    }
}
