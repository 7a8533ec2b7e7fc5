package se.regelverk.engine.rulepack.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.rulepack.RulePack;

class OneTableExportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final RulePack PACK = PackFiles.pack("ekonomiskt-bistand");

    /** The other engine compiles the model without a word, so everything the table reads is in it. */
    @TestFactory
    Stream<DynamicTest> everyTableIsAModelOfItsOwn() {
        return PACK.tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> {
                    DmnExport export = DmnExport.ofTable(PACK, table.id(), DAY);
                    DmnRun run = DmnRun.of(PACK, export.xml());

                    assertThat(export.xml()).contains("https://www.omg.org/spec/DMN/20230324/MODEL/");
                    assertThat(run.model().getDecisionByName(FeelNames.decision(table.output())))
                            .isNotNull();
                }));
    }

    @Test
    void aTableThatIsNotThereIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> DmnExport.ofTable(PACK, "finns-inte", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
