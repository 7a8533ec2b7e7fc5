package se.regelverk.adminui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can only be seen in the source text. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");

    private static final Pattern UNFINISHED =
            Pattern.compile("\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|System\\.(?:out|err)\\b|printStackTrace|Thread\\.sleep");

    private static List<Path> files;

    @BeforeAll
    static void findFiles() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            files = all.filter(path -> path.toString().endsWith(".java")).toList();
        }
        assertThat(files).hasSizeGreaterThan(50);
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > 250) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsUnfinishedPrintedOrSlept() throws IOException {
        assertThat(linesWith(UNFINISHED)).isEmpty();
    }

    private static List<String> linesWith(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (pattern.matcher(line).find()) {
                    found.add(file + ": " + line.strip());
                }
            }
        }
        return found;
    }
}
