package se.regelverk.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("antalBarn", "boende", "hushall.vuxna", "hyra", "inkomst");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "antalbarn, antalBarn",
        "antlaBarn, antalBarn",
        "hushall.vuxan, hushall.vuxna",
        "BOENDE, boende",
        "hyror, hyra",
        "inkomster, inkomst",
        "fordon,",
        "x,",
        "'',"
    })
    void asksForTheNearestNameOrNone(String written, String meant) {
        String remedy = Suggestion.remedy(written, KNOWN, "Annars.");

        assertThat(remedy).isEqualTo(meant == null ? "Annars." : "Menade du ”%s”?".formatted(meant));
    }
}
