package se.regelverk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;

class ConditionsTest {
    /** J is met, N is not, ? is undecided, E does not apply. */
    @ParameterizedTest(name = "{0}: alla {1}, någon {2}, ingen {3}")
    @CsvSource({
        "J,  J, J, N", "N,  N, N, J", "?,  ?, ?, ?", "E,  E, E, J",
        "JJ, J, J, N", "JN, N, J, N", "J?, ?, J, N", "JE, E, J, N",
        "NJ, N, J, N", "NN, N, N, J", "N?, N, ?, ?", "NE, N, N, J",
        "?J, ?, J, N", "?N, N, ?, ?", "??, ?, ?, ?", "?E, E, ?, ?",
        "EJ, E, J, N", "EN, N, N, J", "E?, E, ?, ?", "EE, E, E, J",
        "?EN, N, ?, ?", "E?J, E, J, N", "N?E, N, ?, ?"
    })
    void fourOutcomesCombine(String parts, String all, String any, String none) {
        List<Condition> conditions =
                parts.chars().mapToObj(part -> Part.of((char) part)).toList();

        assertThat(List.of(
                        letter(new Condition.All(conditions)),
                        letter(new Condition.AnyOf(conditions)),
                        letter(new Condition.NoneOf(conditions))))
                .containsExactly(all, any, none);
    }

    private static String letter(Condition condition) {
        return switch (Conditions.evaluate(condition, Part.ENVIRONMENT).truth()) {
            case MET -> "J";
            case NOT_MET -> "N";
            case UNDECIDED -> "?";
            case NOT_APPLICABLE -> "E";
        };
    }

    /** A condition that has a given outcome. */
    private static final class Part {
        static final Environment ENVIRONMENT = Given.of("tal=1 hyra=ej");

        private static Condition of(char outcome) {
            return switch (outcome) {
                case 'J' -> read("{ begrepp: tal, ar: lika, varde: 1 }");
                case 'N' -> read("{ begrepp: tal, ar: lika, varde: 2 }");
                case '?' -> read("{ begrepp: skuld, ar: lika, varde: 1 }");
                default -> read("{ begrepp: hyra, ar: lika, varde: 1 }");
            };
        }
    }

    private static Condition read(String text) {
        var problems = new Problems();
        Optional<Condition> condition = YamlReader.read("regel.yaml", text, problems)
                .flatMap(node -> ConditionReader.read(node, Given.NAMES, problems));
        assertThat(problems.inOrder()).isEmpty();
        return condition.orElseThrow();
    }

    @ParameterizedTest(name = "{0} med {1} → {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            { begrepp: hyra, ar: minst, varde: 100 }                 | hyra=100           | MET
            { begrepp: hyra, ar: minst, varde: "100,5" }             | hyra=100.5         | MET
            { begrepp: hyra, ar: mer-an, varde: 100 }                | hyra=100           | NOT_MET
            { begrepp: hyra, ar: lika, varde: 100 }                  | hyra=100.00        | MET
            { begrepp: hyra, ar: inte, varde: 100 }                  | hyra=100.00        | NOT_MET
            { begrepp: hyra, ar: mellan, varde: [100, 200] }         | hyra=200           | MET
            { begrepp: hyra, ar: mellan, varde: [200, 100] }         | hyra=150           | NOT_MET
            { begrepp: hyra, ar: minst, varde: norm.vuxen }          | hyra=1             | UNDECIDED
            { begrepp: hyra, ar: nagon-av, varde: [1, norm.vuxen] }  | hyra=1             | MET
            { begrepp: hyra, ar: nagon-av, varde: [2, norm.vuxen] }  | hyra=1             | UNDECIDED
            { begrepp: andel, ar: minst, varde: 25 }                 | andel=25           | MET
            { begrepp: andel, ar: minst, varde: 25 }                 | andel=24           | NOT_MET
            { begrepp: andel, ar: minst, varde: norm.andel }         | andel=24 norm.andel=24 | MET
            { begrepp: andel, ar: saknas }                           | -                  | MET
            { begrepp: boende, ar: nagon-av, varde: [hyr, ager] }    | boende=annat       | NOT_MET
            { begrepp: boende, ar: inte, varde: hyr }                | -                  | UNDECIDED
            { begrepp: boende, ar: saknas }                          | -                  | MET
            { begrepp: boende, ar: angiven }                         | -                  | NOT_MET
            { begrepp: boende, ar: saknas }                          | boende=ej          | NOT_APPLICABLE
            { begrepp: dag, ar: mer-an, varde: 2026-01-01 }          | dag=2026-01-02     | MET
            { begrepp: dag, ar: hogst, varde: slut + 1 dag }         | dag=2026-01-02 slut=2026-01-01 | MET
            { begrepp: man, ar: lika, varde: månad(dag) }            | man=2026-01 dag=2026-01-31 | MET
            { begrepp: namn, ar: lika, varde: Anna }                 | namn=Anna          | MET
            alltid                                                   | -                  | MET
            """)
    void aSingleConditionAsksOneValue(String text, String given, Truth expected) {
        assertThat(Conditions.evaluate(read(text), Given.of(given == null ? "" : given))
                        .truth())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            { begrepp: boende, ar: minst, varde: hyr }               | ”minst” kan inte användas på val.
            { begrepp: boende, ar: lika, varde: hyrr }               | ”hyrr” finns varken bland begreppen
            { begrepp: hyra, ar: likaa, varde: 1 }                   | Jämförelsen ”likaa” finns inte.
            { begrepp: hyra, ar: lika }                              | Villkoret saknar ”varde”.
            { begrepp: hyra, ar: lika, varde: skuld }                | ger tal i kr, men här behövs tal i kr/mån
            { begrepp: hyra, ar: mellan, varde: [1] }                | ”mellan” behöver två gränser
            { begrepp: hyra, ar: nagon-av, varde: [] }               | har inga värden att jämföra med
            { begrepp: hyra + 1, ar: saknas }                        | Bara ett begrepp som frågas
            { begrepp: hyra, ar: lika, varde: 1, oj: 2 }             | Villkoret har ingen egenskap ”oj”.
            { alla: [] }                                             | ”alla” har inga villkor.
            { alla: [ { nagon: [ { ingen: [ { alla: [ alltid ] } ] } ] } ] } | djupare än tre nivåer
            { alla: [ alltid ], nagon: [ alltid ] }                  | Villkoret har ingen egenskap ”nagon”.
            """)
    void whatIsNoConditionIsSaid(String text, String problem) {
        var problems = new Problems();

        ConditionReader.read(YamlReader.read("regel.yaml", text, problems).orElseThrow(), Given.NAMES, problems);

        assertThat(problems.inOrder()).singleElement().satisfies(one -> assertThat(one.problem())
                .contains(problem));
    }

