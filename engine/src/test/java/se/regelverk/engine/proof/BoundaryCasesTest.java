package se.regelverk.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.proof.ExampleRuns.Ran;

class BoundaryCasesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void proposesWhatNoExampleHasAndNothingMoreOnceItIsAdded(String area) {
        ExampleRuns runs = Proofs.runs(area);
        BoundaryCases found = BoundaryCases.of(runs, Proofs.ASSESSORS);
        List<Example> more =
                new ArrayList<>(runs.runs().stream().map(Ran::example).toList());
        for (BoundaryCase one : found.cases()) {
            assertThat(FormValidator.validate(one.base().prepared().form(), one.answers()))
                    .as(one.name())
                    .isInstanceOf(ValidationResult.Accepted.class);
            Example base = one.base().example();
            more.add(new Example(
                    one.name(), "", base.clocks(), null, base.form(), one.answers(), base.expected(), base.location()));
        }
        BoundaryCases after =
                BoundaryCases.of(ExampleRuns.of(runs.content(), more, Proofs.ASSESSORS), Proofs.ASSESSORS);
        assertThat(after.covered())
                .isGreaterThanOrEqualTo(found.covered() + found.cases().size());
        assertThat(found.covered() + found.cases().size() + found.unreachable()).isPositive();
    }
}
