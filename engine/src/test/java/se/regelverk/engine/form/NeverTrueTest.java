package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.expression.ConditionReader;
import se.regelverk.engine.expression.Names;

class NeverTrueTest {
    private static final Names NAMES = Names.ofAnswers(TestForms.vocabulary("""
            val: { titel: Val, en-av: { a: A, b: B } }
            tal: { titel: Tal, typ: tal }
            dag: { titel: Dag, typ: datum }
            svar: { titel: Svar, typ: ja-nej }
            namn: { titel: Namn, typ: text }
            """), Optional.empty());

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            { begrepp: val, ar: lika, varde: a }                                                                           | false
            { alla: [ { begrepp: val, ar: inte, varde: a }, { begrepp: val, ar: inte, varde: b } ] }                       | true
            { alla: [ { begrepp: tal, ar: mer-an, varde: 3 }, { begrepp: tal, ar: mindre-an, varde: 4 } ] }                | false
            { alla: [ { begrepp: tal, ar: minst, varde: 4 }, { begrepp: tal, ar: mindre-an, varde: 4 } ] }                 | true
            { begrepp: tal, ar: mellan, varde: [5, 3] }                                                                    | true
            { alla: [ { begrepp: dag, ar: mer-an, varde: 2026-01-01 }, { begrepp: dag, ar: mindre-an, varde: 2026-01-02 } ] } | true
            { alla: [ { begrepp: svar, ar: lika, varde: ja }, { begrepp: svar, ar: lika, varde: nej } ] }                      | true
            { alla: [ { begrepp: namn, ar: saknas }, { begrepp: namn, ar: angiven } ] }                                    | true
            { alla: [ { begrepp: namn, ar: angiven }, { begrepp: namn, ar: inte, varde: x } ] }                            | false
            { begrepp: dag, ar: saknas }                                                                                   | false
            { begrepp: dag, ar: angiven }                                                                                  | false
            { nagon: [ { begrepp: tal, ar: mellan, varde: [5, 3] }, { begrepp: val, ar: lika, varde: a } ] }               | false
            """)
    void findsContradictionsAboutOneQuestion(String written, boolean never) {
        var problems = new Problems();
        var condition = ConditionReader.read(
                YamlReader.read("x.yaml", written, problems).orElseThrow(), NAMES, problems);

        assertThat(problems.inOrder()).isEmpty();
        assertThat(NeverTrue.is(condition.orElseThrow())).isEqualTo(never);
    }
}
