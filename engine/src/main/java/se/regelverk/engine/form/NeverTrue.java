package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Finds conditions that no answer can meet, where they compare one question with fixed values: tries every value that such a comparison
 * can tell apart. Finds no contradiction between different questions.
 */
final class NeverTrue {
    private NeverTrue() {}

    static boolean is(Condition condition) {
        if (condition instanceof Condition.AnyOf anyOf) {
            return anyOf.parts().stream().allMatch(NeverTrue::is);
        }
        Map<Expression, List<Test>> testsBySubject = new HashMap<>();
        List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        for (Condition part : parts) {
            if (part instanceof Condition.Holds holds && isFixed(holds.test())) {
                testsBySubject
                        .computeIfAbsent(holds.subject(), subject -> new ArrayList<>())
                        .add(holds.test());
            } else if (!(part instanceof Condition.Holds) && parts.size() > 1 && is(part)) {
                return true;
            }
        }
        return testsBySubject.entrySet().stream().anyMatch(entry -> isImpossible(entry.getKey(), entry.getValue()));
    }

    private static boolean isImpossible(Expression subject, List<Test> tests) {
        return subject instanceof Expression.OfConcept
                && candidates(subject, tests).stream().noneMatch(candidate -> tests.stream()
                        .allMatch(test ->
                                Conditions.holds(candidate, test, NOTHING).truth() == Truth.MET));
    }

    /** No answer, and the values that stand on, between and beside those compared with. */
    private static List<Evaluated> candidates(Expression subject, List<Test> tests) {
        List<Object> fixed =
                tests.stream().flatMap(test -> literals(test).stream()).toList();
        List<Evaluated> candidates = new ArrayList<>();
        candidates.add(Evaluated.missing(Gap.Cause.NOT_ANSWERED, "", Gap.WHOLE_CASE));
        // When only the presence of an answer is asked, any value will do.
        Stream<?> values = fixed.isEmpty() ? Stream.of("") : values(subject, fixed);
        values.forEach(value -> candidates.add(Evaluated.known(value)));
        return candidates;
    }

    private static Stream<?> values(Expression subject, List<Object> fixed) {
        return switch (subject.type().kind()) {
            case YES_NO -> Stream.of(true, false);
            case NUMBER -> numbers(fixed).stream();
            case DATE ->
                fixed.stream()
                        .map(LocalDate.class::cast)
                        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
            case MONTH ->
                fixed.stream()
                        .map(YearMonth.class::cast)
                        .flatMap(month -> Stream.of(month.minusMonths(1), month, month.plusMonths(1)));
            case TEXT -> Stream.concat(fixed.stream(), Stream.of(fixed + "x"));
            case CHOICE -> subject.type().options().keySet().stream();
        };
    }

    private static List<BigDecimal> numbers(List<Object> fixed) {
        var sorted = new TreeSet<BigDecimal>();
        fixed.forEach(value -> sorted.add((BigDecimal) value));
        List<BigDecimal> numbers = new ArrayList<>(sorted);
        if (!sorted.isEmpty()) {
            numbers.add(sorted.first().subtract(BigDecimal.ONE));
            numbers.add(sorted.last().add(BigDecimal.ONE));
        }
        for (BigDecimal number : sorted) {
            BigDecimal next = sorted.higher(number);
            if (next != null) {
                numbers.add(number.add(next).divide(BigDecimal.valueOf(2)));
            }
        }
        return numbers;
    }

    private static boolean isFixed(Test test) {
        if (test instanceof Test.Compared compared) {
            return compared.to() instanceof Expression.Literal;
        }
        if (test instanceof Test.Between between) {
            return between.low() instanceof Expression.Literal && between.high() instanceof Expression.Literal;
        }
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().allMatch(NeverTrue::isFixed);
        }
        return !(test instanceof Test.Not not) || isFixed(not.test());
    }

    private static List<Object> literals(Test test) {
        if (test instanceof Test.Compared compared) {
            return compared.to() instanceof Expression.Literal literal ? List.of(literal.value()) : List.of();
        }
        if (test instanceof Test.Between between) {
            return between.low() instanceof Expression.Literal low && between.high() instanceof Expression.Literal high
                    ? List.of(low.value(), high.value())
                    : List.of();
        }
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().flatMap(one -> literals(one).stream()).toList();
        }
        return test instanceof Test.Not not ? literals(not.test()) : List.of();
    }

    /** Fixed values need no environment. */
    private static final Environment NOTHING = new Environment() {
        @Override
        public Evaluated concept(ConceptKey key) {
            return Evaluated.NOT_APPLICABLE;
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            return Evaluated.NOT_APPLICABLE;
        }

        @Override
        public Items items(ConceptKey key) {
            return Items.of(List.of());
        }

        @Override
        public Evaluated count(String list) {
            return Evaluated.NOT_APPLICABLE;
        }

        @Override
        public int item() {
            return Gap.WHOLE_CASE;
        }
    };
}
