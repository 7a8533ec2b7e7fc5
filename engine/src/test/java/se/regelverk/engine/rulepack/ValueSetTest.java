package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Truth;

class ValueSetTest {
    /** Halves between and beyond the bounds the tests use, so that every way two intervals can meet is tried. */
    private static final List<Object> NUMBERS = IntStream.rangeClosed(-2, 12)
            .<Object>mapToObj(half -> BigDecimal.valueOf(half * 5L, 1))
            .toList();

    private static final List<Object> OPTIONS = List.of("a", "b", "c");

    @Test
    void twoTestsThatAreSaidToExcludeEachOtherNeverBothPass() {
        int disjoint = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            boolean isNumber = seed % 2 == 0;
            ExpressionType type = isNumber ? RandomTests.NUMBER : RandomTests.CHOICE;
            var random = new RandomTests(seed);
            var one = random.test(type, 2);
            var other = random.test(type, 2);
            boolean bothPass = (isNumber ? NUMBERS : OPTIONS)
                    .stream().anyMatch(value -> passes(value, one, random) && passes(value, other, random));

            boolean intersects = set(one, type).intersects(set(other, type));

            if (bothPass) {
                assertThat(intersects)
                        .as("seed %d: %s and %s", seed, one, other)
                        .isTrue();
            }
            disjoint += intersects ? 0 : 1;
        }
        assertThat(disjoint).isGreaterThan(1_000);
    }

    @Test
    void optionsThatExcludeEachOtherAreAlwaysSeen() {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new RandomTests(seed);
            var one = random.test(RandomTests.CHOICE, 2);
            var other = random.test(RandomTests.CHOICE, 2);
            boolean bothPass =
                    OPTIONS.stream().anyMatch(value -> passes(value, one, random) && passes(value, other, random));

            assertThat(set(one, RandomTests.CHOICE).intersects(set(other, RandomTests.CHOICE)))
                    .as("seed %d: %s and %s", seed, one, other)
                    .isEqualTo(bothPass);
        }
    }

    private static ValueSet set(se.regelverk.engine.expression.Test test, ExpressionType type) {
        return ValueSet.of(test, type, expression -> Optional.of(((Expression.Literal) expression).value()))
                .orElseThrow();
    }

    private static boolean passes(Object value, se.regelverk.engine.expression.Test test, RandomTests random) {
        return Conditions.holds(Evaluated.known(value), test, random.values()).truth() == Truth.MET;
    }
}
