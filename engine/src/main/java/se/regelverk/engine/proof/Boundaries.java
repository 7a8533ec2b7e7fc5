package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Test.Comparison;

/** Conditions with one boundary moved one step: what stood on it falls on the other side. */
final class Boundaries {
    private Boundaries() {}

    /** The test once for each of its boundaries, with that one moved. */
    static List<Test> moved(Test test) {
        if (test instanceof Test.Compared compared && compared.comparison().isOrder()) {
            return List.of(new Test.Compared(other(compared.comparison()), compared.to()));
        }
        if (test instanceof Test.Between between) {
            return List.of(
                    new Test.Between(between.low(), !between.lowIncluded(), between.high(), between.highIncluded()),
                    new Test.Between(between.low(), between.lowIncluded(), between.high(), !between.highIncluded()));
        }
        if (test instanceof Test.Not not) {
            return moved(not.test()).stream().<Test>map(Test.Not::new).toList();
        }
        return test instanceof Test.AnyOf anyOf ? each(anyOf.tests(), Boundaries::moved, Test.AnyOf::new) : List.of();
    }

    /** The condition once for each boundary in it, with that one moved. */
    static List<Condition> movedIn(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return moved(holds.test()).stream()
                    .<Condition>map(test -> new Condition.Holds(holds.subject(), test))
                    .toList();
        }
        if (condition instanceof Condition.All all) {
            return each(all.parts(), Boundaries::movedIn, Condition.All::new);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return each(anyOf.parts(), Boundaries::movedIn, Condition.AnyOf::new);
        }
        return condition instanceof Condition.NoneOf noneOf
                ? each(noneOf.parts(), Boundaries::movedIn, Condition.NoneOf::new)
                : List.of();
    }

    private static <T> List<T> each(List<T> parts, Function<T, List<T>> moved, Function<List<T>, T> together) {
        List<T> all = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            for (T part : moved.apply(parts.get(at))) {
                List<T> changed = new ArrayList<>(parts);
                changed.set(at, part);
                all.add(together.apply(changed));
            }
        }
        return all;
    }

    private static Comparison other(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.MORE;
            case MORE -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.LESS;
            case LESS -> Comparison.AT_MOST;
            case EQUAL, NOT_EQUAL -> comparison;
        };
    }
}
