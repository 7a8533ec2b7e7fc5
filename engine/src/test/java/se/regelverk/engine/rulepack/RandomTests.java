package se.regelverk.engine.rulepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** Conditions and tests at random over a few concepts, and values at random for them, one in three missing or not applying. */
final class RandomTests {
    static final ExpressionType NUMBER = ExpressionType.number(Unit.NONE);
    static final ExpressionType CHOICE =
            new ExpressionType(Kind.CHOICE, Unit.NONE, Map.of("a", "A", "b", "B", "c", "C"), false);

    private final Random random;

    RandomTests(long seed) {
        this.random = new Random(seed);
    }

    Condition condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            boolean number = random.nextBoolean();
            String key = (number ? "tal" : "val") + random.nextInt(3);
            var subject = new Expression.OfConcept(new ConceptKey(key), number ? NUMBER : CHOICE);
            return random.nextInt(20) == 0
                    ? new Condition.Always()
                    : new Condition.Holds(subject, test(subject.type(), 2));
        }
        List<Condition> parts = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> condition(depth - 1))
                .toList();
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.All(parts);
            case 1 -> new Condition.AnyOf(parts);
            default -> new Condition.NoneOf(parts);
        };
    }

    Test test(ExpressionType type, int depth) {
        boolean isNumber = type.kind() == Kind.NUMBER;
        if (depth > 0 && random.nextInt(3) == 0) {
            return random.nextBoolean()
                    ? new Test.Not(test(type, depth - 1))
                    : new Test.AnyOf(List.of(test(type, depth - 1), test(type, depth - 1)));
        }
        if (isNumber && random.nextInt(3) == 0) {
            return new Test.Between(number(), random.nextBoolean(), number(), random.nextBoolean());
        }
        var comparisons = Test.Comparison.values();
        return isNumber
                ? new Test.Compared(comparisons[random.nextInt(comparisons.length)], number())
                : new Test.Compared(comparisons[random.nextInt(2)], new Expression.Literal(option(), CHOICE));
    }

    private Expression number() {
        return new Expression.Literal(BigDecimal.valueOf(random.nextInt(6)), NUMBER);
    }

    private String option() {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }

    /** The same concept has the same value every time it is asked for. */
    Environment values() {
        Map<String, Evaluated> values = new java.util.HashMap<>();
        for (int i = 0; i < 3; i++) {
            values.put("tal" + i, value("tal" + i, BigDecimal.valueOf(random.nextInt(6))));
            values.put("val" + i, value("val" + i, option()));
        }
        return new Values(values);
    }

    private Evaluated value(String key, Object known) {
        return switch (random.nextInt(6)) {
            case 0 -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, key, Gap.WHOLE_CASE);
            case 1 -> Evaluated.NOT_APPLICABLE;
            default -> Evaluated.known(known);
        };
    }

    private record Values(Map<String, Evaluated> values) implements Environment {
        @Override
        public Evaluated concept(ConceptKey key) {
            return java.util.Objects.requireNonNull(values.get(key.value()));
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            throw new AssertionError(key);
        }

        @Override
        public Items items(ConceptKey key) {
            throw new AssertionError(key);
        }

        @Override
        public Evaluated count(String list) {
            throw new AssertionError(list);
        }

        @Override
        public int item() {
            return Gap.WHOLE_CASE;
        }
    }
}
