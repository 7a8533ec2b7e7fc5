package se.regelverk.adminui.rules;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.replay.SmallCells;

/**
 * How often the rules of a version have held, for the pages where they are written. Looking through the cases takes a second or more, so
 * it is done beside the pages, one version at a time, and a page takes what there is.
 */
@Component
public class RuleCounts implements DisposableBean {
    /** Who comes back within this gets the same. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** What a page waits the first time; later ones do not wait at all. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private static final int MOST_KEPT = 50;

    private record Key(Area area, int version) {}

    /**
     * What was counted.
     *
     * @param use the cases as they were then
     * @param published what others than those who may read the cases are told of
     */
    public record Counted(Instant at, RuleUse use, RuleUse published, RuleTold told) {}

    private final Areas areas;
    private final CaseFiles cases;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "rule-counts");
        thread.setDaemon(true);
        return thread;
    });
    private final LoadingCache<Key, Counted> counted;

    RuleCounts(Areas areas, CaseFiles cases, Published published) {
        this.areas = areas;
        this.cases = cases;
        this.counted =
                Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(beside).build(new Counting(published));
    }

    private final class Counting implements CacheLoader<Key, Counted> {
        private final Published published;

        private Counting(Published published) {
            this.published = published;
        }

        @Override
        public Counted load(Key key) {
            RuleUse use = cases.ruleUse(key.area(), key.version());
            return counted(key, use, use);
        }

        @Override
        public Counted reload(Key key, Counted before) {
            RuleUse use = cases.ruleUse(key.area(), key.version());
            return counted(key, use, isFewMore(before.published(), use) ? before.published() : use);
        }

        private Counted counted(Key key, RuleUse use, RuleUse told) {
            ApprovedContent content = published.content(published.version(key.area(), key.version()));
            return new Counted(areas.now().toInstant(), use, told, RuleTold.of(content, told));
        }
    }

    /** Numbers that differ by the cases of few persons would tell of those: the earlier ones stand until there are enough. */
    private static boolean isFewMore(RuleUse before, RuleUse now) {
        return SmallCells.isSmall(Math.abs(now.cases() - before.cases()))
                || SmallCells.isSmall(Math.abs(now.decided() - before.decided()));
    }

    /** Of a version, counted anew if it is long since; waits for it. */
    public Counted of(Area area, int version) {
        Key key = new Key(area, version);
        Counted known = counted.getIfPresent(key);
        return known != null && isFresh(known) ? known : counted.refresh(key).join();
    }

    /** What is known of the version that is in force; empty while it is counted for the first time, or when nothing is in force. */
    public Optional<Used> inForce(Area area) {
        return areas.inForce(area).flatMap(content -> {
            Key key = new Key(area, content.number());
            Counted known = counted.getIfPresent(key);
            CompletableFuture<Counted> latest =
                    known != null && isFresh(known) ? CompletableFuture.completedFuture(known) : counted.refresh(key);
            return Optional.ofNullable(known)
                    .or(() -> soon(latest))
                    .map(one -> new Used(area.id(), content.number(), one.published(), one.told()));
        });
    }

    private static Optional<Counted> soon(CompletableFuture<Counted> latest) {
        try {
            return Optional.of(latest.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean isFresh(Counted known) {
        return known.at().plus(FRESH).isAfter(areas.now().toInstant());
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }
}
