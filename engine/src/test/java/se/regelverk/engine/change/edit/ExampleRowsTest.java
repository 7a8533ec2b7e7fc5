package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.RenameEdit.Result;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.sheet.PastedText;
import se.regelverk.engine.sheet.Sheet;
import se.regelverk.engine.sheet.SheetResult;
import se.regelverk.engine.vocabulary.ConceptKey;

class ExampleRowsTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PATH = "rule-packs/ekonomiskt-bistand/exempel/tabell.yaml";
    private static final String TEXT = """
            tabell: Barnets ålder   # en rad för varje ålder
            avser: 2026-03
            givet:
              formular: ansokan
              svar:
                hushall: { typ: ensamstaende }
                sokande: { personnummer: 19640823-3234 }
                barn: [ { fodelsedatum: 2018-06-15, dagarHosSokanden: 30, lunchUtanforHemmet: nej } ]
                inkomster: []
                tillgangar: []
                manaderMedForsorjningsstod: 0
            in: { fodd: barn.1.fodelsedatum, lunch: barn.1.lunchUtanforHemmet }
            ut: { norm: { begrepp: riksnorm, tolerans: 5 }, alder: barn.alder, borta: saknas }
            rader:
              # de minsta
              - { namn: noll år, fodd: 2025-06-15, alder: [ 0 ], norm: 8090 }
              - { namn: ett år, fodd: 2024-06-15, norm: 8410 }  # lunch hemma
            """;
    private static final ContentFile FILE = new ContentFile(PATH, TEXT);

    @Test
    void aChangedCellIsAllThatChanges() {
        WrittenRow row = ExampleRows.find(FILE, "ett år").orElseThrow();
        assertThat(edited(ExampleRows.change(
                        FILE, "ett år", new WrittenRow("ett år", row.content().with("c-norm", "8411")))))
                .isEqualTo(TEXT.replace("norm: 8410", "norm: 8411"));
        assertThat(edited(ExampleRows.change(
                        FILE,
                        "ett år",
                        new WrittenRow("1 år", row.content().with("c-norm", "").with("c-lunch", "ja")))))
                .isEqualTo(TEXT.replace(
                        "- { namn: ett år, fodd: 2024-06-15, norm: 8410 }",
                        "- { namn: 1 år, fodd: 2024-06-15, lunch: ja }"));
    }

    @Test
    void rowsAreAddedCopiedAndRemovedButNeverTwoOfAName() {
        WrittenRow row = ExampleRows.find(FILE, "noll år").orElseThrow();
        assertThat(edited(ExampleRows.add(FILE, "noll år", new WrittenRow("noll år igen", row.content()))))
                .isEqualTo(TEXT.replace(
                        "  - { namn: ett år",
                        "  - { namn: noll år igen, fodd: 2025-06-15, alder: 0, norm: 8090 }\n  - { namn: ett år"));
        assertThat(ExampleRows.add(FILE, "", row)).isInstanceOf(EditResult.Refused.class);
        assertThat(ExampleRows.change(FILE, "ett år", row)).isInstanceOf(EditResult.Refused.class);
        assertThat(ExampleRows.change(FILE, "finns inte", row)).isInstanceOf(EditResult.Refused.class);
        var one = new ContentFile(PATH, edited(ExampleRows.remove(FILE, "noll år")));
        assertThat(one.text()).contains("ett år").doesNotContain("noll år");
        assertThat(ExampleRows.remove(one, "ett år")).isInstanceOf(EditResult.Refused.class);
    }

    @Test
    void aColumnComesAndGoesAndLeavesTheBytes() {
        var column = ExampleColumn.fresh(true, "barn.1.dagarHosSokanden", "", ExampleColumn.of(FILE));
        var more = new ContentFile(PATH, edited(column.addedTo(FILE)));
        assertThat(more.text()).contains("dagarHosSokanden: barn.1.dagarHosSokanden }");
        assertThat(edited(column.removedFrom(more))).isEqualTo(TEXT);
        assertThat(ExampleColumn.fresh(true, "barn.2.fodelsedatum", "", List.of(column))
                        .key())
                .isEqualTo("fodelsedatum");
        assertThat(edited(ExampleColumn.of(FILE).get(2).removedFrom(FILE)))
                .contains("ut: { alder: barn.alder, borta: saknas }")
                .contains("- { namn: ett år, fodd: 2024-06-15 }  # lunch hemma");
    }

    @Test
    void aSheetThatIsTakenOutAndReadInIsTheSameRows() {
        Sheet sheet = ExampleRows.sheet(FILE);
        assertThat(sheet.rows().get(0)).containsExactly("Namn", "fodd", "lunch", "norm", "alder", "borta");
        assertThat(edited(ExampleRows.replace(
                        FILE, ExampleRows.all(sheet, FILE, Map.of()).rows())))
                .isEqualTo(TEXT);
        var pasted = ((SheetResult.Read) PastedText.read("8000\n8100\n8200")).sheet();
        assertThat(ExampleRows.block(pasted, FILE, "ett år", "c-norm").rows())
                .extracting(WrittenRow::id)
                .containsExactly("noll år", "ett år", "exempel 1", "exempel 2");
    }

    @Test
    void anExampleBecomesTheFirstRowOfATableThatExpectsTheSame() {
        ContentFiles files = RepositoryContent.files();
        String path = "rule-packs/ekonomiskt-bistand/exempel/alder.yaml";
        var file = new ContentFile(path, files.text(path).orElseThrow());
        Example example = read(files, path).get(0);
        var written = ExampleEdit.find(file, example.name()).orElseThrow();
        var columns = List.of(
                ExampleColumn.fresh(true, "barn.1.fodelsedatum", "", List.of()),
                ExampleColumn.fresh(false, "barn.alder", "", List.of()),
                ExampleColumn.fresh(false, "riksnorm", "1", List.of()));

        String text = NewExampleTable.text("Åldrar", written, columns);

        Example row = read(files.with(PATH, text), PATH).get(0);
        assertThat(row.name()).isEqualTo("Åldrar: " + example.name());
        assertThat(row.answers()).isEqualTo(example.answers());
        assertThat(row.clocks()).isEqualTo(example.clocks());
        assertThat(row.expected()).hasSameSizeAs(example.expected());
        assertThat(ExampleRows.of(new ContentFile(PATH, text))).hasSize(1);
    }

    @Test
    void aConceptOfColumnsAndCellsIsRenamedThereAndBack() {
        ContentFiles files =
                RepositoryContent.files().with(PATH, TEXT.replace("norm: 8410 }", "norm: 8410, borta: [ riksnorm ] }"));
        for (String key : List.of("barn.fodelsedatum", "riksnorm", "barn.alder")) {
            var there = (Result.Renamed) new RenameEdit(new ConceptKey(key), "nyttNamn").in(files, AREA, List.of());
            ContentFiles after = files.with(ContentFiles.of(there.texts()));
            assertThat(there.texts().get(PATH)).contains("nyttNamn");
            var back = (Result.Renamed)
                    new RenameEdit(there.to(), new ConceptKey(key).lastName()).in(after, AREA, List.of());
            assertThat(after.with(ContentFiles.of(back.texts()))).isEqualTo(files);
        }
    }

    private static List<Example> read(ContentFiles files, String path) {
        var problems = new Problems();
        AreaContent content = AreaContent.read(files, AREA, problems).orElseThrow();
        List<Example> examples = ExampleReader.read(files, content, problems);
        assertThat(problems.inOrder()).isEmpty();
        return examples.stream()
                .filter(one -> one.location().file().equals(path))
                .toList();
    }

    private static String edited(EditResult result) {
        assertThat(result).isInstanceOf(EditResult.Edited.class);
        return ((EditResult.Edited) result).text();
    }
}
