package se.regelverk.engine.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {
    private static final String FILE = "rule-packs/prov/x.yaml";

    private final Problems problems = new Problems();

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("a: &x 1\nb: *x", 1, "Ankare och alias"),
                Arguments.of("a: 1\nb: *x", 2, "Ankare och alias"),
                Arguments.of("a: !!java.net.URL [\"http://x\"]", 1, "Taggar"),
                Arguments.of("a: 1\nb: !eget v", 2, "Taggar"),
                Arguments.of("a: ! v", 1, "Taggar"),
                Arguments.of("a: 1\na: 2", 2, "”a” står två gånger"),
                Arguments.of("[".repeat(60), 1, "djupare än 40"),
                Arguments.of("[".repeat(1_000_000), 1, "djupare än 40"),
                Arguments.of("- ".repeat(50_000) + "x", 1, "djupare än 40"),
                Arguments.of("x".repeat(3_000_000), 0, "för stor"),
                Arguments.of("", 0, "tom"),
                Arguments.of("# bara en kommentar\n", 0, "tom"),
                Arguments.of("a: 1\n---\nb: 2", 2, "går inte att läsa"),
                Arguments.of("a:\n\tb: 1", 2, "går inte att läsa"),
                Arguments.of("a: \"utan slut", 1, "går inte att läsa"),
                Arguments.of("a: 1\nb: x\u0000y", 2, "inte syns"),
                Arguments.of("a: 1\nb: x\u001by", 2, "inte syns"),
                Arguments.of("a: 1\n# \u202e kommentar åt andra hållet", 2, "läsriktningen"),
                Arguments.of("a: 1\nb: till\u200bagg", 2, "inte syns"),
                Arguments.of("a: 1\nb: \"\\u202egnal\"", 2, "läsriktningen"),
                Arguments.of("a: 1\nb: \"\\0\"", 2, "inte syns"),
                Arguments.of("a: 1\n? [x, y]\n: 2", 0, "går inte att läsa"),
                Arguments.of("a: 1\n? {x: y}\n: 2", 0, "går inte att läsa"),
                Arguments.of("a: 1\n\"\": 2", 2, "nyckel måste vara ett ord"),
                Arguments.of("a: 1\n? " + "k".repeat(5000) + "\n: 2", 2, "nyckel måste vara ett ord"),
                Arguments.of("a:\nb: 2", 1, "saknas ett värde"),
                Arguments.of("%YAML 9.9\n---\na: 1", 0, "går inte att läsa"));
    }

    @ParameterizedTest(name = "[{index}] rad {1}: {2}")
    @MethodSource("refused")
    void saysWhereAndWhatIsWrong(String text, int line, String problem) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> YamlReader.read(FILE, text, problems));

        assertThat(problems.inOrder()).anySatisfy(one -> {
            assertThat(one.problem()).contains(problem);
            assertThat(one.location().file()).isEqualTo(FILE);
            assertThat(one.location().line()).isBetween(line, line + 1);
            assertThat(one.remedy()).isNotBlank();
        });
    }

    @Test
    void anAliasIsRefusedAlsoWhenNoMoreProblemsFit() {
        IntStream.range(0, 600).forEach(i -> problems.add(new Location("annan", i), "fel", "rätta"));
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "%c: &%c [%s]\n"
                                .formatted('a' + i, 'a' + i, ("*" + (char) ('a' + i - 1) + ", ").repeat(9)))
                        .reduce("", String::concat);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(YamlReader.read(FILE, bomb, problems))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSpanIsExactlyWhatStandsInTheFile(String text) {
        Yaml.Mapping root = (Yaml.Mapping) YamlReader.read(FILE, text, problems).orElseThrow();

        assertThat(problems.inOrder()).isEmpty();
        Yaml value = root.entries().get("nyckel");
        assertThat(text.substring(value.span().start(), value.span().end())).isEqualTo("värdet");
    }

    static List<String> texts() {
        return List.of(
                "nyckel: värdet",
                "före: 𝄞𝄞 och 👩\nnyckel: värdet\nefter: 𝄞",
                "före: 1\r\nnyckel: värdet\r\n",
                "\ufeffnyckel: värdet",
                "före: |\n  rad 👍\n  rad\nnyckel: värdet # 👍",
                "{före: [👍, 2], nyckel: värdet}");
    }

    @Test
    void theLargestFileIsReadInTimeThatGrowsWithItsLength() {
        String rows = IntStream.range(0, 23_000)
                .mapToObj(i -> "- {id: R-%d, k: %s}%n".formatted(i, "👍 bra ".repeat(9)))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        assertThat(rows.length()).isLessThan(YamlReader.MOST_CHARACTERS);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> YamlReader.read(FILE, rows, problems));
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void valuesAreTextWhateverTheyLookLike() {
        Yaml.Mapping root =
                (Yaml.Mapping) YamlReader.read(FILE, "a: yes\nb: 0x1F\nc: 2026-01-01\nd: null\ne: '  '\nf: ~", problems)
                        .orElseThrow();

        assertThat(root.entries().values().stream().map(one -> ((Yaml.Scalar) one).text()))
                .containsExactly("yes", "0x1F", "2026-01-01", "null", "  ", "~");
    }

    @Test
    void aLongMessageIsCut() {
        problems.add(Location.ofFile(FILE), "x".repeat(2_000_000), "y");

        assertThat(problems.inOrder().get(0).problem()).hasSizeLessThan(2_000);
    }
}
