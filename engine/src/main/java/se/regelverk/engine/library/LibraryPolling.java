package se.regelverk.engine.library;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks whether another node has activated or stopped something. A database that is away is asked again the next time. */
final class LibraryPolling implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(LibraryPolling.class);

    /** Every node uses a new version within two seconds. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Library library;
    private final Clock clock;
    private boolean answers = true;

    private LibraryPolling(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    static Repeated of(Library library, Clock clock) {
        return new Repeated("library-polling", PAUSE, new LibraryPolling(library, clock));
    }

    @Override
    public void run() {
        try {
            library.refresh(clock.instant());
            if (!answers) {
                log.info("The database answers again; approved content is up to date");
            }
            answers = true;
        } catch (RuntimeException failed) {
            if (answers) {
                log.warn("Approved content cannot be refreshed; the last is served until it can", failed);
            }
            answers = false;
        }
    }
}
