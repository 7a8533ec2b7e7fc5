package se.regelverk.adminui.rules;

import java.time.LocalDate;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.library.VersionSummary;

/** Whether a version is in force, in a word. */
public final class VersionTag {
    private VersionTag() {}

    /**
     * The tag to show.
     *
     * @param inForce number of the version in force today, 0 when there is none
     */
    public static Cell of(VersionSummary version, int inForce, LocalDate today) {
        if (version.stop().isPresent()) {
            return Cell.tag("Stoppad", "red");
        }
        if (version.number() == inForce) {
            return Cell.tag("Gäller nu", "green");
        }
        return version.inForceFrom().isAfter(today) ? Cell.tag("Kommande", "blue") : Cell.tag("Ersatt", "grey");
    }
}