    @ParameterizedTest(name = "cellen {1} av {0} med {2} → {3}")
    @CsvSource(delimiter = '|', nullValues = "saknas", textBlock = """
            hyra   | -                  | saknas       | MET
            hyra   | 100                | hyra=100.0   | MET
            hyra   | 100, 200           | hyra=200     | MET
            hyra   | 100,5              | hyra=100.5   | MET
            hyra   | inte 100, 200      | hyra=200     | NOT_MET
            hyra   | inte 100, 200      | hyra=300     | MET
            hyra   | inte 100           | hyra=ej      | NOT_APPLICABLE
            hyra   | <= 100             | hyra=100     | MET
            hyra   | <100               | hyra=100     | NOT_MET
            hyra   | [4..6]             | hyra=6       | MET
            hyra   | [4..6[             | hyra=6       | NOT_MET
            hyra   | ]4..6]             | hyra=4       | NOT_MET
            hyra   | (4..6)             | hyra=5       | MET
            hyra   | [1,5..2,5]         | hyra=2.5     | MET
            hyra   | < 5, > 10          | hyra=11      | MET
            hyra   | > norm.vuxen * 2   | hyra=11 norm.vuxen=5 | MET
            hyra   | > norm.vuxen       | hyra=11      | UNDECIDED
            andel  | >= 25              | andel=25     | MET
            dag    | [2026-01-01..2026-12-31] | dag=2026-12-31 | MET
            dag    | > slut - 1 månad   | dag=2026-02-01 slut=2026-02-28 | MET
            ensam  | ja                 | ensam=ja     | MET
            boende | hyr, ager          | boende=ager  | MET
            boende | inte hyr           | boende=ager  | MET
            """)
    void aCellAsksItsColumn(String column, String cell, String given, Truth expected) {
        Expression subject = ((Parsed.Accepted<Expression>) ExpressionParser.parse(column, Given.NAMES)).value();
        Parsed<Test> parsed = TestParser.parse(cell, subject.type(), Given.NAMES);
        assertThat(parsed).isInstanceOf(Parsed.Accepted.class);

        assertThat(Conditions.holds(
                                subject, ((Parsed.Accepted<Test>) parsed).value(), Given.of(given == null ? "" : given))
                        .truth())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "cellen {1} av {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            boende | hyrr          | ”hyrr” är inget av valen.
            boende | > hyr         | jämför storlek, men värdet är val
            boende | hyr, -        | ”-” är inget av valen.
            ensam  | kanske        | ”kanske” finns varken bland
            ensam  | [ja..nej]     | jämför storlek
            hyra   | hyr           | ”hyr” finns varken bland
            hyra   | skuld         | ger tal i kr, men här behövs tal i kr/mån
            hyra   | 100, , 200    | slutar för tidigt
            hyra   | = 100         | ”=” passar inte in vid tecken 1
            hyra   | [4..]         | ”[” passar inte in
            hyra   | [4..6         | ”[” passar inte in
            hyra   | inte inte 4   | ”inte” finns varken bland
            hyra   | 100 kr        | ”kr” passar inte in vid tecken 5
            dag    | 2026-02-30    | finns inte i kalendern
            dag    | 5             | ger tal, men här behövs datum
            """)
    void whatIsNoCellIsSaid(String column, String cell, String problem) {
        Expression subject = ((Parsed.Accepted<Expression>) ExpressionParser.parse(column, Given.NAMES)).value();

        assertThat(TestParser.parse(cell, subject.type(), Given.NAMES))
                .isInstanceOfSatisfying(Parsed.Refused.class, refused -> assertThat(refused.problem())
                        .contains(problem));
    }

    @org.junit.jupiter.api.Test
    void aMonsterOfACellIsRefusedAtOnce() {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(5), () -> {
            for (String cell : List.of("[" + ".".repeat(1_000_000), "1, ".repeat(500_000) + "1", ", ".repeat(1_900))) {
                assertThat(TestParser.parse(
                                cell, ExpressionType.number(se.regelverk.engine.vocabulary.Unit.NONE), Given.NAMES))
                        .isInstanceOf(Parsed.Refused.class);
            }
        });
    }
}
