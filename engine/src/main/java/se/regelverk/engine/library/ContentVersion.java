package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/**
 * One approved version of an area's own files. Never changed once stored.
 *
 * @param number 1, 2, 3 … within the area
 * @param hash of exactly these files
 * @param inForceFrom first day it may be chosen, see {@link Library#inForce}
 * @param files the area's own files, nothing that it imports
 * @param approvedBy id of the change it came from, {@link #SEED} for the first
 */
public record ContentVersion(
        Area area,
        int number,
        ContentHash hash,
        LocalDate inForceFrom,
        ContentFiles files,
        String approvedBy,
        Instant activatedAt) {
    /** What stands in place of a change for the content an empty database begins with. */
    public static final String SEED = "grund";
}
