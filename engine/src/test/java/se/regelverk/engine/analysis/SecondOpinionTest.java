package se.regelverk.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalyser;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.internal.io.ResourceFactory;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.export.DmnExport;

/** Where another analysis can read the exported table, of one number with no least and no most, it finds gaps and overlaps where ours does. */
class SecondOpinionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tal: \"< 1\" / tal: \">= 1\"",
                "tal: \"< 1\" / tal: \"> 1\"",
                "tal: \"<= 1\" / tal: \">= 1\"",
                "tal: \"[0..5]\" / tal: \"]5..9]\" / tal: \"< 0\" / tal: \"> 9\"",
                "tal: \"[0..5]\" / tal: \"[4..9]\" / tal: \"> 9\"",
                "tal: \"< 1\", annat: \"< 1\" / tal: \">= 1\" / tal: \"< 1\", annat: \"> 1\"",
                "tal: \"< 1\", annat: \"< 2\" / tal: \">= 0\" / tal: \"< 1\", annat: \">= 2\""
            })
    void agreesOnGapsAndOverlaps(String rows) {
        RulePack pack = TinyArea.numbers(rows).read().pack();

        assertThat(kinds(pack)).isEqualTo(kindsOfTheOther(pack));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void agreesOnTablesAtRandom(int seed) {
        var random = new Random(seed);
        for (int table = 0; table < 100; table++) {
            String rows = Stream.generate(() -> "tal: \"%s\", annat: \"%s\"".formatted(cell(random), cell(random)))
                    .limit(1 + random.nextInt(5))
                    .collect(Collectors.joining(" / "));
            RulePack pack = TinyArea.numbers(rows).read().pack();

            assertThat(kinds(pack)).as(rows).isEqualTo(kindsOfTheOther(pack));
        }
    }

    private static String cell(Random random) {
        int low = random.nextInt(4);
        int high = low + 1 + random.nextInt(3);
        List<String> cells = List.of("-", "< %d", "<= %d", "> %d", ">= %d", "%d", "[%d..%d]", "]%d..%d]", "[%d..%d[");
        return cells.get(random.nextInt(cells.size())).formatted(low, high);
    }

    /** Rows with the same conditions overlap too. */
    private static Set<Kind> kinds(RulePack pack) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        TableAnalysis.of(pack.tables().get(0), pack)
                .forEach(one -> kinds.add(one.kind() == Kind.DUPLICATE ? Kind.OVERLAP : one.kind()));
        return kinds;
    }

    private static Set<Kind> kindsOfTheOther(RulePack pack) {
        Resource model = ResourceFactory.newReaderResource(
                new StringReader(DmnExport.ofTable(pack, "t", DAY).xml()));
        model.setSourcePath("export.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(model))
                .getOrElseThrow(IllegalStateException::new);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<DTAnalysis> analyses = new DMNDTAnalyser(List.of())
                .analyse(runtime.getModels().get(0), EnumSet.of(Validation.ANALYZE_DECISION_TABLE));
        assertThat(analyses).isNotEmpty();
        for (DTAnalysis analysis : analyses) {
            assertThat(analysis.isError())
                    .as(String.valueOf(analysis.asDMNMessages()))
                    .isFalse();
            if (!analysis.getGaps().isEmpty()) {
                kinds.add(Kind.GAP);
            }
            if (!analysis.getOverlaps().isEmpty()) {
                kinds.add(Kind.OVERLAP);
            }
        }
        return kinds;
    }
}
