package se.regelverk.engine.change.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;

/**
 * Writes a condition that was read of something else than content, such as a schema.
 *
 * @param keys the concept that is asked instead of each
 * @param options of a concept and its value, the option that stands for it
 */
record ConditionWritten(UnaryOperator<String> keys, BinaryOperator<String> options) {
    /** As content writes it; empty when content has no words for it. */
    Optional<Written> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return group("alla", all.parts());
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return group("nagon", anyOf.parts());
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return group("ingen", noneOf.parts());
        }
        return condition instanceof Condition.Holds holds && holds.subject() instanceof Expression.OfConcept concept
                ? holds(concept.key().value(), holds.test())
                : Optional.empty();
    }

    private Optional<Written> group(String word, List<Condition> parts) {
        return joined(word, parts.stream().map(this::of).toList());
    }

    private static Optional<Written> joined(String word, List<Optional<Written>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(Entries.NONE.with(
                        word, new Items(parts.stream().flatMap(Optional::stream).toList())))
                : Optional.empty();
    }

    private Optional<Written> holds(String key, Test test) {
        Entries subject = Entries.NONE.with("begrepp", keys.apply(key));
        if (test instanceof Test.Compared compared) {
            return value(key, compared.to())
                    .map(value ->
                            subject.with("ar", compared.comparison().word()).with("varde", value));
        }
        if (test instanceof Test.AnyOf anyOf) {
            return joined(
                    "nagon", anyOf.tests().stream().map(one -> holds(key, one)).toList());
        }
        if (test instanceof Test.Not not) {
            return joined("ingen", List.of(holds(key, not.test())));
        }
        if (test instanceof Test.Missing) {
            return Optional.of(subject.with("ar", "saknas"));
        }
        return test instanceof Test.Given ? Optional.of(subject.with("ar", "angiven")) : Optional.empty();
    }

    private Optional<String> value(String key, Expression expression) {
        if (!(expression instanceof Expression.Literal literal)) {
            return Optional.empty();
        }
        if (literal.value() instanceof Boolean yes) {
            return Optional.of(yes ? "ja" : "nej");
        }
        return Optional.of(
                literal.value() instanceof BigDecimal number
                        ? number.toPlainString()
                        : options.apply(key, String.valueOf(literal.value())));
    }
}
