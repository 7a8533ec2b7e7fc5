package se.regelverk.engine.rulepack.rulebase;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder.AbstractValidBuilder;

/** A consequence over any number of matched facts; the library's own builders take a fixed number. */
final class ConsequenceOf extends AbstractValidBuilder<ConsequenceOf> {
    /**
     * What a rule does.
     *
     * @param variables whose facts the consequence gets, in this order
     */
    ConsequenceOf(Variable<?>[] variables, BiConsumer<Drools, Object[]> consequence) {
        super(variables);
        usingDrools = true;
        // Drools gives its own handle first and the matched facts after it.
        block = given -> consequence.accept((Drools) given[0], Arrays.copyOfRange(given, 1, given.length));
    }
}
