package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.content.ContentFiles;

/** Rules that go in circles, wake each other or are too many; names that lead elsewhere. */
class StructureAttacksTest {
    private static final String RULES = "regler/egna.yaml";
    private static final String SUM = "berakningar/stod.yaml";

    @TestFactory
    Stream<DynamicTest> areRefusedAtTheirPlace() {
        return Attack.refused(Stream.of(
                Attack.in(SUM, "minsta(hyra; tak)", "stod", "a calculation of itself", "beror på sig själv"),
                Attack.in(
                        "tabeller/tak.yaml",
                        "ut: norm.hogst",
                        "ut: stod",
                        "a table and a calculation in a circle",
                        "beror på sig själv"),
                Attack.in(
                        "tabeller/tak.yaml",
                        "{ boende: boende }",
                        "{ boende: tak }",
                        "a table that reads what it writes",
                        "beror på sig själv"),
                Attack.in(
                        "tabeller/del.yaml",
                        "norm.perBarn * 2",
                        "summa(barn.del)",
                        "an item that is part of its own sum",
                        "beror på sig själv"),
                Attack.in(
                        "begrepp.yaml",
                        "stod:",
                        "tak2: { titel: T, typ: tal, raknas: true }\nstod:",
                        "a value nobody computes",
                        "räknas fram"),
                Attack.in(
                        "regler/regler.yaml",
                        "{ begrepp: stod, ar: mer-an, varde: 0 }",
                        "{ begrepp: forslag, ar: lika, varde: BIFALL }",
                        "a ground that waits for the proposal",
                        "forslag"),
                Attack.in(
                        "pack.yaml",
                        "rad: Provrådet",
                        "rad: Provrådet\nimporterar: [prov]",
                        "an area that imports itself",
                        "importerar sig självt"),
                Attack.in(
                        "pack.yaml",
                        "rad: Provrådet",
                        "rad: Provrådet\nimporterar: [../gemensamt]",
                        "an import by path",
                        "finns inte"),
                Attack.in("tabeller/tak.yaml", "PR-02", "PR-01", "an id twice", "PR-01"),
                Attack.file(RULES, sentences(1, nested(4)), "conditions four deep", "tre nivåer"),
                Attack.file(RULES, sentences(1, alternatives(12)), "a condition with 4 096 ways", "fler än 64 sätt"),
                Attack.file(
                        RULES,
                        sentences(1, alternatives(500)),
                        "a condition with more ways than there are atoms",
                        "fler än 100 villkor"),
                Attack.file(
                        RULES,
                        sentences(1, "{ ingen: [" + "{ begrepp: hyra, ar: minst, varde: 1 }, ".repeat(2_000) + "] }"),
                        "a condition of two thousand",
                        "fler än 100 villkor"),
                Attack.in(
                        "regler/regler.yaml",
                        "text: Stödet finns",
                        "text: '" + "{namnet}".repeat(1_000) + "'",
                        "a text that grows with an answer",
                        "värden"),
                Attack.in(
                        "regler/regler.yaml",
                        "text: Stödet finns",
                        "text: '" + "{hyra} ".repeat(200_000) + "'",
                        "a text of two hundred thousand values",
                        "värden"),
                Attack.in(
                        "regler/regler.yaml",
                        "text: Stödet finns",
                        "text: '{" + "{".repeat(10_000) + "'",
                        "braces that never end",
                        "{"),
                Attack.file("tabeller/egen.yaml", columns(2_000), "a table of 2 000 columns", "fler än 40 kolumner"),
                Attack.file("tabeller/egen.yaml", table(2_001), "a table of 2 001 rows", "2000 rader"),
                new Attack(
                        "more rules for each item than a case can run",
                        Prov.FILES.with(Prov.PACK + RULES, perItem(600)),
                        Prov.PACK + "pack.yaml",
                        "för många"),
                Attack.in(
                        "regler/regler.yaml",
                        "roll: handlaggare",
                        "roll: ../../etc/passwd",
                        "a role that is a path",
                        "roll"),
                Attack.in(
                        "regler/regler.yaml",
                        "roll: handlaggare",
                        "roll: handlaggare, formular: ../../etc/passwd",
                        "a form that is a path",
                        "formular"),
                Attack.in(
                        "regler/regler.yaml",
                        "roll: handlaggare",
                        "roll: handlaggare, formular: finns-inte",
                        "a form that does not exist",
                        "finns-inte"),
                Attack.in(
                        "regler/regler.yaml",
                        "roll: handlaggare",
                        "roll: handlaggare, fore: alltid",
                        "a step before something unknown",
                        "fore"),
                Attack.in(
                        "parametrar/norm.yaml",
                        "hogst: { titel: Högst,",
                        "hogst: { titel: Högst, typ: klass,",
                        "a parameter of an unknown type",
                        "klass"),
                Attack.in(
                        "parametrar/norm.yaml",
                        "hogst: { titel: Högst, 2026-01-01: 8000 }",
                        "hogst: { titel: Högst, en-av: { 'a b': x }, 2026-01-01: 'a b' }",
                        "a parameter's choice that is no key",
                        "a b"),
                Attack.in(
                        "begrepp.yaml",
                        "namnet: { titel: Namnet, typ: text }",
                        "namnet: { titel: Namnet, typ: text, maxlangd: 999999999999 }",
                        "a text without end",
                        "Så lång"),
                Attack.in("begrepp.yaml", "hyra:", "hyrа:", "a homoglyph as a key", "kan inte vara en nyckel"),
                Attack.in(
                        "begrepp.yaml",
                        "hyra:",
                        "h".repeat(150) + ":",
                        "a key of 150 characters",
                        "kan inte vara en nyckel"),
                Attack.in("begrepp.yaml", "hyra:", "__proto__:", "a key for JavaScript", "kan inte vara en nyckel"),
                Attack.in("begrepp.yaml", "hyra:", "hyra.class:", "a key with a property", ""),
                Attack.in("tabeller/tak.yaml", "PR-01", "../PR-01", "an id that is a path", "regel-id"),
                Attack.in(
                        "tabeller/tak.yaml",
                        "PR-01",
                        "PR-" + "0".repeat(100_000),
                        "an id of a hundred thousand characters",
                        "regel-id")));
    }

