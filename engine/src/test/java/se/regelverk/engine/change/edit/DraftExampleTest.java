package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.analysis.Counterexample;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.analysis.TableAnalysis;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.DraftExample;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleResult;
import se.regelverk.engine.example.ExampleRunner;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;

class DraftExampleTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final Assessors ASSESSORS = new Assessors(time -> {});

    /** Each row of each table is taken away in turn; a case is hit exactly when the form asks all of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ekonomiskt-bistand | barnets-lon gemensamma-kostnader-vuxna inkomster jobbstimulans kvotdel-per-person personliga-kostnader-vuxna tillgangar vuxna
            barn-och-unga      | anmalningsskyldig
            """)
    void theCaseOfARemovedRowBecomesAnExampleThatLoadsAndRunsAndHitsTheGap(String area, String asked) {
        AreaContent whole =
                AreaContent.read(FILES, new Area(area), new Problems()).orElseThrow();
        Set<String> hit = new HashSet<>();
        for (DecisionTable table : whole.pack().tables()) {
            for (DecisionTable.Row row : table.rows()) {
                DecisionTable without = without(table, row);
                AreaContent content = with(whole, without);
                gaps(without, content).forEach(gap -> {
                    DraftExample draft =
                            DraftExample.of(gap, content, ASSESSORS).orElseThrow();
                    assertThat(differences(draft, content)).as(draft.toString()).isEmpty();
                    if (isAsked(gap.counterexample().orElseThrow(), content, draft.form())) {
                        assertThat(draft.expected().get("saknas"))
                                .as(draft.toString())
                                .containsExactly(table.output().value());
                        hit.add(table.id());
                    }
                });
            }
        }
        assertThat(hit).containsExactlyInAnyOrder(asked.split(" "));
    }

    private static Stream<Finding> gaps(DecisionTable table, AreaContent content) {
        return TableAnalysis.of(table, content.pack()).stream()
                .filter(one -> one.kind() == Finding.Kind.GAP && one.isError());
    }

    private static boolean isAsked(Counterexample shown, AreaContent content, String form) {
        Set<ConceptKey> asked = content.form(form).orElseThrow().questions().keySet();
        return shown.computed().isEmpty() && asked.containsAll(shown.concepts().keySet());
    }

    private static List<String> differences(DraftExample draft, AreaContent content) {
        String path = content.area().rulePackFolder() + "exempel/utkast.yaml";
        EditResult added = ExampleEdit.add(new ContentFile(path, ""), ExampleEntry.of(draft));
        assertThat(added).isInstanceOf(EditResult.Edited.class);
        String text = ((EditResult.Edited) added).text();
        var problems = new Problems();
        List<Example> read = ExampleReader.read(ContentFiles.of(Map.of(path, text)), content, problems);
        assertThat(problems.inOrder()).as(text).isEmpty();
        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(draft.name());
            assertThat(one.description()).contains("ska kontrolleras");
            assertThat(one.answers()).isEqualTo(draft.answers());
        });
        return new ExampleRunner(content, ASSESSORS)
                .run(read).stream()
                        .map(ExampleResult::differences)
                        .flatMap(List::stream)
                        .toList();
    }

    private static DecisionTable without(DecisionTable table, DecisionTable.Row row) {
        List<DecisionTable.Row> rows = new ArrayList<>(table.rows());
        rows.remove(row);
        return new DecisionTable(
                table.id(),
                table.title(),
                table.list(),
                table.hitPolicy(),
                table.columns(),
                table.output(),
                rows,
                table.gaps(),
                table.location());
    }

    private static AreaContent with(AreaContent content, DecisionTable table) {
        RulePack pack = content.pack();
        List<DecisionTable> tables = pack.tables().stream()
                .map(one -> one.id().equals(table.id()) ? table : one)
                .toList();
        return new AreaContent(
                new RulePack(
                        pack.info(),
                        pack.vocabulary(),
                        pack.parameters(),
                        tables,
                        pack.calculations(),
                        pack.sentences(),
                        // Assessors know a pack by its hash.
                        ContentHash.of(table.toString())),
                content.forms());
    }
}
