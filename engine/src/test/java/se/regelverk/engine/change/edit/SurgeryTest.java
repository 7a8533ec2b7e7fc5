package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.example.RepositoryContent;

class SurgeryTest {
    private static final List<String> NASTY = List.of(
            "enkelt",
            "två ord",
            "a: b",
            "a:b",
            "kolon:",
            "# ej kommentar",
            "a # b",
            "a, b",
            "{ a }",
            "[4..6]",
            "]4..6[",
            "> 0",
            ">= 18",
            "-",
            "- a",
            "-5",
            "'",
            "\"",
            "\\",
            "it's \"två\"",
            "",
            " ",
            " fram",
            "bak ",
            "rad\nrad två\n",
            "\t",
            "*alias",
            "&ankare",
            "!tagg",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "?",
            "? a",
            "null",
            "~",
            "true",
            "2026-01-01",
            "---",
            "...",
            "åäö ”citat” – streck",
            "\u00a0",
            "\u2028",
            "😀 a: 😀",
            "}",
            "a}",
            "a]b",
            "<<",
            "=");

    @TestFactory
    Stream<DynamicTest> anyEditOfAnyRealFileSaysExactlyWhatWasWanted() {
        return RepositoryContent.files().texts().entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> editManyTimes(file.getKey(), file.getValue())));
    }

    private static void editManyTimes(String path, String text) {
        var random = new Random(path.hashCode());
        Written original = written(path, text);
        for (int round = 0; round < 10; round++) {
            Written target = changed(original, random);
            String edited = Surgery.become(path, text, target).orElseThrow();
            assertThat(written(path, edited)).isEqualTo(target);
            assertThat(comments(edited)).as("comments of %s", edited).containsAll(comments(text));
            assertThat(Surgery.become(path, edited, original).map(back -> written(path, back)))
                    .contains(original);
        }
    }

    /** One node changed, added or taken away, anywhere. */
    private static Written changed(Written node, Random random) {
        if (node instanceof Entries entries && !entries.entries().isEmpty()) {
            List<String> keys = List.copyOf(entries.entries().keySet());
            String key = keys.get(random.nextInt(keys.size()));
            return switch (random.nextInt(8)) {
                case 0 ->
                    keys.size() > 1 && !isCommented(entries) ? entries.without(key) : entries.with(key, nasty(random));
                case 1 -> entries.with("ny" + random.nextInt(9), fresh(random));
                default -> entries.with(key, changed(entries.entries().get(key), random));
            };
        }
        if (node instanceof Items items && !items.items().isEmpty()) {
            List<Written> changed = new ArrayList<>(items.items());
            int at = random.nextInt(changed.size());
            switch (random.nextInt(6)) {
                case 0 -> changed.add(at, fresh(random));
                case 1 -> changed.add(fresh(random));
                default -> changed.set(at, changed(changed.get(at), random));
            }
            return new Items(changed);
        }
        return nasty(random);
    }

    /** What is taken away takes the comments inside it along. */
    private static boolean isCommented(Entries entries) {
        return entries.entries().values().stream().anyMatch(value -> !(value instanceof Text));
    }

    private static Written fresh(Random random) {
        var entries = new LinkedHashMap<String, Written>();
        entries.put("a", nasty(random));
        entries.put("b", new Items(List.of(nasty(random), nasty(random))));
        return random.nextBoolean() ? nasty(random) : new Entries(entries);
    }

    private static Text nasty(Random random) {
        return new Text(NASTY.get(random.nextInt(NASTY.size())));
    }

    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("# "))
                .toList();
    }

    private static Written written(String path, String text) {
        return Surgery.read(path, text).map(Written::of).orElseThrow(() -> new AssertionError("Unreadable: " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u0085", "\ufeff", "x\u202ey", "till\u200bagg"})
    void aValueThatCannotBeSeenIsNotWritten(String value) {
        assertThat(Surgery.become(
                        "f", "a: x\nb: y\n", Entries.NONE.with("a", value).with("b", "y")))
                .isEmpty();
    }

    @Test
    void everyValueIsReadBackAsItWasWrittenInEveryStyle() {
        for (String value : NASTY) {
            for (String file : List.of(
                    "a: x\nb: y\n", "{ a: x, b: y }", "a: 'x' # k\nb: y", "a: |\n  x\n\nb: y\n", "a: x\n  z\nb: y")) {
                Entries target = Entries.NONE.with("a", value).with("b", "y");
                assertThat(Surgery.become("f", file, target).map(edited -> written("f", edited)))
                        .as("%s in %s", value, file)
                        .contains(target);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rader:\n- a\n- b # om b\n",
                "rader:\n  - a\n  # om b\n  - b",
                "rader: [ a, b ]\n",
                "rader: [\n  a, # om a\n  b,\n]\n",
                "rader:\n  -\n    a\n  - b\n"
            })
    void listsGrowAndShrinkInEveryStyle(String file) {
        for (List<String> wanted : List.of(
                List.of("a"),
                List.of("b"),
                List.<String>of(),
                List.of("x", "a", "b"),
                List.of("a", "x: y", "b"),
                List.of("a", "b", "{"))) {
            Entries target = Entries.NONE.with(
                    "rader", new Items(wanted.stream().<Written>map(Text::new).toList()));
            assertThat(Surgery.become("f", file, target).map(edited -> written("f", edited)))
                    .contains(target);
        }
    }

    @Test
    void onlyTheLineOfTheValueChanges() {
        String before = "# först\na:   x   # om a\n\n# om b\nb: { c: 1,  d: 'två' } # sist\n";

        Entries target = Entries.NONE
                .with("a", "y")
                .with("b", Entries.NONE.with("c", "1").with("d", "tre: fyra"));

        assertThat(Surgery.become("f", before, target))
                .contains("# först\na:   y   # om a\n\n# om b\nb: { c: 1,  d: \"tre: fyra\" } # sist\n");
    }

    @Test
    void aFileThatCannotBeReadIsLeftAlone() {
        assertThat(Surgery.become("f", "a: [", Entries.NONE)).isEmpty();
        assertThat(Surgery.become("f", "a: 1\na: 2", Entries.NONE)).isEmpty();
    }
}
