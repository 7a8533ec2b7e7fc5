package se.regelverk.engine.expression;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an expression gave: a value, nothing because something is missing, or nothing because it does not apply. */
public sealed interface Evaluated {
    NotApplicable NOT_APPLICABLE = new NotApplicable();

    /**
     * A value.
     *
     * @param value of the Java type that {@link se.regelverk.engine.vocabulary.Kind} names
     */
    record Known(Object value) implements Evaluated {}

    /** No value, and what would give one. */
    record Undecided(Set<Gap> gaps) implements Evaluated {
        public Undecided {
            // Not Set.copyOf: its order differs from run to run, and an assessment must give the same bytes again.
            gaps = Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
        }

        static Undecided both(Undecided one, Undecided other) {
            Set<Gap> gaps = new LinkedHashSet<>(one.gaps);
            gaps.addAll(other.gaps);
            return new Undecided(gaps);
        }
    }

    /** The question does not arise in this case. */
    record NotApplicable() implements Evaluated {}

    static Evaluated known(Object value) {
        return new Known(value);
    }

    static Evaluated missing(Gap.Cause cause, String key, int item) {
        return new Undecided(Set.of(new Gap(cause, key, item)));
    }
}
