package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.change.edit.TableDifference.CellChange;
import se.regelverk.engine.change.edit.TableSheet.Wanted;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.sheet.CsvWriter;
import se.regelverk.engine.sheet.PastedText;
import se.regelverk.engine.sheet.Sheet;
import se.regelverk.engine.sheet.SheetFile;
import se.regelverk.engine.sheet.SheetResult;
import se.regelverk.engine.sheet.XlsxWriter;

class TableSheetTest {
    private static final ContentFile TABLE = new ContentFile("rule-packs/a/tabeller/avgift.yaml", """
        titel: Avgift
        traff: unik
        in: { alder: barn.alder, lunch: barn.lunch }
        ut: barn.avgift
        rader:
          - { id: AV-01, om: { alder: "[0..3]" }, ut: "10,50", lagrum: =1 §, skal: "'Små" } # ett
          - { id: AV-02, om: { alder: "> 3", lunch: ja }, ut: 20, lagrum: L 2 §, galler-fran: 2026-07-01 }
          - { id: AV-03, om: { alder: "> 3", lunch: nej }, ut: 30, lagrum: L 3 §, niva: FORSLAG }
        """);
    private static final List<String> FIELDS = TableSheet.fields(TABLE);

    private static Sheet sheet(SheetResult result) {
        assertThat(result).isInstanceOf(SheetResult.Read.class);
        return ((SheetResult.Read) result).sheet();
    }

    private static Sheet pasted(String... lines) {
        return sheet(PastedText.read(String.join("\n", lines)));
    }

    private static TableDifference difference(ContentFile table, List<WrittenRow> wanted) {
        return TableDifference.between(WrittenRow.of(table), wanted, TableSheet.fields(table));
    }

    @TestFactory
    Stream<DynamicTest> everyTableOfTheRepositoryComesBackFromItsFilesWithoutADifference() {
        return Stream.concat(
                        Stream.of(TABLE),
                        RepositoryContent.files().texts().entrySet().stream()
                                .filter(file -> file.getKey().contains("/tabeller/"))
                                .map(file -> new ContentFile(file.getKey(), file.getValue())))
                .map(table -> DynamicTest.dynamicTest(table.path(), () -> {
                    Sheet sheet = TableSheet.of(table);
                    for (Sheet back : List.of(
                            sheet(SheetFile.read("t.csv", CsvWriter.write(sheet))),
                            sheet(SheetFile.read("t.xlsx", XlsxWriter.write("t", sheet))))) {
                        Wanted wanted = TableSheet.all(back, table, Map.of());
                        assertThat(wanted.problems()).isEmpty();
                        assertThat(difference(table, wanted.rows()).isEmpty()).isTrue();
                        assertThat(((EditResult.Edited) RowsEdit.replace(table, wanted.rows())).text())
                                .isEqualTo(table.text());
                    }
                }));
    }

    @Test
    void aChangedSheetIsShownAsRowsAndCellsAndAppliedAsOneEdit() {
        Wanted wanted = TableSheet.all(
                pasted(
                        "Rad\tBarnets ålder\tLUNCH\tResultat\tLagrum",
                        "AV-03\t> 4\tnej\t30\tL 3 §",
                        "\t> 9\t\t40\tL 4 §",
                        "AV-01\t[0..3]\t\t10,50\t'=1 §"),
                TABLE,
                Map.of("Barnets ålder", "c-alder"));
        assertThat(wanted.problems()).isEmpty();

        TableDifference difference = difference(TABLE, wanted.rows());

        assertThat(difference.added()).extracting(WrittenRow::id).containsExactly("AV-04");
        assertThat(difference.changed()).containsExactly(new CellChange("AV-03", "c-alder", "> 3", "> 4"));
        assertThat(difference.removed()).extracting(WrittenRow::id).containsExactly("AV-02");
        assertThat(difference.reordered()).isTrue();
    }

    @Test
    void rowsThatAreLeftOutStayOrEndButNeverVanish() {
        List<WrittenRow> wanted = TableSheet.all(pasted("Rad\tResultat", "AV-01\t11", "\t40"), TABLE, Map.of())
                .rows();
        LocalDate lastDay = LocalDate.parse("2026-12-31");

        TableDifference kept = difference(TABLE, MissingRows.kept(TABLE, wanted));
        TableDifference ended = difference(TABLE, MissingRows.ended(TABLE, Optional.of(TABLE), wanted, lastDay));
        TableDifference draft = difference(TABLE, MissingRows.ended(TABLE, Optional.empty(), wanted, lastDay));

        assertThat(kept.removed()).isEmpty();
        assertThat(kept.changed()).containsExactly(new CellChange("AV-01", "ut", "10,50", "11"));
        assertThat(ended.removed()).isEmpty();
        assertThat(ended.changed()).contains(new CellChange("AV-02", "galler-till", "", "2026-12-31"));
        assertThat(draft.removed()).extracting(WrittenRow::id).containsExactly("AV-02", "AV-03");
    }

    @Test
    void aBlockLandsAtItsCellAndGrowsTheTableDownwards() {
        Wanted wanted = TableSheet.block(pasted("nej\t31", "ja\t32"), TABLE, "AV-03", "c-lunch");

        TableDifference difference = difference(TABLE, wanted.rows());

        assertThat(difference.changed()).containsExactly(new CellChange("AV-03", "ut", "30", "31"));
        assertThat(difference.added()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("AV-04");
            assertThat(row.content().value("c-lunch")).isEqualTo("ja");
            assertThat(row.content().output()).isEqualTo("32");
        });
        assertThat(TableSheet.block(pasted("a\tb\tc"), TABLE, "AV-03", "galler-fran")
                        .problems())
                .singleElement()
                .asString()
                .contains("ryms inte");
    }

    @Test
    void whatCannotBeTakenIsNamedWithItsCell() {
        assertThat(problems("Rad\talder\tlucnh", "AV-01\t1\tja"))
                .singleElement()
                .asString()
                .contains("C1", "lucnh", "lunch");
        assertThat(problems("Rad\talder\tÅlder\talder", "AV-01\t1\tja")).anyMatch(problem -> problem.contains("C1"));
        assertThat(problems("Rad\talder", "AV-01\t1", "AV-01\t2"))
                .singleElement()
                .asString()
                .contains("A3", "två gånger");
        assertThat(problems("Rad\talder", "rad ett\t1"))
                .singleElement()
                .asString()
                .contains("A2", "rad ett");
        assertThat(problems("alder\tlunch", "1\tja")).first().asString().contains("A1");
        assertThat(problems("Rad\talder")).singleElement().asString().contains("inga rader");
        assertThat(FIELDS).startsWith("c-alder", "c-lunch", "ut");
    }

    private static List<String> problems(String... lines) {
        return TableSheet.all(pasted(lines), TABLE, Map.of()).problems();
    }
}
