package se.regelverk.adminui.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource(textBlock = """
        0, 100, Aldrig
        1, 100, För få för att visas
        4, 100, För få för att visas
        5, 100, 5 av 100
        96, 100, För få för att visas
        95, 100, 95 av 100
        100, 100, 100 av 100
        3, 3, För få för att visas
        """)
    void nobodyIsToldFromACountOrFromWhatIsLeft(long part, long whole, String expected) {
        assertThat(Shown.of(part, whole)).isEqualTo(expected);
    }
}
