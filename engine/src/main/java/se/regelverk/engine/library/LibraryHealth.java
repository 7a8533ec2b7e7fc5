package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regelverk.engine.content.Area;

/**
 * How this node's library is.
 *
 * @param versionsInForce area → number of the version in force on the day asked for; an area without one is left out
 * @param refused versions that this node does not use, though they are approved
 * @param reachable whether the database answered the last time
 * @param lastRead when it last answered; what is served is no older than this
 */
public record LibraryHealth(
        SortedMap<Area, Integer> versionsInForce, List<RefusedVersion> refused, boolean reachable, Instant lastRead) {
    public LibraryHealth {
        versionsInForce = Collections.unmodifiableSortedMap(new TreeMap<>(versionsInForce));
        refused = List.copyOf(refused);
    }

    static LibraryHealth of(Snapshot snapshot, LocalDate day, boolean reachable, Instant lastRead) {
        var inForce = new TreeMap<Area, Integer>();
        snapshot.areas()
                .forEach(area -> snapshot.inForce(area, day).ifPresent(found -> inForce.put(area, found.number())));
        var refused = snapshot.refusals().stream()
                .map(one ->
                        new RefusedVersion(one.version().area(), one.version().number(), one.reason()))
                .toList();
        return new LibraryHealth(inForce, refused, reachable, lastRead);
    }

    /**
     * A version that this node does not use.
     *
     * @param reason in English, for those who run the application
     */
    public record RefusedVersion(Area area, int number, String reason) {}

    /** Whether the node may be trusted to assess as any other node does. */
    public boolean isSound() {
        return refused.isEmpty() && !versionsInForce.isEmpty();
    }
}
