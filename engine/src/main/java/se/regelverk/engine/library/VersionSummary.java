package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/**
 * What there is to say of a version without its files.
 *
 * @param sequence its place among all versions of all areas, in the order they were activated: 1, 2, 3 … without gaps
 * @param stop present when it has been stopped; then the version before it applies to new cases
 */
public record VersionSummary(
        Area area,
        int number,
        long sequence,
        ContentHash hash,
        LocalDate inForceFrom,
        String approvedBy,
        Instant activatedAt,
        Optional<Stop> stop) {
    /** Whether a change made it, and not the seed of an empty database. */
    public boolean isOfAChange() {
        return !approvedBy.equals(ContentVersion.SEED);
    }

    VersionSummary with(Stop newStop) {
        return new VersionSummary(
                area, number, sequence, hash, inForceFrom, approvedBy, activatedAt, Optional.of(newStop));
    }

    @Override
    public String toString() {
        return area + " " + number;
    }
}
