package se.regelverk.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.regelverk.engine.proof.Coverage.Reached;

class CoverageTest {
    @Test
    void namesTheExamplesThatReachARuleAndTheRulesThatNoneReaches() {
        ExampleRuns runs = Proofs.runs("ekonomiskt-bistand");
        Coverage coverage = Coverage.of(runs);
        assertThat(coverage.rules())
                .hasSize(ProvenRule.of(runs.content().pack()).size());
        assertThat(coverage.reached() + coverage.never().size())
                .isEqualTo(coverage.rules().size());
        Reached rule = coverage.rules().stream()
                .filter(one -> one.rule().id().equals("EB-R08"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.isShownBothWays()).isTrue();
        assertThat(coverage.of(rule.by().get(0))).contains("EB-R08");
        assertThat(rule.notBy()).doesNotContainAnyElementsOf(rule.by());
    }

    @Test
    void withoutExamplesNothingIsReached() {
        ExampleRuns runs = Proofs.runs("barn-och-unga");
        Coverage coverage = Coverage.of(new ExampleRuns(runs.content(), java.util.List.of()));
        assertThat(coverage.reached()).isZero();
        assertThat(coverage.never()).hasSameSizeAs(coverage.rules());
    }
}
