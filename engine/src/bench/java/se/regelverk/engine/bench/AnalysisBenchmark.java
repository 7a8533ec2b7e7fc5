package se.regelverk.engine.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.analysis.PackAnalysis;
import se.regelverk.engine.analysis.TableAnalysis;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleRunner;

/** What proving a large table takes, and checking a large pack from its text to its last example. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnalysisBenchmark {
    private ContentFiles whole;
    private AreaContent table;
    private AreaContent ordinary;

    @Setup
    public void load() {
        whole = SyntheticPack.wholePack();
        table = read(SyntheticPack.largeTable(), SyntheticPack.AREA);
        ordinary = BenchCase.load().content();
        requireClean(analyse500RowsOf8Columns());
        requireClean(PackAnalysis.of(read(whole, SyntheticPack.AREA)));
    }

    private static AreaContent read(ContentFiles files, String area) {
        var problems = new Problems();
        AreaContent content =
                AreaContent.read(files, new Area(area), problems).orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return content;
    }

    private static void requireClean(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
    }

    @Benchmark
    public List<Finding> analyse500RowsOf8Columns() {
        return TableAnalysis.of(table.pack().tables().get(0), table.pack());
    }

    @Benchmark
    public List<Finding> analyseEkonomisktBistand() {
        return PackAnalysis.of(ordinary);
    }

    /** Read, check, analyse and run: 1 000 rows, 200 sentences, 500 examples. */
    @Benchmark
    public long check1000Rows200Sentences500Examples() {
        AreaContent content = read(whole, SyntheticPack.AREA);
        List<Finding> findings = PackAnalysis.of(content);
        var runner = new ExampleRunner(content, new Assessors(time -> {}));
        long passed = runner.run(ExampleReader.read(whole, content, new Problems())).stream()
                .filter(result -> result.passes())
                .count();
        if (passed != 500) {
            throw new IllegalStateException("%d examples passed".formatted(passed));
        }
        return passed + findings.size();
    }
}
