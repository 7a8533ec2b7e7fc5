package se.regelverk.engine.change;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.library.VersionSummary;

/**
 * Which version each of an area's was written on, and so which changes it holds.
 *
 * @param versions all of one area, stopped ones included
 */
public record Lineage(List<VersionSummary> versions) {
    public Lineage {
        versions = List.copyOf(versions);
    }

    /** What a version took over from: of those there were when it was activated, the one that would have been in force on its first day. */
    public Optional<VersionSummary> replaced(VersionSummary version) {
        return versions.stream()
                .filter(earlier -> earlier.sequence() < version.sequence())
                .filter(earlier -> !earlier.inForceFrom().isAfter(version.inForceFrom()))
                .filter(earlier -> earlier.stop()
                        .map(stop -> stop.at().isAfter(version.activatedAt()))
                        .orElse(true))
                .max(Comparator.comparing(VersionSummary::inForceFrom).thenComparing(VersionSummary::number));
    }

    /** The planned versions of other days that the same change was carried into, in the order of their numbers. */
    public List<VersionSummary> carried(VersionSummary version) {
        return versions.stream()
                .filter(other -> other.isOfAChange() && other.approvedBy().equals(version.approvedBy()))
                .filter(other -> other.inForceFrom().isAfter(version.inForceFrom()))
                .toList();
    }

    /** Ids of the changes that one version holds and another does not, the oldest first: what going back to the other undoes. */
    public List<String> heldOnlyBy(VersionSummary version, VersionSummary other) {
        var ids = new LinkedHashSet<>(changes(version));
        ids.removeAll(changes(other));
        return List.copyOf(ids);
    }

    private Set<String> changes(VersionSummary version) {
        Set<String> before = replaced(version).map(this::changes).orElseGet(() -> new LinkedHashSet<>());
        if (version.isOfAChange()) {
            before.add(version.approvedBy());
        }
        return before;
    }
}
