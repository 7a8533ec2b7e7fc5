package se.regelverk.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.fact.Facts;
import tools.jackson.databind.json.JsonMapper;

/** One förvaltning differs from another exactly where the shared content says that it may. */
class LocalVariationTest {
    private static final String PACK = "rule-packs/prov/";
    private static final District BROMMA = new District("bromma");
    private static final District FARSTA = new District("farsta");
    private static final Clocks MARCH =
            new Clocks(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5));
    private static final ContentFiles SHARED = ContentFiles.of(Map.of(
            PACK + "pack.yaml",
            """
            omrade: prov
            titel: Prov
            rad: Rådet
            galler-fran: 2026-01-01
            forvaltningar: { bromma: Bromma, farsta: Farsta, jarva: Järva }
            delegation:
              - { utfall: [ BIFALL, DELAVSLAG, AVSLAG, AVVISNING ], beslutar: handlaggare, lagrum: KL 6 kap. 37 §, beslut: D 1 }
            """,
            PACK + "begrepp.yaml",
            """
            hyra: { titel: Hyra, typ: belopp, enhet: kr/mån }
            boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger } }
            buss: { titel: Har busskort, typ: ja-nej }
            avgift: { titel: Avgift, typ: belopp, enhet: kr/mån, raknas: true }
            """,
            PACK + "parametrar/tak.yaml",
            """
            nyckel: tak
            titel: Tak
            enhet: kr/mån
            varden:
              hyra: { titel: Högsta hyra, 2026-01-01: 9000, lokalt: Hyrorna skiljer sig i staden }
              annat: { titel: Annat, 2026-01-01: 1 }
            kallor:
              2026-01-01: { lagrum: Nämndens riktlinjer, kontrollerad: 2026-01-02 }
            """,
            PACK + "tabeller/avgift.yaml",
            """
            titel: Avgift
            traff: unik
            in: { boende: boende }
            ut: avgift
            rader:
              - { id: AV-01, om: { boende: hyr }, ut: 100, lagrum: L, skal: Den som hyr, lokalt: { skal: Avgiften beslutas lokalt } }
              - { id: AV-02, om: { boende: ager }, ut: 200, lagrum: L, skal: Den som äger }
            """,
            PACK + "regler/r.yaml",
            """
            - id: PR-01
              titel: Hyran är för hög
              nar: { begrepp: hyra, ar: mer-an, varde: tak.hyra }
              sa: { talar: mot, text: "Hyran är högre än {tak.hyra}." }
              darforAtt: { lagrum: L, text: Hyran är inte skälig. }
              niva: FORSLAG
            - id: PR-02
              titel: Buss
              nar: { begrepp: buss, ar: lika, varde: ja }
              sa: { varna: buss, text: Kortet kan lämnas in. }
              darforAtt: L
              niva: FLAGGA
              lokalt: { skal: Bara där kort lämnas ut, annars: utgar }
            """,
            "form-definitions/prov/f.yaml",
            """
            id: f
            titel: F
            schema:
              type: object
              additionalProperties: false
              properties:
                hyra: { $ref: "#/$defs/hyra" }
                boende: { $ref: "#/$defs/boende" }
                buss: { $ref: "#/$defs/buss" }
            layout:
              sidor:
                - id: s
                  titel: S
                  fragor:
                    - { begrepp: hyra, krav: beslut, lokalt: Ordet skiljer sig }
                    - { begrepp: boende, krav: beslut }
                    - { begrepp: buss, lokalt: { skal: Korten finns inte överallt, annars: utgar } }
            """));
    private static final String IN_BROMMA = """
            forvaltning: bromma
            belopp:
              - varde: tak.hyra
                skal: Hyrorna är högre i Bromma
                satts:
                  2026-03-01: 9500
                  kallor: { 2026-03-01: { lagrum: Stadsdelsnämndens beslut § 7, kontrollerad: 2026-02-20 } }
            rader:
              - { rad: AV-01, skal: Avgiften är lägre, satts: { ut: 50 } }
            regler:
              - { regel: PR-02, skal: Korten lämnas ut här, galler: ja }
            fragor:
              - { formular: f, fraga: hyra, skal: Ord som används, satts: { fraga: Vad betalar du i hyra? } }
              - { formular: f, fraga: buss, skal: Korten lämnas ut här, galler: ja }
            """;

    @Test
    void whatIsSetInAForvaltningHoldsThereAndNowhereElse() {
        AreaContent content = read(IN_BROMMA);

        assertThat(met(content.in(BROMMA).orElseThrow(), 9_400)).isEmpty();
        assertThat(met(content.in(FARSTA).orElseThrow(), 9_400)).containsExactly("PR-01: Hyran är högre än 9 000 kr.");
        assertThat(met(content.in(BROMMA).orElseThrow(), 9_600)).containsExactly("PR-01: Hyran är högre än 9 500 kr.");
        assertThat(fee(content.in(BROMMA).orElseThrow())).isEqualByComparingTo("50");
        assertThat(fee(content.in(FARSTA).orElseThrow())).isEqualByComparingTo("100");
    }

    @Test
    void aSharedAmountHoldsUntilTheLocalOneBegins() {
        AreaContent bromma = read(IN_BROMMA).in(BROMMA).orElseThrow();
        var key = new se.regelverk.engine.expression.ParameterKey("tak.hyra");

        assertThat(bromma.pack()
                        .parameters()
                        .get(key)
                        .valueOn(LocalDate.of(2026, 2, 28))
                        .orElseThrow()
                        .value())
                .isEqualTo(new BigDecimal("9000"));
        assertThat(bromma.pack()
                        .parameters()
                        .get(key)
                        .valueOn(LocalDate.of(2026, 3, 1))
                        .orElseThrow())
                .satisfies(now -> assertThat(now.value()).isEqualTo(new BigDecimal("9500")))
                .satisfies(now -> assertThat(now.source())
                        .isEqualTo("Stadsdelsnämndens beslut § 7 (Lokalt i Bromma: Hyrorna är högre i Bromma)"));
    }

    @Test
    void theCaseWorkerReadsThatARowIsLocalAndWhy() {
        AreaContent bromma = read(IN_BROMMA).in(BROMMA).orElseThrow();

        assertThat(bromma.pack().tables().get(0).rows().get(0).basis().reason())
                .isEqualTo("Den som hyr. Lokalt i Bromma: Avgiften är lägre");
    }

    @Test
    void whatHoldsOnlyWhereItIsSetIsNeitherAskedNorJudgedElsewhere() {
        AreaContent content = read(IN_BROMMA);

        assertThat(content.in(FARSTA)
                        .orElseThrow()
                        .form("f")
                        .orElseThrow()
                        .questions()
                        .keySet())
                .extracting(Object::toString)
                .containsExactly("hyra", "boende");
        assertThat(content.in(FARSTA).orElseThrow().pack().sentences())
                .extracting("id")
                .containsExactly("PR-01");
        assertThat(content.in(BROMMA).orElseThrow().pack().sentences())
                .extracting("id")
                .containsExactly("PR-01", "PR-02");
        assertThat(content.in(BROMMA)
                        .orElseThrow()
                        .form("f")
                        .orElseThrow()
                        .questions()
                        .values())
                .extracting("label")
                .containsExactly("Vad betalar du i hyra?", "Boende", "Har busskort");
    }

    @Test
    void eachPlaceIsAContentOfItsOwnAndTheRestOfTheCityShareOne() {
        AreaContent content = read(IN_BROMMA);

        assertThat(content.in(FARSTA)).isEqualTo(content.in(new District("jarva")));
        assertThat(content.in(FARSTA).orElseThrow().pack().hash())
                .isNotEqualTo(content.in(BROMMA).orElseThrow().pack().hash());
        assertThat(content.everywhere().keySet()).containsExactly("", "Bromma");
    }

    @Test
    void whereThingsDifferAForvaltningMustBeSaidAndIsNeverGuessed() {
        AreaContent content = read(IN_BROMMA);

        assertThat(content.in(null)).isEmpty();
        assertThat(content.in(new District("solna"))).isEmpty();
        assertThat(read("forvaltning: bromma\n", SHARED_WITHOUT_LIMITED).in(null))
                .isPresent();
    }

    private static final ContentFiles SHARED_WITHOUT_LIMITED = ContentFiles.of(SHARED.texts().entrySet().stream()
            .collect(java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, file -> file.getValue().replace(", annars: utgar", ""))));

    @Test
    void whatTheWholeCitySharesCannotBeSet() {
        assertThat(problems("rader:\n  - { rad: AV-02, skal: S, satts: { ut: 1 } }\n"))
                .containsExactly("rule-packs/prov/lokalt/bromma.yaml:3: Raden ”AV-02” är lika i hela staden.");
        assertThat(problems("belopp:\n  - { varde: tak.annat, skal: S, satts: { 2026-03-01: 3 } }\n"))
                .containsExactly("rule-packs/prov/lokalt/bromma.yaml:3: Beloppet ”tak.annat” är lika i hela staden.");
        assertThat(problems("regler:\n  - { regel: PR-01, skal: S, satts: { niva: AUTO } }\n"))
                .contains("rule-packs/prov/lokalt/bromma.yaml:3: ”niva” är lika i hela staden.");
        assertThat(problems("fragor:\n  - { formular: f, fraga: hyra, skal: S, satts: { krav: spara } }\n"))
                .containsExactly(
                        "rule-packs/prov/lokalt/bromma.yaml:3: Vad som krävs för att lämna in är lika i hela staden: frågan ”f/hyra” kan inte ändras så.");
    }

    @Test
    void aLocalMistakeIsToldWhereItStandsAndInWhichForvaltning() {
        assertThat(problems("rader:\n  - { rad: AV-01, skal: S, satts: { ut: hej } }\n"))
                .singleElement()
                .asString()
                .startsWith("rule-packs/prov/lokalt/bromma.yaml:3: I Bromma: ");
        assertThat(problems("belopp:\n  - { varde: tak.hyra, skal: S, satts: { 2026-03-01: 3 } }\n"))
                .containsExactly(
                        "rule-packs/prov/lokalt/bromma.yaml:3: I Bromma: Värdet från 2026-03-01 har ingen källa.");
        assertThat(problems("rader:\n  - { rad: AV-09, skal: S, satts: { ut: 1 } }\n"))
                .containsExactly("rule-packs/prov/lokalt/bromma.yaml:3: Raden ”AV-09” finns inte.");
    }

    @Test
    void aFileForNoForvaltningOfTheCityIsRefused() {
        List<String> found = told(SHARED.with(PACK + "lokalt/solna.yaml", "forvaltning: solna\n"));

        assertThat(found)
                .containsExactly("rule-packs/prov/lokalt/solna.yaml:1: Förvaltningen ”solna” finns inte i staden.");
    }

    private static List<String> met(AreaContent content, int rent) {
        return assess(content, rent).sentences().stream()
                .filter(SentenceResult::isMet)
                .map(one -> one.sentence().id() + ": " + one.text().replace('\u00a0', ' '))
                .toList();
    }

    private static BigDecimal fee(AreaContent content) {
        return (BigDecimal)
                ((Evaluated.Known) assess(content, 1).conclusions().get(0).value()).value();
    }

    private static Assessment assess(AreaContent content, int rent) {
        var answers = JsonMapper.shared().readTree("{\"hyra\": %d, \"boende\": \"hyr\"}".formatted(rent));
        var facts = Facts.of(content.form("f").orElseThrow(), content.pack().vocabulary(), answers);
        return new Assessors(time -> {})
                .of(content.pack(), MARCH.dayOfContent())
                .assess(facts, MARCH);
    }

    private static AreaContent read(String local) {
        return read(local, SHARED);
    }

    private static AreaContent read(String local, ContentFiles shared) {
        var problems = new Problems();
        var content = AreaContent.read(shared.with(PACK + "lokalt/bromma.yaml", local), new Area("prov"), problems);
        assertThat(problems.inOrder()).isEmpty();
        return content.orElseThrow();
    }

    private static List<String> problems(String local) {
        return told(SHARED.with(PACK + "lokalt/bromma.yaml", "forvaltning: bromma\n" + local));
    }

    private static List<String> told(ContentFiles files) {
        var problems = new Problems();
        AreaContent.read(files, new Area("prov"), problems);
        return problems.inOrder().stream().map(LocalVariationTest::line).toList();
    }

    private static String line(AuthorProblem problem) {
        return problem.location() + ": " + problem.problem();
    }
}
