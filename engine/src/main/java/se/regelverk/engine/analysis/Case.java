package se.regelverk.engine.analysis;

import java.util.Optional;

/**
 * A place in a table, in words and with a case there.
 *
 * @param certainty whether the place exists
 * @param words "”Ålder” är minst 21 och ”Lunch” är ja"; empty when the place is everywhere
 * @param limit what a limit of a number could say instead, a sentence with a space before it; empty when no number is without end there
 */
record Case(Certainty certainty, String words, String limit, Optional<Counterexample> counterexample) {
    /** How surely a case can be where no row, or more than one row, takes it. */
    enum Certainty {
        /** There is such a case. */
        CERTAIN,
        /** There is, if an expression can have the value, or if the city decides so. */
        LIKELY,
        /** It depends on things that depend on each other. */
        UNPROVEN,
        /** It rests on a value that is missing for these days, which is said on its own. */
        WITHOUT_VALUE
    }
}
