package se.regelverk.engine.expression;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A condition's answer.
 *
 * @param gaps what is missing when it is undecided, else empty
 */
public record Verdict(Truth truth, Set<Gap> gaps) {
    public static final Verdict MET = new Verdict(Truth.MET, Set.of());
    static final Verdict NOT_MET = new Verdict(Truth.NOT_MET, Set.of());
    static final Verdict NOT_APPLICABLE = new Verdict(Truth.NOT_APPLICABLE, Set.of());

    public Verdict {
        // Not Set.copyOf: its order differs from run to run, and an assessment must give the same bytes again.
        gaps = Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
    }

    static Verdict of(boolean met) {
        return met ? MET : NOT_MET;
    }

    static Verdict undecided(Set<Gap> gaps) {
        return new Verdict(Truth.UNDECIDED, gaps);
    }

    /** Both must hold: one unmet decides, then one that does not apply, then one that is undecided. */
    public Verdict and(Verdict next) {
        if (truth == Truth.NOT_MET || next.truth == Truth.NOT_MET) {
            return NOT_MET;
        }
        if (truth == Truth.NOT_APPLICABLE || next.truth == Truth.MET) {
            return this;
        }
        return truth == Truth.UNDECIDED && next.truth == Truth.UNDECIDED ? withGapsOf(next) : next;
    }

    Verdict withGapsOf(Verdict other) {
        Set<Gap> together = new LinkedHashSet<>(gaps);
        together.addAll(other.gaps);
        return new Verdict(truth, together);
    }
}
