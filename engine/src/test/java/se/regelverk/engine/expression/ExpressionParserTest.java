package se.regelverk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.expression.Parsed.Accepted;
import se.regelverk.engine.expression.Parsed.Refused;

class ExpressionParserTest {
    private static Expression expression(String text) {
        Parsed<Expression> parsed = ExpressionParser.parse(text, Given.NAMES);
        assertThat(parsed).as(text).isInstanceOf(Accepted.class);
        return ((Accepted<Expression>) parsed).value();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 + 2 * 3                               | 7
            (1 + 2) * 3                             | 9
            10 - 3 - 2                              | 5
            100 / 5 / 2                             | 10
            2 * -3                                  | -6
            --4                                     | 4
            -2 * -2                                 | 4
            1,5 + 0,25                              | 1.75
            1/3*3                                   | 0.99999999999999999999
            hyra - 2 * 100                          | 7800
            hyra * personer                         | 24000
            personer * hyra                         | 24000
            hyra / personer                         | 2666.6666666666666667
            hyra / hyra                             | 1
            hyra * andel                            | 2000
            hyra * (1 - andel)                      | 6000
            hyra * norm.andel                       | 800
            hyra * (andel + norm.andel)             | 2800
            andel                                   | 25
            största(andel; 30)                      | 30
            hyra * största(andel; 30)               | 2400
            minsta(hyra; norm.vuxen)                | 4000
            per månad(skuld)                        | 500
            abs(hyra - 9000)                        | 1000
            avrunda(2,5; 0)                         | 3
            avrunda(-2,5; 0)                        | -3
            avrunda uppåt(2,1; 0)                   | 3
            avrunda nedåt(-2,1; 0)                  | -3
            avrunda(10,005; 2)                      | 10.01
            hela år mellan(dag; slut)               | 2
            hela månader mellan(dag; slut)          | 35
            dagar mellan(dag; slut)                 | 1088
            slut - dag                              | 1088
            dagar mellan(slut; dag)                 | -1088
            antal(barn)                             | 2
            summa(barn.kostnad)                     | 300
            hyra * summa(barn.del)                  | 2400
            """)
    void computesInTheOrderOfSchoolArithmetic(String text, BigDecimal expected) {
        var given = Given.of(
                "hyra=8000 skuld=500 personer=3 andel=25 norm.andel=10 norm.vuxen=4000 dag=2024-02-29 slut=2027-02-21"
                        + " barn.kostnad#0=100 barn.kostnad#1=200 barn.del#0=10 barn.del#1=20");

        Evaluated value = Evaluator.evaluate(expression(text), given);

        assertThat(value).isInstanceOf(Evaluated.Known.class);
        assertThat((BigDecimal) ((Evaluated.Known) value).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            dag + 1 dag                     | 2024-01-01
            dag + 2 veckor                  | 2024-01-14
            dag + 2 månader                 | 2024-02-29
            dag - 1 månad                   | 2023-11-30
            dag + 1 år                      | 2024-12-31
            dag + norm.frist                | 2024-01-21
            man + 2 månader                 | 2026-03
            man - 1 år                      | 2025-01
            första dagen i(man)             | 2026-01-01
            sista dagen i(man + 1 månader)  | 2026-02-28
            månad(dag)                      | 2023-12
            nästa vardag(dag)               | 2024-01-02
            största(dag; 2030-01-01)        | 2030-01-01
            2026-01-31 + 1 månad            | 2026-02-28
            """)
    void computesDays(String text, String expected) {
        var given = Given.of("dag=2023-12-31 man=2026-01 norm.frist=3");

        assertThat(Evaluator.evaluate(expression(text), given))
                .isInstanceOfSatisfying(Evaluated.Known.class, known -> assertThat(known.value())
                        .hasToString(expected));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hyra + skuld                | tal i kr/mån + tal i kr går inte ihop (tecken 6).
            skuld - hyra                | tal i kr - tal i kr/mån går inte ihop (tecken 7).
            hyra * hyra                 | går inte ihop (tecken 6)
            hyra + dag                  | tal i kr/mån + datum går inte ihop
            dag + dag                   | datum + datum går inte ihop
            dag + 3                     | datum + tal går inte ihop
            dag + hyra                  | går inte ihop
            man + 3 dagar               | månad + tal i dagar går inte ihop
            ensam + 1                   | ja/nej + tal går inte ihop
            -dag                        | Minus vid tecken 1 står före datum.
            hyra + hyro                 | ”hyro” finns varken bland begreppen eller parametrarna (tecken 8).
            sumna(barn.kostnad)         | Funktionen ”sumna” finns inte (tecken 1).
            hyra + (2                   | ”)” saknas i slutet
            hyra +                      | slutar för tidigt
            hyra hyra                   | ”hyra” passar inte in vid tecken 6
            hyra ) 2                    | ”)” passar inte in vid tecken 6
            2 ^ 3                       | ”^” passar inte in vid tecken 3
            hyra; 2                     | ”;” passar inte in vid tecken 5
            1.5                         | ”.” passar inte in vid tecken 2
            minsta(1)                   | minsta tar 2 argument men har fått 1 (tecken 1).
            minsta(1; 2; 3)             | men har fått 3
            minsta(hyra; skuld)         | minsta kan inte användas på tal i kr/mån och tal i kr
            minsta(ensam; ensam)        | kan inte användas på ja/nej
            avrunda(hyra; personer)     | avrunda kan inte användas på
            dag + 1,5 dagar             | 1,5 är inget helt antal dagar (tecken 5).
            dag - -0,5 veckor           | -0,5 är inget helt antal veckor (tecken 5).
            man + 2,5 månader           | 2,5 är inget helt antal månader (tecken 5).
            avrunda(hyra; 1,5)          | avrunda tar ett helt antal decimaler från 0 till 9 (tecken 1).
            avrunda nedåt(hyra; -1)     | avrunda nedåt tar ett helt antal decimaler
            avrunda uppåt(hyra; 10)     | avrunda uppåt tar ett helt antal decimaler
            avrunda(hyra; 1 + 1)        | avrunda tar ett helt antal decimaler
            per månad(hyra)             | per månad kan inte användas på tal i kr/mån
            barn.kostnad                | har ett värde för varje post i listan
            summa(hyra)                 | summa kan inte användas på ”hyra”.
            summa(barn.skola)           | summa kan inte användas på ”barn.skola”.
            antal(barn.kostnad)         | antal kan inte användas på
            rang(barn.kostnad)          | här finns ingen post
            2026-02-30                  | ”2026-02-30” finns inte i kalendern.
            2026-13                     | ”2026-13” finns inte i kalendern.
            hyra.toString()             | Funktionen ”hyra.toString” finns inte
            """)
    void refusesWhatDoesNotFitAndSaysWhere(String text, String problem) {
        Parsed<Expression> parsed = ExpressionParser.parse(text, Given.NAMES);

        assertThat(parsed).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem()).contains(problem);
            assertThat(refused.remedy()).isNotBlank();
        });
    }

    @Test
    void asksForTheNameThatWasProbablyMeant() {
        assertThat(((Refused<?>) ExpressionParser.parse("hyro", Given.NAMES)).remedy())
                .isEqualTo("Menade du ”hyra”?");
        assertThat(((Refused<?>) ExpressionParser.parse("strösta(1; 2)", Given.NAMES)).remedy())
                .isEqualTo("Menade du ”största”?");
        assertThat(((Refused<?>) ExpressionParser.parse("aldr", Given.NAMES.in(Optional.of("barn")))).remedy())
                .isEqualTo("Menade du ”alder”?");
    }

    @Test
    void aWordInAListIsTheItemsOwn() {
        Expression own = ((Accepted<Expression>)
                        ExpressionParser.parse("kostnad * 2", Given.NAMES.in(Optional.of("barn"))))
                .value();

        assertThat(Evaluator.evaluate(own, Given.of("barn.kostnad#0=10 barn.kostnad#1=30", 1)))
                .isEqualTo(Evaluated.known(new BigDecimal("60")));
    }

    static Stream<String> monsters() {
        return Stream.of(
                "(".repeat(10_000) + "1" + ")".repeat(10_000),
                "(".repeat(240) + "1" + ")".repeat(240),
                "-".repeat(499) + "1",
                "x".repeat(1_000_000),
                " ".repeat(1_000_000) + "1",
                "a.".repeat(249),
                "minsta(".repeat(70),
                "1+".repeat(249),
                "\u00a0".repeat(400),
                "1" + "0".repeat(400),
                "hyra ".repeat(99) + "(",
                "𝄞".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void refusesMonstersAtOnce(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(ExpressionParser.parse(text, Given.NAMES))
                .isInstanceOf(Refused.class));
    }

    /** What code of other languages would do something with. Here every one is an unknown word or a sign that does not fit. */
    @ParameterizedTest
    @MethodSource("hostile")
    void nothingButTheGrammarIsUnderstood(String text) {
        assertThat(ExpressionParser.parse(text, Given.NAMES)).isInstanceOf(Refused.class);
        assertThat(TestParser.parse(text, ExpressionType.number(se.regelverk.engine.vocabulary.Unit.NONE), Given.NAMES))
                .isInstanceOf(Refused.class);
    }

    static List<String> hostile() {
        return List.of(
                "\" + System.exit(1) + \"",
                "System.exit(1)",
                "java.lang.Runtime.getRuntime()",
                "T(java.lang.System).exit(1)",
                "${7*7}",
                "#{7*7}",
                "{{7*7}}",
                "hyra; System.exit(1)",
                "hyra == hyra",
                "function(x) x",
                "for x in 1..1000000 return x",
                "eval(true)",
                "hyra // kommentar",
                "hyra\n then end",
                "<script>alert(1)</script>",
                "'; DROP TABLE x; --",
                "$where: 1",
                "../../etc/passwd",
                "(a+)+$",
                "hyra.class");
    }
}
