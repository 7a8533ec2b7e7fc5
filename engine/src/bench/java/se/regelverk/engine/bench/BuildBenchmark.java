package se.regelverk.engine.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleRunner;
import se.regelverk.engine.rulepack.rulebase.RuleBase;

/** From a saved draft to rules that run: reading and checking, building, and running the pack's examples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private BenchCase loaded;

    @Setup
    public void load() {
        loaded = BenchCase.load();
    }

    @Benchmark
    public AreaContent readAndCheck() {
        return BenchCase.read(loaded.files());
    }

    @Benchmark
    public RuleBase buildRuleBase() {
        return RuleBase.build(loaded.content().pack(), DAY);
    }

    /** What an author waits for after saving: read, check, build and run every example. */
    @Benchmark
    public long savedDraftToCheckedResult() {
        AreaContent content = BenchCase.read(loaded.files());
        var runner = new ExampleRunner(content, new Assessors(time -> {}));
        return runner.run(ExampleReader.read(loaded.files(), content, new Problems())).stream()
                .filter(result -> result.passes())
                .count();
    }
}
