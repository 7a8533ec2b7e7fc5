package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.NewVersion;
import se.regelverk.engine.library.VersionSummary;

/**
 * Makes approved changes into versions. It follows from what is stored, and can be done again: a change becomes a version once, however
 * often and wherever it is tried.
 */
final class Activating {
    private static final Logger log = LoggerFactory.getLogger(Activating.class);

    /** One for each planned version and the change's own; more only when other versions are activated meanwhile. */
    private static final int MOST_ATTEMPTS = 100;

    private final StoredChanges changes;
    private final Library library;
    private final Merging merging;
    private final Checking checking;

    Activating(StoredChanges changes, Library library, Merging merging, Checking checking) {
        this.changes = changes;
        this.library = library;
        this.merging = merging;
        this.checking = checking;
    }

    /** The version an approved change became on its day; there are more of it when it was carried into what was planned. */
    Optional<VersionSummary> versionOf(Change change) {
        return library.versions(change.area()).stream()
                .filter(version -> version.approvedBy().equals(change.id())
                        && version.inForceFrom().equals(change.inForceFrom()))
                .findFirst();
    }

    /** The version an approved change became; empty when content approved just before made that impossible, and it was sent back. */
    Optional<VersionSummary> activate(Change change, Instant now) {
        Optional<ContentHash> decided = decided(change);
        if (decided.isEmpty()) {
            log.error("Change {} holds something else than the council approved; sent back", change.id());
            sendBack(change, "skickade tillbaka ändringen: den innehåller inte det som rådet godkände", now);
            return Optional.empty();
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<VersionSummary> done = versionOf(change);
            if (done.isPresent()) {
                return done;
            }
            NewVersion.Base base = library.base(change.area(), change.inForceFrom());
            Merged merged = merging.on(change, base.number());
            if (!checking.withChange(change, merged).isClean()) {
                log.warn("Change {} was approved but no longer fits the content in force; sent back", change.id());
                sendBack(change, "skickade tillbaka ändringen: en annan ändring hann före, och de går inte ihop", now);
                return Optional.empty();
            }
            NewVersion next = next(change, merged, base, now);
            library.approve(next, decided.get());
            library.activate(next);
            versionOf(change).ifPresent(version -> log.info("Change {} became version {}", change.id(), version));
        }
        throw new IllegalStateException("Change %s is overtaken again and again".formatted(change.id()));
    }

    /**
     * The version to add now. What is planned takes the change in first, the latest first, and the change's own day comes last: killed
     * in between, every day still has one whole version, and the rest is done again.
     */
    private NewVersion next(Change change, Merged merged, NewVersion.Base base, Instant now) {
        List<Merged> planned = merging.carried(change);
        boolean own = planned.isEmpty();
        Merged content = own ? merged : planned.get(planned.size() - 1);
        LocalDate from = own ? change.inForceFrom() : content.on().inForceFrom();
        var on = new NewVersion.Base(content.on().number(), base.highestNumber(), base.sequence());
        return new NewVersion(change.area(), on, from, content.files(), change.id(), now);
    }

    /** What the council's last protocol says was approved, when the change still holds exactly that. */
    private static Optional<ContentHash> decided(Change change) {
        List<Protocol> protocols = change.deliberation().protocols();
        return protocols.stream()
                .skip(Math.max(0, protocols.size() - 1))
                .filter(last ->
                        last.outcome() == ChangeState.GODKAND && last.hash().equals(change.hash()))
                .map(Protocol::hash)
                .findFirst();
    }

    private void sendBack(Change approved, String why, Instant now) {
        changes.change(
                approved.id(),
                change -> change.state() == ChangeState.GODKAND
                                && versionOf(change).isEmpty()
                        ? StoredChanges.Step.to(
                                change.with(ChangeState.ATERREMISS)
                                        .noting(new ChangeEvent(now, ChangeEvent.SYSTEM, why)),
                                saved -> saved)
                        : StoredChanges.Step.stay(change));
    }

    /** So that a decision is not judged by what was in force before another node activated something, a second ago. */
    void hearOfOthers(Instant now) {
        library.refresh(now);
    }

    /** Finishes what was approved but never became a version, as when a node was killed between the two. */
    void finish(Instant now) {
        hearOfOthers(now);
        for (Change change : changes.in(ChangeState.GODKAND)) {
            if (versionOf(change).isEmpty()) {
                activate(change, now);
            }
        }
    }
}
