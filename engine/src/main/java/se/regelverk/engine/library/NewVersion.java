package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;

/**
 * Content to make a version of.
 *
 * @param on what it was put together and checked on; if anything has been activated since, it must be done again
 * @param approvedBy id of the change, which becomes one version from a day, however often it is tried
 */
public record NewVersion(
        Area area, Base on, LocalDate inForceFrom, ContentFiles files, String approvedBy, Instant activatedAt) {
    /**
     * The state of the library that content was put together and checked on.
     *
     * @param number the version in force on the day the new one begins; 0 when the area has none
     * @param highestNumber the greatest number of any version of the area
     * @param sequence of the version of any area that was activated last
     */
    public record Base(int number, int highestNumber, long sequence) {
        static final Base NOTHING = new Base(0, 0, 0);
    }

    int number() {
        return on.highestNumber() + 1;
    }

    /** What is unique to it, however often it is tried. */
    String origin() {
        return approvedBy + ":" + area + ":" + inForceFrom;
    }
}
