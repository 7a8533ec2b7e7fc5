package se.regelverk.adminui.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;

/**
 * Looks again and again at what has happened since it last looked, on every node. Each thing is written under its own name, so that it
 * does no harm that several look; and it looks back a while further than it must, since clocks of nodes differ.
 */
final class Noticing implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Noticing.class);
    private static final String CURSOR = "sedd";
    private static final Duration OVERLAP = Duration.ofDays(1);

    @Document("noticeCursors")
    record Cursor(@Id String id, Instant until) {}

    private final Changes changes;
    private final LawMarks laws;
    private final Library library;
    private final Notices notices;
    private final Outbox outbox;
    private final MongoTemplate template;
    private final Clock clock;

    Noticing(
            Changes changes,
            LawMarks laws,
            Library library,
            Notices notices,
            Outbox outbox,
            MongoTemplate template,
            Clock clock) {
        this.changes = changes;
        this.laws = laws;
        this.library = library;
        this.notices = notices;
        this.outbox = outbox;
        this.template = template;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            look(clock.instant());
        } catch (RuntimeException failed) {
            log.warn("What has happened could not be looked through; tried again soon: {}", failed.getClass());
        }
    }

    void look(Instant now) {
        Instant since = Optional.ofNullable(template.findById(CURSOR, Cursor.class))
                .map(Cursor::until)
                .orElse(now)
                .minus(OVERLAP);
        LocalDate today = LocalDate.ofInstant(now, LibraryConfiguration.ZONE);
        var telling = new Telling(library, now, today);
        changes.since(since).forEach(telling::of);
        library.areas().stream()
                .flatMap(area -> library.versions(area).stream())
                .filter(version -> version.activatedAt().isAfter(since)
                        || version.stop()
                                .filter(stop -> stop.at().isAfter(since))
                                .isPresent())
                .forEach(telling::of);
        laws.all().stream().filter(mark -> mark.at().isAfter(since)).forEach(telling::of);
        remind(telling, today);
        telling.notices().stream().filter(one -> !notices.has(one.id())).forEach(this::add);
        template.save(new Cursor(CURSOR, now));
    }

    /** First the letters, then the notice: killed in between, it is done again, and the letters are there once. */
    private void add(Notice notice) {
        outbox.add(notice);
        notices.add(notice);
    }

    private void remind(Telling telling, LocalDate today) {
        for (Notice waiting : notices.awaiting()) {
            Optional<Change> change =
                    Optional.ofNullable(waiting.awaits()).flatMap(changes::find).filter(one -> isAwaited(one, waiting));
            if (change.isEmpty()) {
                notices.settle(waiting);
            }
            change.ifPresent(one -> changes.voting()
                    .deadline(one)
                    .filter(deadline -> deadline.isNear(today))
                    .ifPresent(deadline -> telling.late(one, waiting, deadline)));
        }
    }

    /** A change that was lifted to another council waits for that one. */
    private static boolean isAwaited(Change change, Notice waiting) {
        return change.state().underReview() && waiting.audience().equals(Notice.Audience.council(change.council()));
    }
}
