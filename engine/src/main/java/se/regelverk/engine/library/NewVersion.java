package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;

/**
 * Content to make a version of.
 *
 * @param number the number it shall have: the one after {@link Library#highestNumber} when its files were put together
 * @param approvedBy id of the change, which becomes a version once only
 */
public record NewVersion(
        Area area, int number, LocalDate inForceFrom, ContentFiles files, String approvedBy, Instant activatedAt) {
    /** What is unique to it, however often it is tried. */
    String origin() {
        return approvedBy.equals(ContentVersion.SEED) ? approvedBy + ":" + area : approvedBy;
    }
}
