package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                        """, problems).orElseThrow(), problems);
        String text = """
                id: prov
                titel: Prov
                schema: { type: object, additionalProperties: false, properties: { a: { $ref: "#/$defs/a" }, b: { $ref: "#/$defs/b" }, c: { $ref: "#/$defs/c" } } }
                layout:
                  sidor:
                """ + pages.replaceAll("(?m)^", "  ");
        var form = FormReader.read(
                "prov.yaml", YamlReader.read("prov.yaml", text, problems).orElseThrow(), words, problems);
        assertThat(problems.inOrder()).isEmpty();
        return FormFindings.of(form.orElseThrow());
    }
}
