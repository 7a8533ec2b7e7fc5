package se.regelverk.engine.library;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks every second whether another node has activated or stopped something. A database that is away is asked again the next second. */
final class LibraryPolling implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LibraryPolling.class);

    /** Every node uses a new version within two seconds. */
    private static final int SECONDS_BETWEEN = 1;

    private final Library library;
    private final Clock clock;
    private @Nullable ScheduledExecutorService executor;
    private boolean answers = true;

    LibraryPolling(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // ask() never throws, so the future never tells anything
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(LibraryPolling::thread);
        started.scheduleWithFixedDelay(this::ask, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        executor = started;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "library-polling");
        thread.setDaemon(true);
        return thread;
    }

    private void ask() {
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

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