    /** Each of them waits for the one before: long, but no circle, and no stack of Java's own is that deep. */
    @Test
    void aChainOfTwoThousandCalculationsIsOnlyLong() {
        String concepts = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> "k%d: { titel: K, typ: belopp, enhet: kr/mån, raknas: true }%n".formatted(i))
                .collect(Collectors.joining());
        String chain = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i ->
                        "- { begrepp: k%d, formel: %s + 1, lagrum: L }%n".formatted(i, i == 1 ? "hyra" : "k" + (i - 1)))
                .collect(Collectors.joining());
        ContentFiles files = Prov.FILES
                .with(Prov.PACK + "begrepp.yaml", Prov.text("begrepp.yaml") + concepts)
                .with(Prov.PACK + "berakningar/kedja.yaml", chain);

        assertThat(Prov.problems(files)).isEmpty();
        assertThat(Prov.assess(files, Prov.ANSWERS).at("/decisions/k2000").asInt())
                .isEqualTo(11_000);
    }

    private static String sentences(int count, String condition) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "- { id: PR-A%d, titel: T, nar: %s, sa: { varna: v, text: x }, darforAtt: L, niva: FLAGGA }%n"
                                .formatted(i, condition))
                .collect(Collectors.joining());
    }

    private static String perItem(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "- { id: PR-A%d, titel: T, for: barn, nar: alltid, sa: { varna: v, text: x }, darforAtt: L, niva: FLAGGA }%n"
                                .formatted(i))
                .collect(Collectors.joining());
    }

    private static String nested(int depth) {
        return depth == 0 ? "alltid" : "{ alla: [ %s ] }".formatted(nested(depth - 1));
    }

    private static String alternatives(int count) {
        String either = "{ nagon: [ { begrepp: hyra, ar: minst, varde: 1 }, { begrepp: hyra, ar: hogst, varde: 0 } ] }";
        return "{ alla: [ " + String.join(", ", java.util.Collections.nCopies(count, either)) + " ] }";
    }

    private static String columns(int count) {
        String all = IntStream.range(0, count).mapToObj(i -> "h" + i + ": hyra").collect(Collectors.joining(", "));
        return "titel: T\ntraff: unik\nin: { " + all + " }\nut: tak\nrader: [ { id: PR-B1, ut: 1, lagrum: L } ]\n";
    }

    private static String table(int rows) {
        String all = IntStream.range(0, rows)
                .mapToObj(i -> "  - { id: PR-B%d, om: { h: %d }, ut: 1, lagrum: L }%n".formatted(i, i))
                .collect(Collectors.joining());
        return "titel: T\ntraff: unik\nin: { h: hyra }\nut: tak\nrader:\n" + all;
    }
}
