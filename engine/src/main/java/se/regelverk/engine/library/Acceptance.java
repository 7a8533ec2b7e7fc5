package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Snapshot.Refusal;

/**
 * Decides which versions this node uses. A version that was never approved is left out: every node says the same, so the version before
 * stays in force. An approved version that this node cannot use, since its files were changed or this program does not understand them,
 * stays in force, and this node does not assess by it: an older one would give other answers than the nodes that can.
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
        Snapshot candidate = withoutUnapproved(known.with(added, stops), added);
        LocalDate since = LocalDate.ofInstant(now, ZoneOffset.UTC).minusMonths(MONTHS_READ_AHEAD);
        Map<Snapshot.Pair, Refusal> unusable = new LinkedHashMap<>();
        Set<Snapshot.Pair> usable = new HashSet<>();
        for (Area area : candidate.areas()) {
            for (Snapshot.Pair pair : candidate.pairsFrom(area, since)) {
                Optional<Refusal> refusal = accepted.contains(pair)
                        ? Optional.empty()
                        : Optional.ofNullable(known.unusable().get(pair)).or(() -> refusal(pair));
                refusal.ifPresentOrElse(why -> unusable.put(pair, why), () -> usable.add(pair));
            }
        }
        accepted.clear();
        accepted.addAll(usable);
        return candidate.unableToUse(unusable);
    }

    private Snapshot withoutUnapproved(Snapshot candidate, Collection<VersionSummary> added) {
        Snapshot approved = candidate;
        for (VersionSummary version : added) {
            if (!contents.isOfSomethingApproved(version)) {
                var refusal = new Refusal(version, "nobody has approved anything of " + version.approvedBy());
                log.error("Version {} is not used: {}", version, refusal.reason());
                approved = approved.refusing(refusal);
            }
        }
        return approved;
    }

    private Optional<Refusal> refusal(Snapshot.Pair pair) {
        for (VersionSummary version : new VersionSummary[] {pair.shared(), pair.own()}) {
            try {
                contents.version(version.area(), version.number());
            } catch (ContentUnusable changed) {
                return refused(version, changed);
            }
        }
        try {
            contents.content(
                    pair.own().area(), pair.own().number(), pair.shared().number());
            return Optional.empty();
        } catch (ContentUnusable unreadable) {
            return refused(pair.later(), unreadable);
        }
    }

    private static Optional<Refusal> refused(VersionSummary version, ContentUnusable why) {
        String reason = String.valueOf(why.getMessage());
        log.error("Version {} is in force but cannot be used here, nor is the one before it: {}", version, reason);
        return Optional.of(new Refusal(version, reason));
    }
}
