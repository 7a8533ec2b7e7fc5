package se.regelverk.engine.casework;

import java.time.LocalDate;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.InForce;

/** Why there is nothing to assess by, for a person. */
final class Absence {
    private Absence() {}

    static String reason(InForce inForce, Clocks clocks) {
        if (inForce instanceof InForce.NothingOnThatDay nothing) {
            return nothing.first()
                    .map(day -> before(nothing.area(), clocks, day))
                    .orElseGet(() -> "Området %s har inga regler som gäller.".formatted(nothing.area()));
        }
        return "Området finns inte.";
    }

    static String before(Area area, Clocks clocks, LocalDate first) {
        return "Området %s har inga regler för %s. De första gäller från %s.".formatted(area, clocks.concerns(), first);
    }
}
