package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML can do besides holding keys and values. */
class YamlAttacksTest {
    private static final String FILE = "regler/egen.yaml";

    @TestFactory
    Stream<DynamicTest> areRefusedAtTheirPlace() {
        String laughs = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "- &a%d [%s]%n"
                        .formatted(
                                i,
                                IntStream.range(0, 10)
                                        .mapToObj(one -> "*a" + (i - 1))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining());
        return Attack.refused(Stream.of(
                file("a billion laughs", "- &a0 ha\n" + laughs, "Ankare och alias"),
                file("an anchor alone", "- &a { id: PR-90 }", "Ankare och alias"),
                file("a node that holds itself", "- &a [*a]", "Ankare och alias"),
                file("a merge key", "- { <<: { id: PR-90 }, titel: x }", "<<"),
                file("a tag that makes an object", "- !!javax.script.ScriptEngineManager [ ]", "Taggar"),
                file("a tag of the author's own", "- !x { id: PR-90 }", "Taggar"),
                file("a binary tag", "- !!binary rO0ABXNy", "Taggar"),
                file("a verbatim tag", "- !<tag:yaml.org,2002:java.net.URL> x", "Taggar"),
                file("a tag directive", "%TAG ! tag:x.y,2000:\n--- \n- !a b", "Taggar"),
                file("another YAML", "%YAML 1.1\n---\n- id: PR-90", ""),
                file("two documents", "- id: PR-90\n---\n- id: PR-91", "Filen går inte att läsa"),
                file("a key twice", "- { id: PR-90, id: PR-91 }", "två gånger"),
                file("a key that is a list", "- ? [a, b]\n  : c", "Skriv nycklar som enkla ord"),
                file("a key that is a mapping", "- { { a: b }: c }", "Skriv nycklar som enkla ord"),
                file("a key of a thousand characters", "- { " + "a".repeat(1_000) + ": x }", ""),
                file("a key over lines", "- { \"a\\nb\": x }", "En nyckel måste vara ett ord"),
                file("lists 1 000 deep", "[".repeat(1_000) + "]".repeat(1_000), "nästlat djupare"),
                file("mappings 1 000 deep", "{a: ".repeat(1_000) + "x" + "}".repeat(1_000), "nästlat djupare"),
                file("a million open brackets", "[".repeat(1_000_000), "nästlat djupare"),
                file("blocks 3 000 deep", deepBlocks(), "nästlat djupare"),
                file("a list that never ends", "- [", "YAML"),
                file("a quote that never ends", "- \"abc", "YAML"),
                file("a tab for indentation", "- id: PR-90\n\ttitel: x", "YAML"),
                file("a zero character", "- id: \0", "tecken som inte syns"),
                file("a bell", "- id: \u0007", "tecken som inte syns"),
                file("an escape for a terminal", "- id: \u001b[2J", "tecken som inte syns"),
                file("the direction turned", "- titel: \u202egnirts", "tecken som inte syns"),
                file("the direction turned by an escape", "- titel: \"\\u202egnirts\"", "tecken som inte syns"),
                file("an isolate", "- titel: a\u2066b", "tecken som inte syns"),
                file("a zero width space", "- { id: PR\u200b-90 }", "tecken som inte syns"),
                file("a zero width joiner in a key", "- { i\u200dd: PR-90 }", "tecken som inte syns"),
                file("a soft hyphen", "- { id: PR-9\u00ad0 }", "tecken som inte syns"),
                file("a byte order mark inside", "- id: a\ufeffb", "tecken som inte syns"),
                file("half a surrogate", "- titel: a\ud800b", ""),
                file("a tag character", "- titel: a\udb40\udc41b", "tecken som inte syns"),
                file("nothing", "", "Filen är tom"),
                file("only a comment", "# x", "Filen är tom"),
                file("only a value", "x", "lista"),
                file("null", "~", ""),
                file("a file of three megabytes", "# ".repeat(1_500_000), "för stor"),
                file("half a million items", "- x\n".repeat(450_000), "för många värden"),
                file("a hundred thousand keys", "- {" + keys() + "}", "")));
    }

    private static String deepBlocks() {
        return IntStream.range(0, 1_500).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String keys() {
        return IntStream.range(0, 100_000).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining(", "));
    }

    private static Attack file(String name, String text, String says) {
        return Attack.file(FILE, text, name, says);
    }

    /** Other readers of YAML take these for numbers, booleans, dates and nothing. Here they are the words that stand there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "off",
                "y",
                "n",
                "NO",
                "True",
                "null",
                "~",
                "0o17",
                "017",
                "0x1F",
                "1_000",
                "1e3",
                ".inf",
                ".nan",
                "12:30:45",
                "2026-01-01",
                "2026-01-01T10:00:00Z",
                "1.0",
                "+1",
                "=",
                "<<"
            })
    void aWordIsTheWordThatStandsThere(String word) {
        var files = Prov.with("tabeller/tak.yaml", "Radens skäl", word);

        assertThat(Prov.check(files).problems()).isEmpty();
        assertThat(Prov.assess(files, Prov.ANSWERS).findValuesAsString("reason"))
                .contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0o17",
                "0x1F",
                "1_000",
                "1e3",
                ".inf",
                ".nan",
                "1e999999999",
                "8 000",
                "8000.0000000001",
                "no",
                "~",
                "٨"
            })
    void aNumberIsWrittenAsPeopleWriteNumbers(String number) {
        Prov.assertRefused(Prov.with("parametrar/norm.yaml", "8000", number), "parametrar/norm.yaml", "Skriv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-00-00",
                "2026-1-1",
                "20260101",
                "2026-01-01T00:00",
                "９９９９-01-01",
                "igår"
            })
    void aDayIsADayOfTheCalendar(String day) {
        Prov.assertRefused(Prov.with("pack.yaml", "2026-01-01", day), "pack.yaml", "ÅÅÅÅ-MM-DD");
        Prov.assertRefused(Prov.with("parametrar/norm.yaml", "2026-01-02", day), "parametrar/norm.yaml", "ÅÅÅÅ-MM-DD");
        Prov.assertRefused(
                Prov.with("tabeller/tak.yaml", "id: PR-01,", "id: PR-01, galler-fran: " + day + ","),
                "tabeller/tak.yaml",
                "ÅÅÅÅ-MM-DD");
    }
}
