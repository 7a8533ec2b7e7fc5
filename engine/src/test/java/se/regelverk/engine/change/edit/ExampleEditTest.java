package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.ExampleExpected.Value;
import se.regelverk.engine.change.edit.ExampleExpected.Word;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExampleEditTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final String PATH = "rule-packs/ekonomiskt-bistand/exempel/prov.yaml";
    private static final String TEXT = """
            # Ett exempel med allt
            - namn: Två barn          # det långa namnet
              avser: 2026-03
              kand: "2026-03-01"
              givet:
                formular: ansokan
                svar:
                  hushall: { typ: ensamstaende }
                  sokande: { personnummer: 19640823-3234 }
                  # barnen i åldersordning
                  barn:
                    - { fodelsedatum: 2018-06-15, lunchUtanforHemmet: true, dagarHosSokanden: 30 } # äldst
                    - { fodelsedatum: 2020-06-15, lunchUtanforHemmet: ja, dagarHosSokanden: 15 }
                    - { fodelsedatum: 2022-06-15, lunchUtanforHemmet: nej, dagarHosSokanden: 30.0 }
                  kostnader: {}
                  inkomster: []
                  tillgangar: []
                  manaderMedForsorjningsstod: 0
              forvantat:
                riksnorm: { varde: 15670, tolerans: 1 }  # före höjningen
                barn.alder: [ 7, 5, 3 ]
                steg: [ { nyckel: ssbtek, senast: 2026-03-09 }, planering ]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void everyExampleOfTheRepositoryIsWrittenBackToTheVeryBytes(String area) {
        for (Example example : read(FILES, area)) {
            String path = example.location().file();
            var file = new ContentFile(path, FILES.text(path).orElseThrow());
            assertThat(changed(file, example, example.answers(), expected(file, example.name())))
                    .as(example.name())
                    .isEqualTo(file.text());
        }
    }

    @Test
    void oneAnswerChangesItsLineAndNoOther() {
        ObjectNode answers = answers();
        ((ObjectNode) answers.path("barn").path(1)).put("dagarHosSokanden", 30);
        ((ObjectNode) answers.path("hushall")).put("typ", "sammanboende");

        assertThat(difference(changed(answers, expected())))
                .containsExactly(
                        "-hushall: { typ: ensamstaende }",
                        "+hushall: { typ: sammanboende }",
                        "-- { fodelsedatum: 2020-06-15, lunchUtanforHemmet: ja, dagarHosSokanden: 15 }",
                        "+- { fodelsedatum: 2020-06-15, lunchUtanforHemmet: ja, dagarHosSokanden: 30 }");
    }

    @Test
    void anItemThatIsTakenAwayTakesNothingElseWithIt() {
        ObjectNode answers = answers();
        ((tools.jackson.databind.node.ArrayNode) answers.path("barn")).remove(1);

        assertThat(difference(changed(answers, expected())))
                .containsExactly("-- { fodelsedatum: 2020-06-15, lunchUtanforHemmet: ja, dagarHosSokanden: 15 }");
    }

    @Test
    void anAmountKeepsItsToleranceAndAStepItsDayUnlessTheyAreChanged() {
        var values = new LinkedHashMap<>(expected().values());
        values.put("riksnorm", new Value(List.of("15680"), "1"));
        values.put("behov", Value.of("0"));
        var words = new LinkedHashMap<>(expected().words());
        words.put("steg", List.of(new Word("ssbtek", "2026-03-09"), new Word("planering", "2026-03-20")));
        words.put("ej-fynd", List.of(new Word("hyraOver", "")));

        assertThat(difference(changed(answers(), new ExampleExpected(values, words))))
                .containsExactly(
                        "-riksnorm: { varde: 15670, tolerans: 1 }  # före höjningen",
                        "+riksnorm: { varde: 15680, tolerans: 1 }  # före höjningen",
                        "-steg: [ { nyckel: ssbtek, senast: 2026-03-09 }, planering ]",
                        "+steg: [ { nyckel: ssbtek, senast: 2026-03-09 }, { nyckel: planering, senast: 2026-03-20 } ]",
                        "+behov: 0",
                        "+ej-fynd: [ hyraOver ]");
    }

    @Test
    void whatIsNoLongerExpectedIsGone() {
        var kept = new ExampleExpected(Map.of("barn.alder", new Value(List.of("7", "5", "3"), "")), Map.of());

        assertThat(difference(changed(answers(), kept)))
                .containsExactly(
                        "-riksnorm: { varde: 15670, tolerans: 1 }  # före höjningen",
                        "-steg: [ { nyckel: ssbtek, senast: 2026-03-09 }, planering ]");
    }

    @Test
    void aNewExampleComesLastAndItsNameIsItsOwn() {
        Example example = example();
        var entry = new ExampleEntry(
                "Nytt: exempel",
                "",
                example.clocks(),
                null,
                "ansokan",
                JsonMapper.shared().readTree("{\"barn\":[{\"lunchUtanforHemmet\":true}],\"kostnader\":{}}"),
                ExampleExpected.of(Map.of("behov", List.of("0"), "saknas", List.of("riksnorm"))));

        assertThat(edited(ExampleEdit.add(file(), entry)))
                .startsWith(TEXT.stripTrailing())
                .contains("- namn: \"Nytt: exempel\"\n  avser: 2026-03\n  givet:")
                .contains("lunchUtanforHemmet: ja")
                .contains("saknas: [ riksnorm ]");
        var same =
                new ExampleEntry("Två barn", "", example.clocks(), null, "ansokan", answers(), ExampleExpected.NOTHING);
        assertThat(ExampleEdit.add(file(), same)).isInstanceOf(EditResult.Refused.class);
        assertThat(edited(ExampleEdit.remove(
                        new ContentFile(PATH, edited(ExampleEdit.add(file(), entry))), "Nytt: exempel")))
                .isEqualTo(TEXT + "\n");
    }

    private static ContentFile file() {
        return new ContentFile(PATH, TEXT);
    }

    private static Example example() {
        return read(FILES.with(PATH, TEXT), "ekonomiskt-bistand").stream()
                .filter(one -> one.location().file().equals(PATH))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode answers() {
        return (ObjectNode) example().answers().deepCopy();
    }

    private static ExampleExpected expected() {
        return expected(file(), "Två barn");
    }

    private static ExampleExpected expected(ContentFile file, String name) {
        return ExampleExpected.of(ExampleEdit.find(file, name).orElseThrow().entries("forvantat"));
    }

    private static String changed(JsonNode answers, ExampleExpected expected) {
        return changed(file(), example(), answers, expected);
    }

    private static String changed(ContentFile file, Example example, JsonNode answers, ExampleExpected expected) {
        var entry = new ExampleEntry(
                example.name(), example.description(), example.clocks(), null, example.form(), answers, expected);
        return edited(ExampleEdit.change(file, example.name(), entry, example.answers()));
    }

    private static List<String> difference(String after) {
        List<String> lines = new ArrayList<>();
        LineDifference.between(TEXT, after).stream()
                .filter(line -> line.sign() != ' ')
                .forEach(line -> lines.add(line.sign() + line.text().strip()));
        return lines;
    }

    private static String edited(EditResult result) {
        assertThat(result).isInstanceOf(EditResult.Edited.class);
        return ((EditResult.Edited) result).text();
    }

    private static List<Example> read(ContentFiles files, String area) {
        var problems = new Problems();
        AreaContent content = AreaContent.read(files, new Area(area), problems).orElseThrow();
        List<Example> examples = ExampleReader.read(files, content, problems);
        assertThat(problems.inOrder()).isEmpty();
        return examples;
    }
}
