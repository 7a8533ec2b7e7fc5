package se.regelverk.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    @Test
    void whatIsSetInAForvaltningHoldsThereAndNowhereElse() {
        AreaContent content = read(LocalArea.IN_BROMMA);

        assertThat(met(content.in(LocalArea.BROMMA).orElseThrow(), 9_400)).isEmpty();
        assertThat(met(content.in(LocalArea.FARSTA).orElseThrow(), 9_400))
                .containsExactly("PR-01: Hyran är högre än 9 000 kr.");
        assertThat(met(content.in(LocalArea.BROMMA).orElseThrow(), 9_600))
                .containsExactly("PR-01: Hyran är högre än 9 500 kr.");
        assertThat(fee(content.in(LocalArea.BROMMA).orElseThrow())).isEqualByComparingTo("50");
        assertThat(fee(content.in(LocalArea.FARSTA).orElseThrow())).isEqualByComparingTo("100");
    }

    @Test
    void aSharedAmountHoldsUntilTheLocalOneBegins() {
        AreaContent bromma = read(LocalArea.IN_BROMMA).in(LocalArea.BROMMA).orElseThrow();
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
        AreaContent bromma = read(LocalArea.IN_BROMMA).in(LocalArea.BROMMA).orElseThrow();

        assertThat(bromma.pack().tables().get(0).rows().get(0).basis().reason())
                .isEqualTo("Den som hyr. Lokalt i Bromma: Avgiften är lägre");
    }

    @Test
    void whatHoldsOnlyWhereItIsSetIsNeitherAskedNorJudgedElsewhere() {
        AreaContent content = read(LocalArea.IN_BROMMA);

        assertThat(content.in(LocalArea.FARSTA)
                        .orElseThrow()
                        .form("f")
                        .orElseThrow()
                        .questions()
                        .keySet())
                .extracting(Object::toString)
                .containsExactly("hyra", "boende");
        assertThat(content.in(LocalArea.FARSTA).orElseThrow().pack().sentences())
                .extracting("id")
                .containsExactly("PR-01");
        assertThat(content.in(LocalArea.BROMMA).orElseThrow().pack().sentences())
                .extracting("id")
                .containsExactly("PR-01", "PR-02");
        assertThat(content.in(LocalArea.BROMMA)
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
        AreaContent content = read(LocalArea.IN_BROMMA);

        assertThat(content.in(LocalArea.FARSTA)).isEqualTo(content.in(new District("jarva")));
        assertThat(content.in(LocalArea.FARSTA).orElseThrow().pack().hash())
                .isNotEqualTo(content.in(LocalArea.BROMMA).orElseThrow().pack().hash());
        assertThat(content.everywhere().keySet()).containsExactly("", "Bromma");
    }

    @Test
    void whereThingsDifferAForvaltningMustBeSaidAndIsNeverGuessed() {
        AreaContent content = read(LocalArea.IN_BROMMA);

        assertThat(content.in(null)).isEmpty();
        assertThat(content.in(new District("solna"))).isEmpty();
        assertThat(read("forvaltning: bromma\n", SHARED_WITHOUT_LIMITED).in(null))
                .isPresent();
    }

    private static final ContentFiles SHARED_WITHOUT_LIMITED =
            ContentFiles.of(LocalArea.SHARED.texts().entrySet().stream()
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
        List<String> found = told(LocalArea.SHARED.with(LocalArea.PACK + "lokalt/solna.yaml", "forvaltning: solna\n"));

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
                .of(content.pack(), LocalArea.MARCH.dayOfContent())
                .assess(facts, LocalArea.MARCH);
    }

    private static AreaContent read(String local) {
        return read(local, LocalArea.SHARED);
    }

    private static AreaContent read(String local, ContentFiles shared) {
        var problems = new Problems();
        var content =
                AreaContent.read(shared.with(LocalArea.PACK + "lokalt/bromma.yaml", local), new Area("prov"), problems);
        assertThat(problems.inOrder()).isEmpty();
        return content.orElseThrow();
    }

    private static List<String> problems(String local) {
        return told(LocalArea.SHARED.with(LocalArea.PACK + "lokalt/bromma.yaml", "forvaltning: bromma\n" + local));
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
