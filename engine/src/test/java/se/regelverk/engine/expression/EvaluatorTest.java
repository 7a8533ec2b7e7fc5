package se.regelverk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.expression.Parsed.Accepted;

class EvaluatorTest {
    private static Evaluated evaluate(String text, String given) {
        var parsed = (Accepted<Expression>) ExpressionParser.parse(text, Given.NAMES);
        return Evaluator.evaluate(parsed.value(), Given.of(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 / 0",
                "tal / (tal - tal)",
                "dag + 999999999999 år",
                "dag - 999999999999 år",
                "dag + 99999999999999999 månader",
                "dag + 999999999999999999 veckor",
                "dag + 999999999999999999 dagar",
                "dag + 9223372036854775 dagar * 1000",
                "dag + 18446744073709551 dagar * 1000",
                "dag + 8000 år",
                "dag - 2027 år",
                "man + 99999999999 år",
                "man + 999999999999999999 månader",
                "första dagen i(man + 99999 år)",
                "nästa vardag(9999-12-31 + 1 dag)",
                "nästa vardag(9999-12-31)",
                "hela år mellan(dag; dag + 999999 år)",
                "999999999999999999 * 999999999999999999",
                "tal * tal * tal * tal * tal * tal * tal * tal * tal * tal * tal * tal * tal * tal * tal * tal"
            })
    void whatHasNoAnswerIsUndecidedAndNeverAnException(String text) {
        assertThat(evaluate(text, "tal=999999 dag=2026-01-01 man=2026-01"))
                .isInstanceOfSatisfying(Evaluated.Undecided.class, undecided -> assertThat(undecided.gaps())
                        .extracting(Gap::cause)
                        .containsExactly(Gap.Cause.NOT_COMPUTABLE));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hyra / (tal - tal)                     | tal
            hyra / tal * 0 + hyra / norm.andel     | norm.andel
            hyra / summa(barn.kostnad)             | barn.kostnad
            hyra / antal(barn)                     | barn
            dag + 999999 år                        | dag
            nästa vardag(dag + 7973 år)            | dag
            1 / 0                                  | division
            nästa vardag(9999-12-31)               | nästa vardag
            """)
    void whatCouldNotBeComputedWithIsNamed(String text, String named) {
        assertThat(evaluate(text, "hyra=1 tal=5 dag=2026-12-31 norm.andel=0"))
                .isEqualTo(Evaluated.missing(Gap.Cause.NOT_COMPUTABLE, named, Gap.WHOLE_CASE));
    }

    @Test
    void whatCouldNotBeComputedWithInAnItemIsNamedWithTheItem() {
        var parsed = (Accepted<Expression>)
                ExpressionParser.parse("hyra / kostnad", Given.NAMES.in(java.util.Optional.of("barn")));

        assertThat(Evaluator.evaluate(parsed.value(), Given.of("hyra=1 barn.kostnad#1=0", 1)))
                .isEqualTo(Evaluated.missing(Gap.Cause.NOT_COMPUTABLE, "barn.kostnad", 1));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            dag + norm.frist               | norm.frist
            dag - norm.frist               | norm.frist
            dag + 1 dag * tal              | tal
            man + 1 månad * tal            | tal
            dag + 1 vecka / 2              | addition
            """)
    void aPartOfADayIsNeverCutSilently(String text, String named) {
        assertThat(evaluate(text, "tal=1.5 dag=2026-01-01 man=2026-01 norm.frist=2.5"))
                .isEqualTo(Evaluated.missing(Gap.Cause.NOT_WHOLE, named, Gap.WHOLE_CASE));
    }

    @Test
    void wholeDaysMayBeWrittenWithDecimals() {
        assertThat(evaluate("dag + norm.frist", "dag=2026-01-01 norm.frist=2.0"))
                .isEqualTo(Evaluated.known(java.time.LocalDate.of(2026, 1, 15)));
    }

    @Test
    void productsOfProductsStaySmall() {
        String product = "tal" + " * tal".repeat(79);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Evaluated value = Evaluated.known(new BigDecimal("0.000000001"));
            var parsed = (Accepted<Expression>) ExpressionParser.parse(product, Given.NAMES);
            for (int i = 0; i < 20; i++) {
                value = Evaluator.evaluate(parsed.value(), new Given.Fixed(value));
            }
            assertThat((BigDecimal) ((Evaluated.Known) value).value())
                    .satisfies(number -> assertThat(number.scale()).isLessThan(50));
        });
    }

    @ParameterizedTest(name = "{0} med {1} → {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            hyra + norm.vuxen     | hyra=1           | norm.vuxen
            hyra + norm.vuxen     | -                | hyra norm.vuxen
            hyra * 0              | -                | hyra
            minsta(hyra; 5)       | -                | hyra
            norm.vuxen + hyra     | hyra=1           | norm.vuxen
            -tal                  | -                | tal
            summa(barn.kostnad)   | barn.kostnad#1=1 | barn.kostnad
            """)
    void nothingIsGuessedForWhatIsMissing(String text, String given, String missing) {
        Evaluated value = evaluate(text, given == null ? "" : given);

        assertThat(((Evaluated.Undecided) value).gaps())
                .extracting(Gap::key)
                .containsExactlyInAnyOrder(missing.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hyra + norm.vuxen   | hyra=ej
            hyra + norm.vuxen   | hyra=ej norm.vuxen=1
            -hyra               | hyra=ej
            minsta(1; hyra)     | hyra=ej
            """)
    void whatDoesNotApplyMakesTheWholeNotApply(String text, String given) {
        assertThat(evaluate(text, given)).isEqualTo(Evaluated.NOT_APPLICABLE);
    }

    @Test
    void anItemThatDoesNotApplyAddsNothingAndHasNoRank() {
        assertThat(evaluate("summa(barn.kostnad)", "barn.kostnad#0=5 barn.kostnad#1=ej barn.kostnad#2=7"))
                .isEqualTo(Evaluated.known(new BigDecimal("12")));
    }

    @Test
    void equalValuesHaveRanksInTheOrderOfTheList() {
        var parsed = (Accepted<Expression>)
                ExpressionParser.parse("rang(barn.kostnad)", Given.NAMES.in(java.util.Optional.of("barn")));
        String given = "barn.kostnad#0=5 barn.kostnad#1=9 barn.kostnad#2=5";

        assertThat(java.util.stream.IntStream.range(0, 3)
                        .mapToObj(item -> Evaluator.evaluate(parsed.value(), Given.of(given, item))))
                .extracting(value -> ((BigDecimal) ((Evaluated.Known) value).value()).intValue())
                .containsExactly(2, 1, 3);
    }
}
