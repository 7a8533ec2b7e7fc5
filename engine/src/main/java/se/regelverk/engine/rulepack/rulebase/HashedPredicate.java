package se.regelverk.engine.rulepack.rulebase;

import java.util.function.Predicate;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A constraint with a name of its own. Drools shares a network node between constraints it takes for equal, and it can only compare them
 * by name; so the name says all that the predicate depends on.
 */
record HashedPredicate<T>(String name, Predicate<T> predicate) implements Predicate1<T>, HashedExpression {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(T value) {
        return predicate.test(value);
    }

    @Override
    public String getExpressionHash() {
        return name;
    }
}
