package se.regelverk.engine.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a run is to count. The one who counts it beats in the database, and another takes it over only when it has itself seen the same
 * beat for as long as the dead are silent, by its own {@link NodeTime}: what the nodes' clocks say makes no difference. Thread-safe.
 */
final class Lease {
    /** Long enough for a node that is busy, short enough for people who wait. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    /** Far more than are ever counted at once; a run that is forgotten is watched from the beginning. */
    private static final int MOST_WATCHED = 1_000;

    private final String name = UUID.randomUUID().toString();
    private final StoredImpacts stored;
    private final NodeTime time;
    private final Cache<String, Seen> watched =
            Caffeine.newBuilder().maximumSize(MOST_WATCHED).build();

    Lease(StoredImpacts stored, NodeTime time) {
        this.stored = stored;
        this.time = time;
    }

    private record Seen(@Nullable String worker, @Nullable Long beats, long since) {
        boolean isOf(ImpactRun run) {
            return Objects.equals(worker, run.worker()) && Objects.equals(beats, run.beats());
        }
    }

    /**
     * Takes a run that nobody is at; false when somebody is, or it is over.
     *
     * @param run as it was read just now
     */
    boolean take(ImpactRun run) {
        return isFree(run) && stored.claim(run, name);
    }

    private boolean isFree(ImpactRun run) {
        if (run.worker() == null || run.worker().equals(name)) {
            return true;
        }
        long now = time.nanos();
        Seen seen = watched.asMap()
                .compute(
                        run.id(),
                        (id, known) ->
                                known != null && known.isOf(run) ? known : new Seen(run.worker(), run.beats(), now));
        return now - seen.since() >= SILENCE.toNanos();
    }

    /** Says that this node is still at a run; false when the run is over, or another node has taken it. */
    boolean keep(String run) {
        return stored.beat(run, name);
    }
}
