package se.regelverk.adminui.rules.proof;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.proof.ExampleRuns;
import se.regelverk.engine.proof.MutationReport;

/** Tries wrong rules in the background, one draft at a time; a page shows how far it has come and may end it. */
@Component
class MutationJobs {
    private static final int MOST_KEPT = 20;

    private final Cache<ContentHash, Job> jobs =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "mutation");
        thread.setDaemon(true);
        return thread;
    });

    /** One draft's work. */
    static final class Job {
        private volatile int done;
        private volatile int of;
        private volatile boolean ended;
        private volatile boolean failed;

        @Nullable
        private volatile MutationReport report;

        int done() {
            return done;
        }

        int of() {
            return of;
        }

        boolean hasFailed() {
            return failed;
        }

        Optional<MutationReport> report() {
            return Optional.ofNullable(report);
        }

        private void run(ExampleRuns runs) {
            try {
                report = MutationReport.of(runs, (tried, all) -> {
                    done = tried;
                    of = all;
                    return !ended;
                });
            } catch (RuntimeException broken) {
                failed = true;
                throw broken;
            }
        }
    }

    /** The same text of all files gives the same report, whoever asks. */
    private static ContentHash key(Draft draft) {
        return draft.files().readable().hash();
    }

    Optional<Job> find(Draft draft) {
        return Optional.ofNullable(jobs.getIfPresent(key(draft)));
    }

    void start(Draft draft, ExampleRuns runs) {
        jobs.asMap().computeIfAbsent(key(draft), key -> {
            var job = new Job();
            worker.execute(() -> job.run(runs));
            return job;
        });
    }

    /** Ends the work; what was tried is kept. */
    void end(Draft draft) {
        find(draft).ifPresent(job -> job.ended = true);
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
