package se.regelverk.engine.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.export.DmnRun;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.GivenValues;
import se.regelverk.engine.rulepack.rulebase.RuleBase;
import se.regelverk.engine.rulepack.rulebase.Run;
import se.regelverk.engine.vocabulary.ConceptKey;

/** One case a call: with explanation, by the bare rule base, by the exported DMN, and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AssessmentBenchmark {
    private Facts facts;
    private Clocks clocks;
    private Assessor assessor;
    private RuleBase rules;
    private DmnRun dmn;
    private DMNContext dmnContext;
    private PlainRiksnorm plain;
    private List<Derived> proposed;

    /** Loads the case and checks that all four agree before anything is timed. */
    @Setup
    public void load() {
        BenchCase loaded = BenchCase.load();
        facts = loaded.facts();
        clocks = loaded.example().clocks();
        LocalDate day = clocks.dayOfContent();
        rules = RuleBase.build(loaded.content().pack(), day);
        assessor = new Assessor(rules);
        dmn = DmnRun.of(loaded.content().pack(), day);
        dmnContext = DmnCase.context(dmn, loaded);
        plain = PlainRiksnorm.exampleEb02();
        Assessment assessment = assessor.assess(facts, clocks);
        proposed = List.of(
                own(BuiltIn.PROPOSAL, assessment.proposal().outcome().name()), own(BuiltIn.FACTS_MISSING, false));
        BigDecimal need = (BigDecimal) assessment.value(new ConceptKey("behov")).orElseThrow();
        if (need.compareTo(plain.need()) != 0 || need.compareTo(DmnCase.need(dmn.run(dmnContext))) != 0) {
            throw new IllegalStateException("The engines do not agree, so their speed says nothing");
        }
    }

    @Benchmark
    public Assessment assessmentWithExplanation() {
        return assessor.assess(facts, clocks);
    }

    private static Derived own(ConceptKey key, Object value) {
        return new Derived(key, Gap.WHOLE_CASE, Evaluated.known(value), null, List.of());
    }

    /** The same rules to their end, the steps that wait for a proposal included; the proposal itself is known beforehand. */
    @Benchmark
    public Run.Conclusions bareRuleBase() {
        try (Run run = rules.start(new Given(facts, clocks))) {
            run.infer();
            proposed.forEach(run::add);
            run.infer();
            return run.conclusions();
        }
    }

    @Benchmark
    public DMNResult exportedDmn() {
        return dmn.run(dmnContext);
    }

    @Benchmark
    public BigDecimal plainJava() {
        return plain.need();
    }

    /** The facts as the bare rule base gets them. */
    private record Given(Facts facts, Clocks clocks) implements GivenValues {
        @Override
        public Evaluated value(ConceptKey key, int item) {
            if (key.equals(BuiltIn.CONCERNS)) {
                return Evaluated.known(clocks.concerns());
            }
            if (key.equals(BuiltIn.KNOWN)) {
                return Evaluated.known(clocks.known());
            }
            return key.equals(BuiltIn.DECIDED) ? Evaluated.known(clocks.decided()) : facts.value(key, item);
        }

        @Override
        public OptionalInt size(String list) {
            return facts.count(list) instanceof Evaluated.Known
                    ? OptionalInt.of(facts.size(list))
                    : OptionalInt.empty();
        }
    }
}
