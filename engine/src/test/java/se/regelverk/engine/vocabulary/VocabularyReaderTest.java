package se.regelverk.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;

class VocabularyReaderTest {
    private static final String REFUSED =
            "”%s” kan inte vara en nyckel: ordet betyder något annat i uttryck och celler.";
    private static final String REMEDY = "Välj ett ord som säger vad uppgiften är.";

    private final Problems problems = new Problems();

    private Vocabulary read(String text) {
        return VocabularyReader.read(
                YamlReader.read("begrepp.yaml", text, problems).orElseThrow(), problems);
    }

    @Test
    void aConceptHasWhatItsLineSays() {
        Concept rent = read("hyra: { titel: Hyra, typ: belopp, enhet: kr/mån, min: 0, vet-inte: ja,"
                        + " om-ej-angivet: { varde: 0, skal: Ingen hyra }, lagrum: SoL }")
                .concept("hyra")
                .orElseThrow();

        assertThat(problems.inOrder()).isEmpty();
        assertThat(rent.unit()).isEqualTo(Unit.KRONOR_PER_MONTH);
        assertThat(rent.limits().least()).contains(BigDecimal.ZERO);
        assertThat(rent.mayBeUnknown()).isTrue();
        assertThat(rent.ifOmitted()).contains(new Concept.IfOmitted(BigDecimal.ZERO, "Ingen hyra"));
    }

    @Test
    void anItemsConceptBelongsToItsList() {
        Vocabulary vocabulary = read("barn:\n  lista: Barn\n  post: Barn\n  alder: { titel: Ålder, typ: heltal }\n"
                + "hem:\n  grupp: Hemmet\n  rum: { titel: Rum, typ: heltal }\n");

        assertThat(vocabulary.listOf(new ConceptKey("barn.alder")).map(ConceptGroup::key))
                .contains("barn");
        assertThat(vocabulary.listOf(new ConceptKey("hem.rum"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            barn: { lista: Barn, hem: { grupp: Hem, rum: { titel: R, typ: tal } } }    | En grupp kan inte ligga i en lista.
            barn: { lista: Barn, syskon: { lista: S, rum: { titel: R, typ: tal } } }   | En lista kan inte ligga i en annan grupp eller lista.
            hem: { grupp: H, barn: { lista: B, rum: { titel: R, typ: tal } } }         | En lista kan inte ligga i en annan grupp eller lista.
            hyra: { titel: H, typ: tal, enhett: kr }                                   | Begreppet ”hyra” har ingen egenskap ”enhett”.
            hyra: Hyra                                                                 | Här ska begreppet ”hyra” skrivas som nycklar med värden, men det står ett värde.
            """)
    void whatCannotBeIsSaid(String text, String problem) {
        read(text);

        assertThat(problems.inOrder()).extracting(AuthorProblem::problem).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "nej", "inte"})
    void aWordThatExpressionsReadAsAnythingElseIsNoKey(String word) {
        read("barn:\n  lista: Barn\n  %1$s: { titel: T, typ: ja-nej }\n%1$s: { titel: T, typ: ja-nej }\n"
                        .formatted(word)
                + "hem:\n  grupp: H\n  %s: { titel: T, typ: ja-nej }\n".formatted(word));

        assertThat(problems.inOrder())
                .extracting(one -> one.location().line(), AuthorProblem::problem, AuthorProblem::remedy)
                .containsExactly(tuple(3, REFUSED.formatted(word), REMEDY), tuple(4, REFUSED.formatted(word), REMEDY));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12190     | 12 190 kr
            4536.666  | 4 536,67 kr
            -1420     | −1 420 kr
            0.005     | 0,01 kr
            5.00      | 5 kr
            1000000.5 | 1 000 000,50 kr
            """)
    void anAmountReadsAsInASwedishLetter(BigDecimal amount, String readable) {
        assertThat(Values.readable(amount, Unit.KRONOR, Map.of()).replace('\u00a0', ' '))
                .isEqualTo(readable);
    }

    @ParameterizedTest(name = "{0} ”{1}”")
    @CsvSource({
        "NUMBER, 1e9",
        "NUMBER, 0x1F",
        "NUMBER, 1 000",
        "NUMBER, +5",
        "NUMBER, '1,5,2'",
        "NUMBER, NaN",
        "NUMBER, 9999999999999999999",
        "DATE, 2026-1-1",
        "DATE, 2026-02-30",
        "DATE, +12026-01-01",
        "MONTH, 2026-13",
        "YES_NO, Ja",
        "CHOICE, x"
    })
    void whatIsNoValueIsNotRead(Kind kind, String text) {
        assertThat(Values.parse(kind, text, Map.of("a", "A"))).isEmpty();
    }
}
