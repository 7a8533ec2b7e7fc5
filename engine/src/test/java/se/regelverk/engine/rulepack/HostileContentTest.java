package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.rulebase.RuleBase;

/** What an attacker who may write content would try. Text stays text; where only a name or a formula may stand, it is refused with its place. */
class HostileContentTest {
    private static final List<String> ATTACKS = List.of(
            "\" + System.setProperty(\"attacked\", \"yes\") + \"",
            "\"; System.setProperty(\"attacked\", \"yes\"); //",
            "eval(System.setProperty(\"attacked\", \"yes\") == null)",
            "end rule \"x\" when then System.setProperty(\"attacked\", \"yes\"); end",
            "#{T(java.lang.System).setProperty('attacked', 'yes')}",
            "${java.lang.System.setProperty('attacked','yes')}",
            "function(x) external { java: { class: \"java.lang.System\" } }",
            "@{System.setProperty(\"attacked\",\"yes\")}",
            "(a+)+$",
            "%s%n%d",
            "</rule>]]><script>alert(1)</script>",
            "'; db.dropDatabase(); //");

    /** Places where any text may stand: what was written must come out again. */
    @TestFactory
    Stream<DynamicTest> textStaysText() {
        return ATTACKS.stream()
                .flatMap(attack -> Stream.of(
                        text("begrepp.yaml", "titel: Hyra", "titel: " + quoted(attack), attack),
                        text("begrepp.yaml", "hyr: Hyr", "hyr: " + quoted(attack), attack),
                        text("tabeller/tak.yaml", "skal: Den som hyr", "skal: " + quoted(attack), attack),
                        text(
                                "tabeller/tak.yaml",
                                "lagrum: Lag 1, skal: Den som hyr",
                                "lagrum: " + quoted(attack),
                                attack),
                        text("regler/regler.yaml", "titel: Över taket", "titel: " + quoted(attack), attack)));
    }

    private static DynamicTest text(String file, String part, String other, String attack) {
        return DynamicTest.dynamicTest(file + ": " + other, () -> {
            var problems = new Problems();
            RulePack pack =
                    TinyPack.read(TinyPack.with(file, part, other), problems).orElseThrow();

            assertThat(problems.inOrder()).isEmpty();
            assertThat(RuleBase.build(pack, LocalDate.of(2026, 5, 1)).size()).isEqualTo(4);
            assertThat(pack.vocabulary().concepts().toString() + pack.tables() + pack.sentences())
                    .contains(attack);
            assertThat(System.getProperty("attacked")).isNull();
        });
    }

    /** Places where something must be a name, a value or a formula. */
    @TestFactory
    Stream<DynamicTest> whatIsNoTextIsRefusedWithItsPlace() {
        return ATTACKS.stream()
                .flatMap(attack -> Stream.of(
                        refused("begrepp.yaml", "hyra: {", quoted(attack) + ": {"),
                        refused("begrepp.yaml", "hyr: Hyr", quoted(attack) + ": Hyr"),
                        refused("begrepp.yaml", "enhet: år", "enhet: " + quoted(attack)),
                        refused("parametrar/norm.yaml", "hogst: {", quoted(attack) + ": {"),
                        refused("parametrar/norm.yaml", "2026-01-01: 8000", "2026-01-01: " + quoted(attack)),
                        refused("tabeller/tak.yaml", "{ boende: boende }", "{ boende: " + quoted(attack) + " }"),
                        refused("tabeller/tak.yaml", "{ boende: hyr }", "{ boende: " + quoted(attack) + " }"),
                        refused("tabeller/tak.yaml", "ut: norm.hogst", "ut: " + quoted(attack)),
                        refused("tabeller/tak.yaml", "id: PR-01", "id: " + quoted(attack)),
                        refused("berakningar/kvar.yaml", "tak - hyra", quoted(attack)),
                        refused("regler/regler.yaml", "begrepp: kvar", "begrepp: " + quoted(attack)),
                        refused("regler/regler.yaml", "varde: 0", "varde: " + quoted(attack)),
                        refused("regler/regler.yaml", "talar: mot", "varna: " + quoted(attack)),
                        refused("regler/regler.yaml", "id: PR-10", "id: " + quoted(attack)),
                        refused("regler/regler.yaml", "\"Hyran är {abs(kvar)} för hög\"", quoted("{" + attack + "}"))));
    }

    private static DynamicTest refused(String file, String part, String other) {
        return DynamicTest.dynamicTest(file + ": " + other, () -> {
            assertThat(TinyPack.problems(TinyPack.with(file, part, other)))
                    .isNotEmpty()
                    .anySatisfy(one -> {
                        assertThat(one.location().file()).isEqualTo(TinyPack.FOLDER + file);
                        assertThat(one.location().line()).isPositive();
                    });
            assertThat(System.getProperty("attacked")).isNull();
        });
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Every cell of the largest table is wrong in a way that makes the reader look for what was meant. */
    @Test
    void aTableOfNothingButMistakesIsAnsweredInTime() {
        String concepts = IntStream.range(0, 800)
                .mapToObj(i -> "begreppMedEttLangtNamnSomLiknarDeAndra%d: { titel: T, typ: belopp, enhet: kr/mån }%n"
                        .formatted(i))
                .collect(Collectors.joining());
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> ("  - { id: PR-%d, om: { boende: begreppMedEttLangtNamnSomLiknarDeAndrax%d },"
                                + " ut: begreppMedEttLangtNamnSomLiknarDeAndray%d, lagrum: L }%n")
                        .formatted(1000 + i, i, i))
                .collect(Collectors.joining());
        String table = "titel: Tak\ntraff: unik\nin: { boende: hyra }\nut: tak\nrader:\n" + rows;
        ContentFiles files = TinyPack.FILES
                .with(
                        TinyPack.FOLDER + "begrepp.yaml",
                        TinyPack.FILES.text(TinyPack.FOLDER + "begrepp.yaml").orElseThrow() + concepts)
                .with(TinyPack.FOLDER + "tabeller/tak.yaml", table);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(TinyPack.problems(files))
                .hasSizeGreaterThan(400));
    }
}
