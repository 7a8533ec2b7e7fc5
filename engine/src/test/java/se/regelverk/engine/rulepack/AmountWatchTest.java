package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.AmountWatch.Watched;

class AmountWatchTest {
    private static final String WAITING =
            "enhet: kr/mån\nnasta-vantad: { dag: 2026-03-01, skal: Ny norm, kalla: Ds 1 }";

    @ParameterizedTest(name = "on {0} it is {1} days away")
    @CsvSource(textBlock = """
            2026-02-17, 12
            2026-03-01, 0
            2026-03-04, -3
            """)
    void anExpectedChangeIsCountedDownAndThenLate(LocalDate today, long days) {
        assertThat(watch(TinyPack.with("parametrar/norm.yaml", "enhet: kr/mån", WAITING), today)
                        .expected())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.days()).isEqualTo(days);
                    assertThat(one.text()).isEqualTo("Ny norm (Ds 1)");
                    assertThat(one.title()).isEqualTo("Normer");
                    assertThat(one.family()).isEqualTo("norm");
                });
    }

    @Test
    void whatHasComeIsNoLongerExpected() {
        ContentFiles come = TinyPack.FILES.with(TinyPack.FOLDER + "parametrar/norm.yaml", """
                        nyckel: norm
                        titel: Normer
                        enhet: kr/mån
                        nasta-vantad: { dag: 2026-03-01, skal: Ny norm }
                        varden:
                          hogst: { titel: Högst, 2026-01-01: 8000, 2026-03-01: 8100 }
                        kallor:
                          2026-01-01: { lagrum: Påhittat, kontrollerad: 2026-01-02 }
                          2026-03-01: { lagrum: Påhittat, kontrollerad: 2026-02-02, kontrollerad-av: Anna }
                        """);

        assertThat(watch(come, LocalDate.parse("2026-02-17")).expected()).isEmpty();
    }

    @Test
    void aValueNobodyHasCheckedForAYearIsTold() {
        assertThat(watch(TinyPack.FILES, LocalDate.parse("2027-01-02")).unchecked())
                .isEmpty();
        assertThat(watch(TinyPack.FILES, LocalDate.parse("2027-01-03")).unchecked())
                .extracting(Watched::day)
                .containsExactly(LocalDate.parse("2026-01-02"));
    }

    @Test
    void theEndOfTheKnownValuesIsTold() {
        ContentFiles ends =
                TinyPack.with("parametrar/norm.yaml", "enhet: kr/mån", "enhet: kr/mån\ngaller-till: 2026-12-31");

        assertThat(watch(ends, LocalDate.parse("2026-12-30")).ending())
                .extracting(Watched::days)
                .containsExactly(1L);
    }

    private static AmountWatch watch(ContentFiles files, LocalDate today) {
        var problems = new Problems();
        RulePack pack = TinyPack.read(files, problems).orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return AmountWatch.of(pack, new Area("prov"), today);
    }
}
