package se.regelverk.engine.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Why a computation gave nothing though all it reads is known: the gap names what it read, since that is what a case worker can look at
 * and mend.
 */
final class NotComputed {
    private final Gap.Cause cause;
    private final Environment environment;
    private final Set<Gap> gaps = new LinkedHashSet<>();

    private NotComputed(Gap.Cause cause, Environment environment) {
        this.cause = cause;
        this.environment = environment;
    }

    /**
     * The gaps of a failed computation.
     *
     * @param operation its word, which stands for it when the operands read nothing
     * @param failing the operands that it could not be done with
     */
    static Evaluated of(Gap.Cause cause, String operation, List<Expression> failing, Environment environment) {
        var reason = new NotComputed(cause, environment);
        failing.forEach(reason::addReads);
        return reason.gaps.isEmpty()
                ? Evaluated.missing(cause, operation, Gap.WHOLE_CASE)
                : new Evaluated.Undecided(reason.gaps);
    }

    private void addReads(Expression expression) {
        if (expression instanceof Expression.OfConcept concept) {
            add(concept.key().value(), place(concept.key()));
        } else if (expression instanceof Expression.OfParameter parameter) {
            add(parameter.key().value(), Gap.WHOLE_CASE);
        } else if (expression instanceof Expression.OverItems overItems) {
            add(overItems.key().value(), Gap.WHOLE_CASE);
        } else if (expression instanceof Expression.Count count) {
            add(count.list(), Gap.WHOLE_CASE);
        }
        expression.operands().forEach(this::addReads);
    }

    private void add(String key, int item) {
        gaps.add(new Gap(cause, key, item));
    }

    /** A concept without group is in no list, also when the rule is about an item of one. */
    private int place(ConceptKey key) {
        return key.group().isPresent() ? environment.item() : Gap.WHOLE_CASE;
    }
}
