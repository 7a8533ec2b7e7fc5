package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;

/** Every mistake in a pack is said once, at its place, with what to do. */
class PackProblemsTest {
    @Test
    void theTinyPackItselfHasNoProblem() {
        assertThat(TinyPack.problems(TinyPack.FILES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pack.yaml               | omrade: prov                  | omrade: annat                      | 1 | Paketet säger området ”annat” men ligger i ”prov”.
            pack.yaml               | rad: Provrådet                | importerar: [saknas]               | 3 | Området ”saknas” finns inte.
            pack.yaml               | rad: Provrådet                | importerar: [prov]                 | 3 | importerar sig självt
            pack.yaml               | galler-fran: 2026-01-01       | galler-fran: i år                  | 4 | ”i år” är inte ett datum.
            begrepp.yaml            | typ: belopp, enhet: kr/mån }  | typ: belop, enhet: kr/mån }        | 2 | Typen ”belop” finns inte.
            begrepp.yaml            | hyra: { titel: Hyra, typ: belopp, enhet: kr/mån } | hyra: { titel: Hyra, typ: belopp } | 2 | Ett belopp måste ha en enhet.
            begrepp.yaml            | enhet: år                     | enhet: åren                        | 5 | Enheten ”åren” finns inte.
            begrepp.yaml            | titel: Boende,                | titel: " ",                        | 1 | ”titel” är tom.
            begrepp.yaml            | { hyr: Hyr,                   | { "hyr x": Hyr, hyr: Hyr,          | 1 | ”hyr x” kan inte vara ett val.
            begrepp.yaml            | hyra: {                       | Hyra!: {                           | 2 | ”Hyra!” kan inte vara en nyckel.
            begrepp.yaml            | titel: Ålder,                 | titel: Ålder, maxlangd: 9999999999, | 5 | Så lång kan en text inte få vara.
            begrepp.yaml            | titel: Ålder,                 | titel: Ålder, min: x,              | 5 | ”x” är inte ett tal.
            begrepp.yaml            | titel: Ålder,                 | titel: Ålder, om-ej-angivet: { varde: x, skal: y }, | 5 | ”x” är inte ett värde av begreppets typ.
            begrepp.yaml            | tak: {                        | forslag: { titel: F, typ: text }\\ntak: { | 6 | finns redan gemensamt eller inbyggt
            begrepp.yaml            | tak: {                        | tom: { titel: T, typ: tal, raknas: ja }\\ntak: { | 6 | ”tom” ska räknas fram, men ingen tabell
            parametrar/norm.yaml    | 2026-01-01: 8000              | 2026-01-01: mycket                 | 5 | Värdet är inte tal i kr/mån.
            parametrar/norm.yaml    | 2026-01-01: 8000              | 2026-02-01: 8000                   | 5 | Värdet från 2026-02-01 har ingen källa.
            parametrar/norm.yaml    | 2026-01-01: 8000              | i-år: 8000                         | 5 | ”i-år” är varken en egenskap eller en dag.
            parametrar/norm.yaml    | 2026-01-01: 8000              | ej-beslutat: Hur högt?, 2026-01-01: 8000 | 5 | både beslutad och ej beslutad
            parametrar/norm.yaml    | , kontrollerad: 2026-01-02    | ``                                 | 7 | Källan saknar ”kontrollerad”.
            parametrar/norm.yaml    | enhet: kr/mån                 | enhet: kronor                      | 5 | Enheten ”kronor” finns inte.
            tabeller/tak.yaml       | traff: unik                   | traff: unikt                       | 2 | Träffregeln ”unikt” finns inte.
            tabeller/tak.yaml       | in: { boende: boende }        | in: { boende: boendet }            | 3 | ”boendet” finns varken bland
            tabeller/tak.yaml       | ut: tak                       | ut: taket                          | 4 | Begreppet ”taket” finns inte.
            tabeller/tak.yaml       | ut: tak                       | ut: hyra                           | 4 | ”hyra” frågas i ett formulär
            tabeller/tak.yaml       | boende: hyr }                 | boende: hyrr }                     | 6 | ”hyrr” är inget av valen.
            tabeller/tak.yaml       | om: { boende: hyr }           | om: { bonde: hyr }                 | 6 | Tabellen har ingen kolumn ”bonde”.
            tabeller/tak.yaml       | ut: norm.hogst                | ut: norm.hogs                      | 6 | ”norm.hogs” finns varken bland
            tabeller/tak.yaml       | id: PR-02                     | id: PR-01                          | 7 | Id ”PR-01” används redan i rule-packs/prov/tabeller/tak.yaml:6.
            tabeller/tak.yaml       | id: PR-02                     | id: regel 2                        | 7 | ”regel 2” har inte formen för ett regel-id.
            tabeller/tak.yaml       | lagrum: Lag 1, skal: Den som äger | lagrum: "", skal: Den som äger | 7 | ”lagrum” är tom.
            tabeller/tak.yaml       | skal: Den som äger            | niva: FLAGGA                       | 7 | kan inte ha nivån FLAGGA
            tabeller/tak.yaml       | skal: Den som äger            | skal: S }\\nluckor:\\n  - { om: { bonde: hyr }, skal: Nej | 9 | Tabellen har ingen kolumn ”bonde”.
            tabeller/tak.yaml       | skal: Den som äger            | skal: S }\\nluckor:\\n  - { om: { boende: hyrr }, skal: Nej | 9 | ”hyrr” är inget av valen.
            tabeller/tak.yaml       | skal: Den som äger            | skal: S }\\nluckor:\\n  - { om: { boende: hyr } | 9 | I luckan saknas ”skal”.
            tabeller/tak.yaml       | skal: Den som äger            | skal: S }\\nluckor:\\n  - { om: { boende: hyr }, ut: 1, skal: Nej | 9 | Luckan har ingen egenskap ”ut”.
            tabeller/tak.yaml       | titel: Tak                    | titel: Tak\\nfor: hus              | 2 | ”hus” är ingen lista i vokabulären.
            tabeller/tak.yaml       | titel: Tak                    | titel: Tak\\nfor: barn             | 5 | hör inte till samma lista
            berakningar/kvar.yaml   | tak - hyra                    | tak - kvar                         | 1 | ”kvar” beror på sig själv: kvar → kvar.
            berakningar/kvar.yaml   | begrepp: kvar                 | begrepp: tak                       | 1 | ”tak” får sitt värde även i rule-packs/prov/tabeller/tak.yaml:1.
            berakningar/kvar.yaml   | lagrum: Lag 2                 | lagrum: Lag 2, avrunda: lite       | 1 | ”lite” är ingen avrundning.
            berakningar/kvar.yaml   | lagrum: Lag 2                 | lagrum: Lag 2, niva: STOPP         | 1 | En beräkning kan inte ha nivån STOPP.
            berakningar/kvar.yaml   | - {                           | {                                  | 1 | Filen ska vara en lista av beräkningar.
            regler/regler.yaml      | niva: FORSLAG                 | niva: AUTO                         | 6 | En regel som säger ”talar” kan inte ha nivån AUTO.
            regler/regler.yaml      | niva: FORSLAG                 | niva: FORSLAGG                     | 6 | Nivån ”FORSLAGG” finns inte.
            regler/regler.yaml      | talar: mot                    | talar: emot                        | 4 | En grund talar inte ”emot”.
            regler/regler.yaml      | talar: mot, text              | text                               | 4 | Regeln drar ingen slutsats.
            regler/regler.yaml      | {abs(kvar)}                   | {abs(kvar}                         | 4 | ”)” saknas
            regler/regler.yaml      | {abs(kvar)}                   | {abs(kvar)                         | 4 | Texten har ”{” utan ”}”.
            regler/regler.yaml      | begrepp: kvar                 | begrepp: uppgifterSaknas           | 3 | ”mindre-an” kan inte användas på ja/nej.
            regler/regler.yaml      | { begrepp: kvar, ar: mindre-an, varde: 0 } | { begrepp: forslag, ar: lika, varde: AVSLAG } | 1 | känt först när grunderna är vägda
            regler/regler.yaml      | darforAtt: Lag 3              | darforAtt: { lagrum: Lag 3, test: x } | 5 | har ingen egenskap ”test”
            """)
    void aMistakeIsSaidOnceAtItsPlace(String file, String text, String other, int line, String problem) {
        var files = TinyPack.with(file, text, (other == null ? "" : other).replace("\\n", "\n"));

        assertThat(TinyPack.problems(files))
                .filteredOn(one -> one.problem().contains(problem))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.location()).hasToString(TinyPack.FOLDER + file + ":" + line);
                    assertThat(one.remedy()).isNotBlank();
                });
    }

    @Test
    void allMistakesOfABadlyBrokenPackAreSaidAtOnce() {
        ContentFiles files = TinyPack.FILES
                .with(TinyPack.FOLDER + "begrepp.yaml", text("begrepp.yaml").replace("typ: heltal", "typ: heltall"))
                .with(
                        TinyPack.FOLDER + "parametrar/norm.yaml",
                        text("parametrar/norm.yaml").replace("8000", "x"))
                .with(
                        TinyPack.FOLDER + "tabeller/tak.yaml",
                        text("tabeller/tak.yaml").replace("hyr }", "hyrr }"))
                .with(
                        TinyPack.FOLDER + "berakningar/kvar.yaml",
                        text("berakningar/kvar.yaml").replace("hyra,", "hyran,"))
                .with(
                        TinyPack.FOLDER + "regler/regler.yaml",
                        text("regler/regler.yaml").replace("FORSLAG", "AUTO"))
                .with(TinyPack.FOLDER + "regler/trasig.yaml", "- id: [")
                .with(TinyPack.FOLDER + "tabellr/borta.yaml", "titel: x")
                .with(TinyPack.FOLDER + "tabeller/Stor Bokstav.yaml", text("tabeller/tak.yaml"))
                .with(TinyPack.FOLDER + "anteckningar.txt", "x");

        assertThat(TinyPack.problems(files))
                .extracting(one -> one.location().file().substring(TinyPack.FOLDER.length()))
                .contains(
                        "begrepp.yaml",
                        "parametrar/norm.yaml",
                        "tabeller/tak.yaml",
                        "berakningar/kvar.yaml",
                        "regler/regler.yaml",
                        "regler/trasig.yaml",
                        "tabellr/borta.yaml",
                        "tabeller/Stor Bokstav.yaml",
                        "anteckningar.txt");
        assertThat(TinyPack.problems(files))
                .doesNotHaveDuplicates()
                .filteredOn(one -> one.location().file().contains("tabellr/"))
                .extracting(AuthorProblem::remedy)
                .containsExactly("Menade du ”tabeller”?");
    }

    @Test
    void twoAreasCannotBothHaveATableOfTheSameName() {
        ContentFiles files = TinyPack.with("pack.yaml", "rad: Provrådet", "rad: Provrådet\nimporterar: [delat]")
                .with("rule-packs/delat/pack.yaml", "omrade: delat\n")
                .with(
                        "rule-packs/delat/begrepp.yaml",
                        "gemensamtTak: { titel: T, typ: belopp, enhet: kr/mån, raknas: ja }\n")
                .with("rule-packs/delat/tabeller/tak.yaml", """
                        titel: Tak
                        traff: samla
                        in: { hyra: hyra }
                        ut: gemensamtTak
                        rader:
                          - { id: DE-01, om: { hyra: "> 0" }, ut: 1, lagrum: Lag }
                        """);

        assertThat(TinyPack.problems(files))
                .extracting(AuthorProblem::problem)
                .containsExactly("Tabellen ”tak” finns redan i rule-packs/delat/tabeller/tak.yaml.");
    }

    @Test
    void calculationsOfOneConceptMayFollowEachOtherButNotOverlap() {
        String two = "- { begrepp: kvar, formel: tak - hyra, lagrum: Lag 2, galler-till: 2026-06-30 }\n"
                + "- { begrepp: kvar, formel: tak, lagrum: Lag 2, galler-fran: %s }\n";

        assertThat(TinyPack.problems(calculations(two.formatted("2026-07-01")))).isEmpty();
        assertThat(TinyPack.problems(calculations(two.formatted("2026-06-30"))))
                .extracting(AuthorProblem::problem)
                .containsExactly("”kvar” får sitt värde även i rule-packs/prov/berakningar/kvar.yaml:1.");
    }

    @Test
    void aCycleIsSaidWithItsWholeWay() {
        ContentFiles files = calculations("- { begrepp: kvar, formel: annan + hyra, lagrum: Lag }\n"
                        + "- { begrepp: annan, formel: tredje + hyra, lagrum: Lag }\n"
                        + "- { begrepp: tredje, formel: kvar + hyra, lagrum: Lag }\n")
                .with(
                        TinyPack.FOLDER + "begrepp.yaml",
                        text("begrepp.yaml")
                                + "annan: { titel: A, typ: belopp, enhet: kr/mån, raknas: ja }\n"
                                + "tredje: { titel: T, typ: belopp, enhet: kr/mån, raknas: ja }\n");

        assertThat(TinyPack.problems(files))
                .extracting(AuthorProblem::problem)
                .containsExactly("”kvar” beror på sig själv: kvar → annan → tredje → kvar.");
    }

    @Test
    void aVeryLongChainOfCalculationsIsOnlyLong() {
        int length = 5_000;
        String concepts = IntStream.rangeClosed(0, length)
                .mapToObj(i -> "s%d: { titel: S, typ: belopp, enhet: kr/mån, raknas: ja }%n".formatted(i))
                .collect(Collectors.joining());
        String chain = "- { begrepp: kvar, formel: s0, lagrum: Lag }\n"
                + IntStream.range(0, length)
                        .mapToObj(i -> "- { begrepp: s%d, formel: s%d + 1, lagrum: Lag }%n".formatted(i, i + 1))
                        .collect(Collectors.joining())
                + "- { begrepp: s%d, formel: hyra, lagrum: Lag }".formatted(length);
        ContentFiles files =
                calculations(chain).with(TinyPack.FOLDER + "begrepp.yaml", text("begrepp.yaml") + concepts);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(TinyPack.problems(files))
                .isEmpty());
    }

    @Test
    void aConditionWithTooManyWaysIsRefused() {
        String any =
                "{ nagon: [ { begrepp: kvar, ar: lika, varde: 1 }, { begrepp: kvar, ar: lika, varde: 2 }, { begrepp: kvar, ar: lika, varde: 3 } ] }";
        String all = "{ alla: [ %s, %s, %s, %s ] }".formatted(any, any, any, any);

        assertThat(TinyPack.problems(
                        TinyPack.with("regler/regler.yaml", "{ begrepp: kvar, ar: mindre-an, varde: 0 }", all)))
                .extracting(AuthorProblem::problem)
                .containsExactly("Villkoren kan uppfyllas på fler än 64 sätt.");
    }

    private static ContentFiles calculations(String text) {
        return TinyPack.FILES.with(TinyPack.FOLDER + "berakningar/kvar.yaml", text);
    }

    private static String text(String file) {
        return TinyPack.FILES.text(TinyPack.FOLDER + file).orElseThrow();
    }
}
