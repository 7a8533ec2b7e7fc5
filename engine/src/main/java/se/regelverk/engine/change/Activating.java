package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.library.Activation;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.NewVersion;
import se.regelverk.engine.library.VersionSummary;

/**
 * Makes approved changes into versions. It follows from what is stored, and can be done again: a change becomes a version once, however
 * often and wherever it is tried.
 */
final class Activating {
    private static final Logger log = LoggerFactory.getLogger(Activating.class);

    /** Each attempt fails only when another version was activated meanwhile. */
    private static final int MOST_ATTEMPTS = 20;

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

    Optional<VersionSummary> versionOf(Change change) {
        return library.versions(change.area()).stream()
                .filter(version -> version.approvedBy().equals(change.id()))
                .findFirst();
    }

    /** The version an approved change became; empty when content approved just before made that impossible, and it was sent back. */
    Optional<VersionSummary> activate(Change change, Instant now) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<VersionSummary> done = versionOf(change);
            if (done.isPresent()) {
                return done;
            }
            NewVersion.Base base = library.base(change.area());
            Merged merged = merging.on(change, base.number());
            CheckReport report =
                    checking.withChange(change, merged, LocalDate.ofInstant(now, LibraryConfiguration.ZONE));
            if (!report.isClean()) {
                sendBack(change, now);
                return Optional.empty();
            }
            var version = new NewVersion(change.area(), base, change.inForceFrom(), merged.files(), change.id(), now);
            if (library.activate(version) instanceof Activation.Activated activated) {
                log.info("Change {} became version {}", change.id(), activated.version());
                return Optional.of(activated.version());
            }
        }
        throw new IllegalStateException("Change %s is overtaken again and again".formatted(change.id()));
    }

    private void sendBack(Change approved, Instant now) {
        log.warn("Change {} was approved but no longer fits the content in force; sent back", approved.id());
        changes.change(
                approved.id(),
                change -> change.state() == ChangeState.GODKAND
                                && versionOf(change).isEmpty()
                        ? StoredChanges.Step.to(
                                change.with(ChangeState.ATERREMISS)
                                        .noting(
                                                new ChangeEvent(
                                                        now,
                                                        ChangeEvent.SYSTEM,
                                                        "skickade tillbaka ändringen: en annan ändring hann före, och de går inte ihop")),
                                saved -> saved)
                        : StoredChanges.Step.stay(change));
    }

    /** Finishes what was approved but never became a version, as when a node was killed between the two. */
    void finish(Instant now) {
        library.refresh(now);
        for (Change change : changes.in(ChangeState.GODKAND)) {
            if (versionOf(change).isEmpty()) {
                activate(change, now);
            }
        }
    }
}
