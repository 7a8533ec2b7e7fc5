package se.regelverk.engine.expression;

import java.util.List;
import java.util.function.Function;
import se.regelverk.engine.expression.Evaluated.Known;
import se.regelverk.engine.expression.Evaluated.Undecided;

/** Answers conditions, with four outcomes. Pure. */
public final class Conditions {
    private Conditions() {}

    public static Verdict evaluate(Condition condition, Environment environment) {
        if (condition instanceof Condition.Holds holds) {
            return holds(holds.subject(), holds.test(), environment);
        }
        if (condition instanceof Condition.All all) {
            return all(all.parts(), environment);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return any(anyOf.parts(), part -> evaluate(part, environment));
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return not(any(noneOf.parts(), part -> evaluate(part, environment)));
        }
        return Verdict.MET;
    }

    /** The first part that is not met decides; what stands after it is not asked. */
    private static Verdict all(List<Condition> parts, Environment environment) {
        Verdict result = Verdict.MET;
        for (Condition part : parts) {
            result = result.and(evaluate(part, environment));
            if (result.truth() == Truth.NOT_MET) {
                return result;
            }
        }
        return result;
    }

    /** Any part: one met decides, then one that is undecided, then one unmet. */
    private static <T> Verdict any(List<T> parts, Function<T, Verdict> evaluate) {
        Verdict result = Verdict.NOT_APPLICABLE;
        for (T part : parts) {
            Verdict verdict = evaluate.apply(part);
            if (verdict.truth() == Truth.MET) {
                return verdict;
            }
            if (verdict.truth() == Truth.UNDECIDED) {
                result = result.truth() == Truth.UNDECIDED ? result.withGapsOf(verdict) : verdict;
            } else if (result.truth() == Truth.NOT_APPLICABLE) {
                result = verdict;
            }
        }
        return result;
    }

    private static Verdict not(Verdict verdict) {
        return switch (verdict.truth()) {
            case MET -> Verdict.NOT_MET;
            case NOT_MET, NOT_APPLICABLE -> Verdict.MET;
            case UNDECIDED -> verdict;
        };
    }

    /** Whether a value passes a test. */
    static Verdict holds(Expression subject, Test test, Environment environment) {
        return test instanceof Test.Anything
                ? Verdict.MET
                : holds(Evaluator.evaluate(subject, environment), test, environment);
    }

    /** Whether an already evaluated value passes a test; the test's own expressions are evaluated in the environment. */
    public static Verdict holds(Evaluated value, Test test, Environment environment) {
        if (test instanceof Test.Anything) {
            return Verdict.MET;
        }
        if (test instanceof Test.Missing || test instanceof Test.Given) {
            boolean given = value instanceof Known;
            return value instanceof Evaluated.NotApplicable
                    ? Verdict.NOT_APPLICABLE
                    : Verdict.of(given == test instanceof Test.Given);
        }
        if (value instanceof Undecided undecided) {
            return Verdict.undecided(undecided.gaps());
        }
        return value instanceof Known known ? ofKnown(known, test, environment) : Verdict.NOT_APPLICABLE;
    }

    private static Verdict ofKnown(Known value, Test test, Environment environment) {
        if (test instanceof Test.Not not) {
            Verdict inner = ofKnown(value, not.test(), environment);
            return inner.truth() == Truth.NOT_APPLICABLE ? inner : not(inner);
        }
        if (test instanceof Test.AnyOf anyOf) {
            return any(anyOf.tests(), one -> ofKnown(value, one, environment));
        }
        if (test instanceof Test.Between between) {
            var low = between.lowIncluded() ? Test.Comparison.AT_LEAST : Test.Comparison.MORE;
            var high = between.highIncluded() ? Test.Comparison.AT_MOST : Test.Comparison.LESS;
            return compared(value, low, between.low(), environment)
                    .and(compared(value, high, between.high(), environment));
        }
        Test.Compared compared = (Test.Compared) test;
        return compared(value, compared.comparison(), compared.to(), environment);
    }

    private static Verdict compared(
            Known value, Test.Comparison comparison, Expression limit, Environment environment) {
        Evaluated to = Evaluator.evaluate(limit, environment);
        if (to instanceof Undecided undecided) {
            return Verdict.undecided(undecided.gaps());
        }
        return to instanceof Known known
                ? Verdict.of(comparison.holds(Evaluator.compare(value.value(), known.value())))
                : Verdict.NOT_APPLICABLE;
    }
}
