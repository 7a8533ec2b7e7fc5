package se.regelverk.engine.change;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** At start and every minute, activates approved changes that have no version. */
final class ActivationRecovery implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ActivationRecovery.class);
    private static final int SECONDS_BETWEEN = 60;

    private final Changes changes;
    private final Clock clock;
    private @Nullable ScheduledExecutorService executor;

    ActivationRecovery(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // finish() never throws, so the future never tells anything
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(ActivationRecovery::thread);
        started.scheduleWithFixedDelay(this::finish, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
        executor = started;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "activation-recovery");
        thread.setDaemon(true);
        return thread;
    }

    private void finish() {
        try {
            changes.finishApproved(clock.instant());
        } catch (RuntimeException failed) {
            log.warn("Approved changes could not be looked through; tried again in {} s", SECONDS_BETWEEN, failed);
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
