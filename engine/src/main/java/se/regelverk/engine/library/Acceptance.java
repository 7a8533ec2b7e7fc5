package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.content.Area;

/**
 * Decides which versions this node uses. Files that are not those approved, or that this program does not understand, are refused for
 * the whole version and for every area at once, so that what is served always belongs together; the version before stays in force.
 */
final class Acceptance {
    private static final Logger log = LoggerFactory.getLogger(Acceptance.class);

    /** Older content than this is read when somebody asks for it: a start must not read the whole history. */
    private static final int MONTHS_READ_AHEAD = 24;

    private final Contents contents;
    private final Set<Snapshot.Pair> accepted = new HashSet<>();

    Acceptance(Contents contents) {
        this.contents = contents;
    }

    Snapshot accept(Snapshot known, Collection<VersionSummary> added, Collection<StoredStop> stops, Instant now) {
        Snapshot candidate = known.with(added, stops);
        LocalDate since = LocalDate.ofInstant(now, ZoneOffset.UTC).minusMonths(MONTHS_READ_AHEAD);
        Optional<Refusal> refusal = firstRefusal(candidate, since);
        while (refusal.isPresent()) {
            log.error(
                    "Version {} is approved but not used: {}",
                    refusal.get().version(),
                    refusal.get().reason());
            candidate =
                    candidate.refusing(refusal.get().version(), refusal.get().reason());
            refusal = firstRefusal(candidate, since);
        }
        return candidate;
    }

    private record Refusal(VersionSummary version, String reason) {}

    private Optional<Refusal> firstRefusal(Snapshot candidate, LocalDate since) {
        Set<Snapshot.Pair> served = new HashSet<>();
        for (Area area : candidate.areas()) {
            for (Snapshot.Pair pair : candidate.pairsFrom(area, since)) {
                Optional<Refusal> refusal = accepted.contains(pair) ? Optional.empty() : refusal(pair);
                if (refusal.isPresent()) {
                    return refusal;
                }
                served.add(pair);
            }
        }
        accepted.clear();
        accepted.addAll(served);
        return Optional.empty();
    }

    private Optional<Refusal> refusal(Snapshot.Pair pair) {
        for (VersionSummary version : new VersionSummary[] {pair.shared(), pair.own()}) {
            try {
                contents.version(version.area(), version.number());
            } catch (ContentUnusable changed) {
                return Optional.of(new Refusal(version, String.valueOf(changed.getMessage())));
            }
        }
        try {
            contents.content(
                    pair.own().area(), pair.own().number(), pair.shared().number());
            return Optional.empty();
        } catch (ContentUnusable unreadable) {
            return Optional.of(new Refusal(pair.later(), String.valueOf(unreadable.getMessage())));
        }
    }
}
