package se.regelverk.engine.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;

class ExampleTableTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PATH = "rule-packs/ekonomiskt-bistand/exempel/prov-tabell.yaml";
    private static final String TABLE = """
            tabell: Barnets ålder
            avser: 2026-03
            givet:
              formular: ansokan
              svar:
                hushall: { typ: ensamstaende }
                sokande: { personnummer: 19640823-3234 }
                barn: [ { lunchUtanforHemmet: false, dagarHosSokanden: 30 } ]
                kostnader: {}
                inkomster: []
                tillgangar: []
                manaderMedForsorjningsstod: 0
            in: { fodd: barn.1.fodelsedatum, lunch: barn.1.lunchUtanforHemmet, manad: avser }
            ut: { alder: barn.alder, norm: { begrepp: riksnorm, tolerans: 5 } }
            rader:
              - { namn: noll år, fodd: 2025-06-15, alder: 0, norm: 8092 }
              - { namn: noll år med lunch, fodd: 2025-06-15, lunch: ja, norm: 7910 }
              - { namn: ett år, fodd: 2024-06-15, alder: 1, norm: 8416 }
            """;

    private static List<Example> read(String text, Problems problems) {
        var files = RepositoryContent.files().with(PATH, text);
        AreaContent content = AreaContent.read(files, AREA, problems).orElseThrow();
        return ExampleReader.read(files, content, problems).stream()
                .filter(one -> one.location().file().equals(PATH))
                .toList();
    }

    @Test
    void eachLineIsAnExampleWithWhatIsSharedAndWhatDiffers() {
        var problems = new Problems();
        List<Example> examples = read(TABLE, problems);
        assertThat(problems.inOrder()).isEmpty();
        assertThat(examples)
                .extracting(Example::name)
                .containsExactly("Barnets ålder: noll år", "Barnets ålder: noll år med lunch", "Barnets ålder: ett år");
        AreaContent content =
                AreaContent.read(RepositoryContent.files(), AREA, problems).orElseThrow();
        List<ExampleResult> results = new ExampleRunner(content, new Assessors(time -> {})).run(examples);
        assertThat(results.get(0).differences()).isEmpty();
        assertThat(results.get(1).differences()).isEmpty();
        // 8 410 is expected within 5 kronor of 8 416.
        assertThat(results.get(2).differences()).hasSize(1);
    }

    @Test
    void aMistakeIsToldAtItsLine() {
        var problems = new Problems();
        read(TABLE.replace("lunch: ja, norm", "luch: ja, norm"), problems);
        read(TABLE.replace("tolerans: 5", "tolerans: -5"), problems);
        read(TABLE.replace("barn.1.fodelsedatum", "barn.3.fodelsedatum"), problems);
        assertThat(problems.inOrder())
                .extracting(problem -> problem.problem())
                .contains(
                        "Kolumnen ”luch” finns inte i exempeltabellen.",
                        "Toleransen ska vara ett tal som inte är negativt.",
                        "Raden ändrar post 3, men listan har 1.");
        assertThat(problems.inOrder())
                .filteredOn(problem -> problem.problem().contains("luch"))
                .allMatch(problem -> problem.location().line() == 17);
    }
}
