package se.regelverk.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.proof.MutationReport.Tried;
import se.regelverk.engine.rulepack.rulebase.RuleBase;

class MutationReportTest {
    /** Building a rule base for each takes long; every third is as good a witness as all. */
    private static final int EVERY = 3;

    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void saysWhatRunningEveryExampleWithARuleBaseOfTheWrongRulesSays(String area) {
        ExampleRuns runs = Proofs.runs(area);
        List<Mutant> mutants = Mutants.of(runs.content().pack());
        List<Tried> tried = MutationReport.of(runs, mutants, (done, of) -> true).tried();
        assertThat(tried).hasSameSizeAs(mutants).anyMatch(Tried::isNoticed);
        for (int at = 0; at < mutants.size(); at += EVERY) {
            Tried one = tried.get(at);
            assertThat(one.isNoticed())
                    .as("%s: %s", one.rule().id(), one.change())
                    .isEqualTo(slowly(runs, mutants.get(at)).isPresent());
        }
    }

    private static Optional<Ran> slowly(ExampleRuns runs, Mutant mutant) {
        for (List<Ran> stretch : runs.byContent().values()) {
            var assessor =
                    new Assessor(RuleBase.build(mutant.pack(), stretch.get(0).day()));
            for (Ran run : stretch) {
                var assessment =
                        assessor.assess(run.prepared().facts(), run.example().clocks());
                if (run.passes() && !run.prepared().differences(assessment).isEmpty()) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void stopsWhenItIsTold() {
        ExampleRuns runs = Proofs.runs("barn-och-unga");
        MutationReport report = MutationReport.of(runs, (done, of) -> done < 2);
        assertThat(report.tried()).hasSize(2);
        assertThat(report.notTried())
                .isEqualTo(Mutants.of(runs.content().pack()).size() - 2);
    }
}
