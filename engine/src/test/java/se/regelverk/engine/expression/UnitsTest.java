package se.regelverk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.expression.Parsed.Accepted;
import se.regelverk.engine.expression.Parsed.Refused;

/** Every operation with every pair of units that means something, and those that look as if they did. */
class UnitsTest {
    @ParameterizedTest(name = "{0} ger {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hyra + hyra                        | tal i kr/mån
            hyra + 500                         | tal i kr/mån
            500 - skuld                        | tal i kr
            skuld + per månad(skuld)           |
            hyra + skuld                       |
            hyra + andel                       |
            andel + hyra                       |
            hyra + personer                    |
            personer + tal                     | tal i st
            andel + andel                      | tal i %
            andel - norm.andel                 | tal i %
            1 - andel                          | tal
            1 - andel - norm.andel             | tal
            100 - andel                        |
            andel + 5                          |
            andel + personer                   |
            personer - andel                   |
            hyra * andel                       | tal i kr/mån
            andel * hyra                       | tal i kr/mån
            hyra * personer                    | tal i kr/mån
            hyra * 2                           | tal i kr/mån
            hyra * tal                         | tal i kr/mån
            hyra * hyra                        |
            hyra * skuld                       |
            hyra * norm.frist                  |
            andel * andel                      | tal
            personer * personer                | tal i st
            norm.frist * 2                     | tal i veckor
            hyra / personer                    | tal i kr/mån
            hyra / 2                           | tal i kr/mån
            hyra / hyra                        | tal
            hyra / skuld                       |
            hyra / norm.frist                  |
            2 / hyra                           |
            tal / norm.frist                   |
            norm.frist / norm.frist            | tal
            hyra / andel                       | tal i kr/mån
            dag + norm.frist                   | datum
            dag - dag                          | tal i dagar
            dag + tal                          |
            dag * 2                            |
            dag + andel                        |
            norm.frist + dag                   |
            man + 1 månad                      | månad
            man - man                          |
            man + norm.frist                   |
            3 veckor + 2 dagar                 |
            3 veckor + 2 veckor                | tal i veckor
            minsta(hyra; 500)                  | tal i kr/mån
            minsta(hyra; skuld)                |
            största(andel; tal)                |
            minsta(dag; slut)                  | datum
            minsta(dag; man)                   |
            abs(andel)                         | tal i %
            avrunda(hyra; 2)                   | tal i kr/mån
            per månad(personer)                |
            per månad(andel)                   |
            summa(barn.kostnad)                | tal i kr/mån
            summa(barn.kostnad) + antal(barn)  |
            antal(barn) + personer             | tal i st
            ensam * 2                          |
            """)
    void unitsDecideWhatGoesTogether(String text, String type) {
        Parsed<Expression> parsed = ExpressionParser.parse(text, Given.NAMES);

        if (type == null) {
            assertThat(parsed).as(text).isInstanceOf(Refused.class);
        } else {
            assertThat(parsed).as(text).isInstanceOfSatisfying(Accepted.class, accepted -> assertThat(
                            ((Expression) accepted.value()).type().readable())
                    .isEqualTo(type));
        }
    }

    @ParameterizedTest(name = "{0}: tecken {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hyra + andel           | 6  | tal i kr/mån + tal i % går inte ihop (tecken 6).
            100 - andel            | 5  | Procent räknas som en andel av 1, så 100 passar inte vid ”-” (tecken 5).
            hyra + hyro            | 8  | ”hyro” finns varken
            hyra + (2              | 10 | saknas i slutet
            hyra +                 | 7  | slutar för tidigt
            2 ^ 3                  | 3  | passar inte in
            hyra + minsta(1)       | 8  | minsta tar 2 argument
            hyra + barn.kostnad    | 8  | har ett värde för varje post
            """)
    void aRefusalSaysWhichCharacterItIsAbout(String text, int position, String problem) {
        assertThat(ExpressionParser.parse(text, Given.NAMES)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.position()).isEqualTo(position);
            assertThat(refused.problem()).contains(problem);
        });
    }

    @Test
    void everyFunctionIsExplainedWithAnExampleThatBeginsWithItsName() {
        assertThat(Function.values())
                .allSatisfy(function -> assertThat(function.example())
                        .startsWith(function.word() + "(")
                        .endsWith(")"))
                .allSatisfy(function -> assertThat(function.description()).endsWith("."));
    }
}
