package se.regelverk.engine.impact;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Counts runs on all cores of one node, and keeps other nodes on the same database from counting the same. */
final class OnThisNode implements Distribution, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OnThisNode.class);

    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final Duration LAST_PARTS = Duration.ofSeconds(5);

    /** No time at which anybody beat. */
    private static final long STOPPED = Long.MIN_VALUE;

    private final Lease lease;
    private final Counting counting;
    private final Finishing finishing;
    private final ForkJoinPool cores = new ForkJoinPool();
    private final Set<String> counted = ConcurrentHashMap.newKeySet();

    OnThisNode(Lease lease, Counting counting, Finishing finishing) {
        this.lease = lease;
        this.counting = counting;
        this.finishing = finishing;
    }

    /** A run that is counted here is said to be so here too: a part may take long when others go first. */
    @Override
    public void ensure(ImpactRun run) {
        if (counted.contains(run.id())) {
            lease.keep(run.id());
        } else if (lease.take(run) && counted.add(run.id())) {
            cores.execute(() -> count(run.id()));
        }
    }

    private void count(String run) {
        var lastBeat = new AtomicLong(System.nanoTime());
        try {
            IntStream.of(counting.remaining(run)).parallel().forEach(part -> {
                if (goesOn(run, lastBeat)) {
                    counting.count(run, part);
                }
            });
            finishing.finish(run);
        } catch (DataAccessException unreachable) {
            log.warn("Impact run {} waits for the database", run, unreachable);
        } catch (RuntimeException failed) {
            // A node that closes drops its parts in the middle. That says nothing of the run: another node takes it up.
            if (!cores.isShutdown()) {
                finishing.fail(run, failed);
            }
        } finally {
            counted.remove(run);
        }
    }

    /** Asked before every part; answered by the database once a second, and from memory between. */
    private boolean goesOn(String run, AtomicLong lastBeat) {
        long last = lastBeat.get();
        long now = System.nanoTime();
        if (last == STOPPED) {
            return false;
        }
        if (now - last > BEAT.toNanos() && lastBeat.compareAndSet(last, now)) {
            if (!lease.keep(run)) {
                lastBeat.set(STOPPED);
                return false;
            }
        }
        return !cores.isShutdown();
    }

    /** Waits for what is being counted just now, so that it does not find the database closed. */
    @Override
    public void close() {
        cores.shutdownNow();
        try {
            cores.awaitTermination(LAST_PARTS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
