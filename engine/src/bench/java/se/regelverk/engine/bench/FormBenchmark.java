package se.regelverk.engine.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.SyntheticForm;
import se.regelverk.engine.form.ValidationResult;

/** Holding a whole form's answers to its schema, as is done when it is handed in and each time its rules are run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FormBenchmark {
    private SyntheticForm ordinary;
    private SyntheticForm largest;

    @Setup
    public void make() {
        ordinary = SyntheticForm.of(60, 0);
        largest = SyntheticForm.of(700, 300);
    }

    @Benchmark
    public ValidationResult validate60Fields() {
        return FormValidator.validate(ordinary.form(), ordinary.answers());
    }

    @Benchmark
    public ValidationResult validate700FieldsWith300Conditions() {
        return FormValidator.validate(largest.form(), largest.answers());
    }
}
