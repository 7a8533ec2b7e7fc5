package se.regelverk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the source text. */
public abstract class SourceRules {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern UNFINISHED =
            Pattern.compile("\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|System\\.(?:out|err)\\b|printStackTrace|Thread\\.sleep");

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files =
                    all.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(files).hasSizeGreaterThan(20);
            return files;
        }
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path folder : List.of(MAIN, TESTS)) {
            for (Path file : files(folder)) {
                int lines = Files.readAllLines(file).size();
                if (lines > 250) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsUnfinishedPrintedOrSlept() throws IOException {
        assertThat(linesWith(UNFINISHED)).isEmpty();
    }

    /** Lines of the main code in which a pattern is found, each with its file. */
    protected static List<String> linesWith(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN)) {
            for (String line : Files.readAllLines(file)) {
                if (pattern.matcher(line).find()) {
                    found.add(file + ": " + line.strip());
                }
            }
        }
        return found;
    }
}
