package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.RenameEdit.Result;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Kind;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.change.usage.Uses;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.AreaCheck;
import se.regelverk.engine.example.AreaReport;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.vocabulary.ConceptKey;

class RenameTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final Area EB = new Area("ekonomiskt-bistand");

    /** Some of the concepts of the repository's packs. */
    static Stream<String> someConcepts() {
        List<String> all = new ArrayList<>();
        for (String area : List.of("ekonomiskt-bistand", "barn-och-unga")) {
            RulePackReader.read(FILES, new Area(area), new Problems())
                    .orElseThrow()
                    .vocabulary()
                    .concepts()
                    .values()
                    .stream()
                    .filter(concept -> new Area(area).owns(concept.location().file()))
                    .forEach(concept -> all.add(area + ":" + concept.key()));
        }
        Collections.shuffle(all, new Random(7));
        return all.stream().limit(25);
    }

    @ParameterizedTest
    @MethodSource("someConcepts")
    void aConceptRenamedThereAndBackIsTheSameBytes(String concept) {
        Area area = new Area(concept.substring(0, concept.indexOf(':')));
        var key = new ConceptKey(concept.substring(concept.indexOf(':') + 1));

        var there = renamed(FILES, area, key, "nyttNamn" + key.lastName().length());
        assertThat(there.texts()).isNotEmpty();
        ContentFiles after = FILES.with(ContentFiles.of(there.texts()));
        var back = renamed(after, area, there.to(), key.lastName());

        assertThat(after.with(ContentFiles.of(back.texts()))).isEqualTo(FILES);
    }

    @Test
    void afterSomeRenamingsAllExamplesPass() {
        var random = new Random(3);
        List<String> all = someConcepts().toList();
        ContentFiles files = FILES;
        for (int time = 0; time < 12; time++) {
            String concept = all.get(random.nextInt(all.size()));
            Area area = new Area(concept.substring(0, concept.indexOf(':')));
            var key = new ConceptKey(concept.substring(concept.indexOf(':') + 1));
            boolean isThere = RulePackReader.read(files, area, new Problems())
                    .orElseThrow()
                    .vocabulary()
                    .concept(key)
                    .isPresent();
            if (isThere) {
                files = files.with(
                        ContentFiles.of(renamed(files, area, key, "namn" + time).texts()));
            }
        }
        for (String area : List.of("ekonomiskt-bistand", "barn-och-unga")) {
            AreaReport report = AreaCheck.of(files, new Area(area), () -> true);
            assertThat(report.problems()).isEmpty();
            assertThat(report.examples()).isNotEmpty().allMatch(AreaReport.Ran::passes);
        }
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            barn.alder    | lunchUtanforHemmet | finns redan
            hushall.typ   | Nytt               | camelCase
            hushall.typ   | a.b                | camelCase
            behov         | ja                 | ja
            finns.inte    | nagot              | hör inte till
            """)
    void aNameThatWouldMeanSomethingElseIsRefused(String key, String name, String why) {
        Result result = new RenameEdit(new ConceptKey(key), name).in(FILES, EB, List.of());

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.problem())
                .contains(why));
    }

    @Test
    void whatIsUsedInOtherAreasKeepsItsName() {
        List<Use> elsewhere = Uses.in(FILES, EB).stream()
                .filter(use -> use.subject().equals(new Subject(Kind.CONCEPT, "sokande.personnummer")))
                .toList();

        assertThat(elsewhere).isNotEmpty();
        assertThat(new RenameEdit(new ConceptKey("sokande.personnummer"), "pnr").in(FILES, Area.SHARED, elsewhere))
                .isInstanceOf(Result.Refused.class);
    }

    @Test
    void aWordInATextThatLooksAlikeStays() {
        String path = "rule-packs/ekonomiskt-bistand/regler/behov.yaml";
        String text = FILES.text(path).orElseThrow();
        ContentFiles files = FILES.with(path, text.replace("{abs(behov)}", "{abs(behov)} av behov"));

        String after = renamed(files, EB, new ConceptKey("behov"), "underskott")
                .texts()
                .get(path);

        assertThat(after).contains("{abs(underskott)} av behov").doesNotContain("{abs(behov)}");
    }

    @Test
    void everyKindOfPlaceIsFound() {
        List<Use> uses = Uses.in(FILES, EB);

        assertThat(uses.stream().map(use -> use.place().sort()))
                .contains(
                        Sort.VOCABULARY,
                        Sort.PACK,
                        Sort.COLUMN,
                        Sort.ROW,
                        Sort.RESULT,
                        Sort.CALCULATION,
                        Sort.SENTENCE,
                        Sort.TEXT,
                        Sort.QUESTION,
                        Sort.SHOWN_IF,
                        Sort.SCHEMA,
                        Sort.EXAMPLE,
                        Sort.FORM_EXAMPLE);
        assertThat(uses.stream()
                        .filter(use -> use.subject().equals(new Subject(Kind.PARAMETER, "riksnorm.barn3Lunch")))
                        .map(use -> use.place().artefact()))
                .containsOnly("personliga-kostnader-barn");
    }

    private static Result.Renamed renamed(ContentFiles files, Area area, ConceptKey key, String name) {
        Result result = new RenameEdit(key, name).in(files, area, List.of());
        assertThat(result).as(key.value()).isInstanceOf(Result.Renamed.class);
        return (Result.Renamed) result;
    }
}
