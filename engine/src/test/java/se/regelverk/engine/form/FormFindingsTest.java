package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.form.FormFindings.Finding;
import se.regelverk.engine.vocabulary.VocabularyReader;

class FormFindingsTest {
    @Test
    void theSameQuestionTwiceAnEmptyPageAndAPageThatNobodyReachesAreFound() {
        assertThat(findings("""
                  - { id: ett, titel: Ett, fragor: [ { begrepp: a }, { begrepp: b, fraga: Samma?, visa-om: { begrepp: a, ar: lika, varde: ja } } ] }
                  - { id: tom, titel: Tom }
                  - id: onabar
                    titel: Onåbar
                    fragor:
                      - { begrepp: c, fraga: "samma? ", visa-om: { alla: [ { begrepp: b, ar: lika, varde: ja }, { begrepp: a, ar: lika, varde: nej } ] } }
                """)).extracting(Finding::key).containsExactly("c", "tom", "onabar", "c");
    }

    @Test
    void pagesAndOptionsOfTheSameNameAreFoundButPartsOfTwoFieldsetsMayBeCalledTheSame() {
        assertThat(findings("""
                  - id: ett
                    titel: Ett
                    fragor:
                      - { falt: tillsammans, titel: Du, fragor: [ { begrepp: a, fraga: Ja? } ] }
                      - { falt: tillsammans, titel: Den andra, fragor: [ { begrepp: b, fraga: Ja? } ] }
                  - { id: tva, titel: " ett", fragor: [ { begrepp: d } ] }
                """)).extracting(Finding::key).containsExactly("tva", "d");
    }

    @Test
    void aValueThatStandsInForAnAnswerThatMayComeLaterIsFound() {
        String pages = """
                  - id: ett
                    titel: Ett
                    fragor:
                      - { begrepp: p }
                      - { begrepp: e, forifyll: { kalla: folkbokforing, saknas: %s } }
                """;

        assertThat(findings(pages.formatted("senare")))
                .extracting(Finding::key, Finding::text)
                .containsExactly(
                        tuple(
                                "e",
                                "Svaret får komma senare, men tills det kommer räknar reglerna med 0\u00a0kr och ingen frågar efter det. Ta bort begreppets ”om-ej-angivet” om svaret behövs."));
        assertThat(findings(pages.formatted("manuellt"))).isEmpty();
    }

    @Test
    void aFormInOrderHasNone() {
        assertThat(findings("""
                  - id: ett
                    titel: Ett
                    fragor:
                      - { begrepp: a }
                      - { begrepp: b, visa-om: { begrepp: a, ar: lika, varde: ja } }
                      - { begrepp: c, visa-om: { alla: [ { begrepp: b, ar: saknas }, { begrepp: a, ar: lika, varde: nej } ] } }
                """)).isEmpty();
    }

    private static List<Finding> findings(String pages) {
        var problems = new Problems();
        var words = VocabularyReader.read(
                YamlReader.read("begrepp.yaml", """
                        a: { titel: A, typ: ja-nej }
                        b: { titel: B, typ: ja-nej }
                        c: { titel: C, typ: ja-nej }
                        d: { titel: D, en-av: { ett: Annat, tva: annat } }
                        e: { titel: E, typ: belopp, enhet: kr, om-ej-angivet: { varde: 0, skal: Inte sökt } }
                        p: { titel: P, typ: personnummer }
                        """, problems).orElseThrow(), problems);
        String properties = Stream.of("a", "b", "c", "d", "e", "p")
                .filter(key -> pages.matches("(?s).*begrepp: %s[ ,].*".formatted(key)))
                .map(key -> "%s: { $ref: \"#/$defs/%s\" }".formatted(key, key))
                .collect(Collectors.joining(", "));
        String text = """
                id: prov
                titel: Prov
                schema: { type: object, additionalProperties: false, properties: { %s } }
                layout:
                  sidor:
                """.formatted(properties) + pages.replaceAll("(?m)^", "  ");
        var form = FormReader.read(
                "prov.yaml", YamlReader.read("prov.yaml", text, problems).orElseThrow(), words, problems);
        assertThat(problems.inOrder()).isEmpty();
        return FormFindings.of(form.orElseThrow());
    }
}
