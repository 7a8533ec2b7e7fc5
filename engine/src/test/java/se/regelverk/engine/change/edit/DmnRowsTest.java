package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.change.edit.TableDifference.CellChange;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.dmn.DmnImport;
import se.regelverk.engine.rulepack.dmn.DmnTable;
import se.regelverk.engine.rulepack.export.DmnExport;

class DmnRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final RulePack PACK = pack(FILES, new Problems());

    private static RulePack pack(ContentFiles files, Problems problems) {
        return RulePackReader.read(files, AREA, problems).orElseThrow();
    }

    private static ContentFile file(DecisionTable table) {
        String path = table.location().file();
        return new ContentFile(path, FILES.text(path).orElseThrow());
    }

    private static DmnTable read(DecisionTable table, String xml) {
        return DmnImport.read(xml.getBytes(StandardCharsets.UTF_8), PACK, DAY).tables().stream()
                .filter(one -> one.output().equals(table.output()))
                .findFirst()
                .orElseThrow();
    }

    private static String exported(DecisionTable table) {
        return DmnExport.ofTable(PACK, table.id(), DAY).xml();
    }

    @TestFactory
    Stream<DynamicTest> anExportedTableThatComesBackChangesNothing() {
        return PACK.tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> {
                    ContentFile file = file(table);
                    var wanted = DmnRows.of(read(table, exported(table)), file, table, PACK);

                    assertThat(wanted.problems()).isEmpty();
                    assertThat(TableDifference.between(
                                            WrittenRow.of(file),
                                            MissingRows.kept(file, wanted.rows()),
                                            TableSheet.fields(file))
                                    .isEmpty())
                            .isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> anExportedTableIsANewFileThatMeansTheSame() {
        return PACK.tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> {
                    var problems = new Problems();
                    RulePack again = pack(
                            FILES.with(table.location().file(), NewTable.text(read(table, exported(table)), "NY")),
                            problems);

                    assertThat(problems.inOrder()).isEmpty();
                    assertThat(again.tables())
                            .filteredOn(one -> one.id().equals(table.id()))
                            .singleElement()
                            .satisfies(one -> assertThat(one.rows())
                                    .extracting(DecisionTable.Row::tests)
                                    .isEqualTo(table.rows().stream()
                                            .map(DecisionTable.Row::tests)
                                            .toList()));
                }));
    }

    @Test
    void whatWasChangedInAnotherToolIsACellThatChanges() {
        DecisionTable table = PACK.tables().stream()
                .filter(one -> one.id().equals("kvotdel"))
                .findFirst()
                .orElseThrow();
        String changed = exported(table).replaceFirst("<text>&gt; 0</text>", "<text>&gt; 1</text>");
        ContentFile file = file(table);

        var wanted = DmnRows.of(read(table, changed), file, table, PACK);

        assertThat(TableDifference.between(WrittenRow.of(file), wanted.rows(), TableSheet.fields(file))
                        .changed())
                .containsExactly(new CellChange("KV-03", "c-barn", "> 0", "> 1"));
        DmnTable otherPolicy = read(table, changed.replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\""));
        assertThat(DmnRows.of(otherPolicy, file, table, PACK).problems())
                .singleElement()
                .asString()
                .contains("träffregel");
        assertThat(DmnRows.of(otherPolicy, file, table, PACK).rows()).isEqualTo(List.of());
    }
}
