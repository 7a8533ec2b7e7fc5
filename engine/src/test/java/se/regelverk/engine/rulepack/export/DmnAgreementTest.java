package se.regelverk.engine.rulepack.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNResult;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Another engine runs the exported packs and comes to what our own trees come to: values, missing values and sentences. */
class DmnAgreementTest {
    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void everyExampleOfThePackGivesTheSameInTheOtherEngine(String area) {
        var agreement = new Agreement(PackFiles.pack(area));
        List<Map<String, Object>> examples = PackFiles.examples(area);

        examples.forEach(example -> agreement.require(String.valueOf(example.get("namn")), Given.of(example)));

        assertThat(examples).hasSizeGreaterThan(10);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOtherEngineGivesTheAmountsThatTheExamplesExpect() {
        RulePack pack = PackFiles.pack("ekonomiskt-bistand");
        var agreement = new Agreement(pack);
        int compared = 0;

        for (Map<String, Object> example : PackFiles.examples("ekonomiskt-bistand")) {
            String name = String.valueOf(example.get("namn"));
            DMNResult result = agreement.require(name, Given.of(example));
            var expected = (Map<String, Object>) example.get("forvantat");
            for (String key :
                    List.of("riksnorm", "godkandaKostnader", "raknadeInkomster", "raknadeTillgangar", "behov")) {
                if (expected.containsKey(key)) {
                    assertThat((BigDecimal) DmnRun.value(result, new ConceptKey(key)))
                            .as(name + ": " + key)
                            .isEqualByComparingTo(expected.get(key).toString());
                    compared++;
                }
            }
        }

        assertThat(compared).isGreaterThan(60);
    }

    /** A value the city has not decided leaves rows that no case reaches; here it has decided, one way or the other. */
    @ParameterizedTest
    @CsvSource({"fodelsedagsmanaden, AL-03", "manadenEfter, AL-04"})
    void everyRowIsReachedByDrawnCasesAtTheBoundariesAndGivesTheSame(String choice, String row) {
        RulePack pack = PackFiles.pack(decided(choice), "ekonomiskt-bistand");
        var agreement = new Agreement(pack);
        var cases = new DrawnCases(new Random(20260301));

        var all = pack.tables().stream()
                .map(DecisionTable::rows)
                .flatMap(List::stream)
                .map(DecisionTable.Row::id)
                .filter(id -> !id.startsWith("AL-0") || id.equals("AL-01") || id.equals("AL-02") || id.equals(row))
                .collect(Collectors.toSet());
        for (int i = 0; i < 120 || (i < 600 && !agreement.matchedRows().containsAll(all)); i++) {
            agreement.require("drawn case " + i, cases.next());
        }

        assertThat(agreement.matchedRows()).containsAll(all);
    }

    private static ContentFiles decided(String choice) {
        ContentFiles files = PackFiles.all();
        String folder = "rule-packs/ekonomiskt-bistand/parametrar/";
        return files.with(
                        folder + "aldersbyte.yaml",
                        undecidedReplaced(files.text(folder + "aldersbyte.yaml").orElseThrow(), choice))
                .with(
                        folder + "inneboende.yaml",
                        undecidedReplaced(files.text(folder + "inneboende.yaml").orElseThrow(), "1,5"));
    }

    private static String undecidedReplaced(String yaml, String value) {
        return yaml.replaceAll("ej-beslutat: .*", "2025-07-01: " + value.replace(',', '.'))
                + "kallor:\n  2025-07-01: { lagrum: Lokalt beslut, kontrollerad: 2026-11-21 }\n";
    }

    @Test
    void everyDayAroundTheHolidaysIsAWorkingDayOrNotInBothEngines() {
        RulePack pack = PackFiles.pack("barn-och-unga");
        var agreement = new Agreement(pack);
        LocalDate last = LocalDate.of(2027, 1, 10);

        for (LocalDate day = LocalDate.of(2026, 3, 28); !day.isAfter(last); day = next(day)) {
            Map<String, Object> answers =
                    Map.of("inkom", day.toString(), "pagaendeUtredning", "nej", "inledd", day.toString());
            agreement.require(day.toString(), new Given(answers, YearMonth.of(2026, 11), day, day));
        }
    }

    /** Easter to midsummer, and Christmas to the thirteenth day; the other holidays are known by their date alone. */
    private static LocalDate next(LocalDate day) {
        return day.equals(LocalDate.of(2026, 6, 30)) ? LocalDate.of(2026, 12, 20) : day.plusDays(1);
    }

    @Test
    void everyKindOfReporterGivesTheSame() {
        RulePack pack = PackFiles.pack("barn-och-unga");
        var agreement = new Agreement(pack);
        LocalDate day = LocalDate.of(2026, 11, 20);

        pack.vocabulary()
                .concept("anmalare.typ")
                .orElseThrow()
                .options()
                .keySet()
                .forEach(kind -> {
                    Map<String, Object> answers = Map.of("anmalare", Map.of("typ", kind, "begarAterkoppling", "ja"));
                    agreement.require(kind, new Given(answers, YearMonth.of(2026, 11), day, day));
                });

        assertThat(agreement.matchedRows())
                .containsAll(pack.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(DecisionTable.Row::id)
                        .toList());
    }

    @Test
    void whatTheModelCannotSayIsNamedInItAndInTheNotes() {
        DmnExport export = DmnExport.of(PackFiles.pack("ekonomiskt-bistand"), LocalDate.of(2027, 1, 1));

        assertThat(export.notes())
                .anyMatch(note -> note.contains("riksnorm.ensamstaende") && note.contains("inget värde den 2027-01-01"))
                .anyMatch(note -> note.contains("vaxelvis.divisor") && note.contains("arbetsvärdet 30"))
                .anyMatch(note -> note.contains("EB-R08"))
                .allSatisfy(note -> assertThat(export.xml()).contains(note));
    }
}
