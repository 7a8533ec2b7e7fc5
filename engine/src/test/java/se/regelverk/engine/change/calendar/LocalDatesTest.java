package se.regelverk.engine.change.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.law.CitedLaw;
import se.regelverk.engine.change.law.Resting;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;

/** What a förvaltning has set stands in the calendar and among what rests on law, once and under its name. */
class LocalDatesTest {
    private static final Area EB = new Area("ekonomiskt-bistand");
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final AreaContent CONTENT = content();

    private static AreaContent content() {
        ContentFiles seed = RepositoryContent.files();
        String path = PACK + "parametrar/riksnorm.yaml";
        var problems = new Problems();
        AreaContent content = AreaContent.read(
                        seed.with(
                                        path,
                                        seed.text(path)
                                                .orElseThrow()
                                                .replaceFirst(
                                                        "titel: Ensamstående vuxen, ",
                                                        "titel: Ensamstående vuxen, lokalt: Olika, "))
                                .with(PACK + "lokalt/bromma.yaml", """
                                        forvaltning: bromma
                                        belopp:
                                          - varde: riksnorm.ensamstaende
                                            skal: Dyrare
                                            satts: { 2026-12-01: 4100, kallor: { 2026-12-01: { lagrum: SoL 12 kap. 1 §, kontrollerad: 2026-11-01 } } }
                                        """),
                        EB,
                        problems)
                .orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return content;
    }

    @Test
    void aLocalAmountTurnsOnItsDay() {
        List<DatedContent> local = PackDates.of(CONTENT, EB).stream()
                .filter(one -> one.title().startsWith("Lokalt"))
                .toList();

        assertThat(local)
                .filteredOn(one -> one.turn() == DatedContent.Turn.BEGINS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("Lokalt i Bromma: Riksnormens belopp");
                    assertThat(one.day()).hasToString("2026-12-01");
                    assertThat(one.parts()).hasSize(1);
                });
        assertThat(PackDates.of(CONTENT, EB))
                .filteredOn(one ->
                        one.day().toString().equals("2026-01-01") && one.title().contains("Riksnormens"))
                .hasSize(1);
    }

    @Test
    void aLocalSourceIsFoundFromItsSection() {
        assertThat(CitedLaw.in(CONTENT))
                .filteredOn(one -> one.key().startsWith("lokalt/"))
                .singleElement()
                .extracting(Resting::title)
                .isEqualTo("Riksnormens belopp från 2026-12-01, lokalt i Bromma");
    }
}
