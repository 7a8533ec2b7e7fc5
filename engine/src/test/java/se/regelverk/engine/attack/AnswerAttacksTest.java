package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.casework.Receipt;
import se.regelverk.engine.content.ContentFiles;

/** What an answer may be, and grow to, is bounded as well. */
class AnswerAttacksTest {
    @Test
    void anAnswerThatIsLongIsShownOnlyInPart() {
        String text = Stream.generate(() -> "{fritext}").limit(20).collect(Collectors.joining());
        ContentFiles files = Prov.with("regler/regler.yaml", "text: Stödet finns", "text: '" + text + "'");
        String answers = Prov.ANSWERS.replace("\"Text\"", '"' + "x".repeat(19_000) + '"');

        assertThat(Prov.assess(files, answers).findValuesAsString("text"))
                .allSatisfy(shown -> assertThat(shown).hasSizeLessThan(50_000));
    }

    /** As many children as a page can show; what is sent besides is refused, not computed. */
    @Test
    void aListWithoutBoundInTheSchemaHasOneAnyway() {
        ContentFiles files = Prov.with(Prov.FORM, "maxItems: 30, ", "");
        String barn = IntStream.range(0, 10_000).mapToObj(i -> "{\"alder\": 3}").collect(Collectors.joining(","));

        Receipt<?> receipt = Prov.receive(files, "{\"boende\": \"hyr\", \"barn\": [%s]}".formatted(barn));

        assertThat(receipt).isInstanceOf(Receipt.NeedsCorrection.class);
    }

    /** What an answer may be is bounded as well. */
    @TestFactory
    Stream<DynamicTest> answersThatNobodyCouldHaveGivenAreRefused() {
        var attacks = new java.util.TreeMap<>(Map.of(
                "a number with a huge exponent",
                "{\"hyra\": 1e999999999}",
                "a number with a huge negative exponent",
                "{\"hyra\": 1e-999999999}",
                "forty digits",
                "{\"hyra\": " + "9".repeat(40) + "}",
                "lists in lists",
                "{\"barn\": " + "[".repeat(60) + "]".repeat(60) + "}",
                "objects in objects",
                "{\"barn\": [" + "{\"alder\":".repeat(60) + "1" + "}".repeat(60) + "]}",
                "a hundred thousand items",
                "{\"barn\": [" + "{\"alder\":1},".repeat(100_000) + "{}]}",
                "a megabyte of text",
                "{\"namnet\": \"" + "x".repeat(1_000_000) + "\"}",
                "a key from the engine",
                "{\"stod\": 1000000}",
                "a key of a clock",
                "{\"beslutsdag\": \"1900-01-01\"}",
                "a list for the whole",
                "[]"));
        return attacks.entrySet().stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.getKey(), () -> assertThat(Prov.receive(Prov.FILES, one.getValue()))
                                .isInstanceOf(Receipt.NeedsCorrection.class)));
    }
}
