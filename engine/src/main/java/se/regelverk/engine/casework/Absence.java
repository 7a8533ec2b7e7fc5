package se.regelverk.engine.casework;

import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.library.InForce;

/** Why there is nothing to assess by, for a person. */
final class Absence {
    private Absence() {}

    static String reason(InForce inForce, Clocks clocks) {
        if (inForce instanceof InForce.NothingOnThatDay nothing) {
            return nothing.first()
                    .map(day -> "Området %s har inga regler för %s. De första gäller från %s."
                            .formatted(nothing.area(), clocks.concerns(), day))
                    .orElseGet(() -> "Området %s har inga regler som gäller.".formatted(nothing.area()));
        }
        return "Området finns inte.";
    }
}
