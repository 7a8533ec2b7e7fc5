package se.regelverk.engine.rulepack.rulebase;

import java.util.List;
import java.util.function.Predicate;
import org.drools.model.PatternDSL.PatternDef;
import org.kie.api.prototype.PrototypeFactInstance;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.Dnf.Literal;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Puts literals over one concept and constants on the patterns, where the network filters by them. */
final class Constraints {
    private final Environment parameters;
    private final String period;

    Constraints(ContentInForce content) {
        this.parameters = content.withoutCase();
        this.period = content.day().toString();
    }

    /** Whether a literal asks one concept about constants. */
    static boolean isSimple(Literal literal) {
        var read = new References().add(literal.test());
        return literal.subject() instanceof Expression.OfConcept
                && read.allConcepts().isEmpty()
                && read.counted().isEmpty();
    }

    PatternDef<PrototypeFactInstance> onFact(
            PatternDef<PrototypeFactInstance> pattern, List<Literal> literals, Predicate<ConceptKey> here) {
        PatternDef<PrototypeFactInstance> constrained = pattern;
        for (Literal literal : literals) {
            ConceptKey key = ((Expression.OfConcept) literal.subject()).key();
            if (here.test(key)) {
                constrained = constrained.expr(
                        name(literal),
                        new HashedPredicate<>(
                                name(literal), fact -> passes(FactModel.read(fact, key, Gap.WHOLE_CASE), literal)));
            }
        }
        return constrained;
    }

    PatternDef<Derived> onDerived(PatternDef<Derived> pattern, List<Literal> literals, ConceptKey key) {
        PatternDef<Derived> constrained = pattern;
        for (Literal literal : literals) {
            if (((Expression.OfConcept) literal.subject()).key().equals(key)) {
                constrained = constrained.expr(
                        name(literal), new HashedPredicate<>(name(literal), value -> passes(value.value(), literal)));
            }
        }
        return constrained;
    }

    private boolean passes(Evaluated value, Literal literal) {
        return passes(Conditions.holds(value, literal.test(), parameters).truth(), literal.negated());
    }

    static boolean passes(Truth truth, boolean negated) {
        return negated ? truth == Truth.NOT_MET || truth == Truth.NOT_APPLICABLE : truth == Truth.MET;
    }

    private String name(Literal literal) {
        return period + literal;
    }
}
