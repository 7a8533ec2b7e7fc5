package se.regelverk.engine.library;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Work that a thread of its own does when the application starts and then again and again until it stops. */
public final class Repeated implements SmartLifecycle {
    private final String name;
    private final Duration pause;
    private final Runnable work;
    private @Nullable ScheduledExecutorService executor;

    /**
     * Work to repeat.
     *
     * @param name of the thread
     * @param pause between one time and the next
     * @param work must not throw: after that it is never done again
     */
    public Repeated(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the work never throws, so the future never tells anything
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(this::thread);
        started.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        executor = started;
    }

    private Thread thread(Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
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
