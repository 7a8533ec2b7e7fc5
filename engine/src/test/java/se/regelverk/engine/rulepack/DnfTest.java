package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Truth;

class DnfTest {
    /** Patterns match the alternatives; the account evaluates the condition itself. They must never disagree. */
    @Test
    void oneOfTheAlternativesHoldsExactlyWhenTheConditionIsMet() {
        int met = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            var random = new RandomTests(seed);
            Condition condition = random.condition(3);
            Dnf dnf = Dnf.of(condition);
            if (dnf.branches().size() <= Dnf.MOST_BRANCHES) {
                Environment values = random.values();
                boolean expected = Conditions.evaluate(condition, values).truth() == Truth.MET;
                assertThat(holds(dnf, values))
                        .as("seed %d: %s", seed, condition)
                        .isEqualTo(expected);
                met += expected ? 1 : 0;
            }
        }
        assertThat(met).isBetween(2_000, 18_000);
    }

    private static boolean holds(Dnf dnf, Environment values) {
        return dnf.branches().stream().anyMatch(branch -> branch.stream().allMatch(literal -> {
            Truth truth = Conditions.holds(Evaluator.evaluate(literal.subject(), values), literal.test(), values)
                    .truth();
            return literal.negated() ? truth == Truth.NOT_MET || truth == Truth.NOT_APPLICABLE : truth == Truth.MET;
        }));
    }
}
