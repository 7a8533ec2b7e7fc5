package se.regelverk.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;

class RepositoryPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"gemensamt", "ekonomiskt-bistand", "barn-och-unga"})
    void haveNoErrors(String area) {
        AreaContent content = AreaContent.read(RepositoryContent.files(), new Area(area), new Problems())
                .orElseThrow();

        assertThat(PackAnalysis.of(content)).filteredOn(Finding::isError).isEmpty();
    }
}
