package se.regelverk.engine.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.rulebase.PlainReasoner;
import se.regelverk.engine.rulepack.rulebase.Reasoner;
import se.regelverk.engine.rulepack.rulebase.RuleBase;

/** Assessors ready to use: one for each pack and each stretch of days on which the same content holds, built when first asked for. */
public final class Assessors {
    /** Eight areas, some versions in use at once, some years of amounts; an entry is a few megabytes. */
    private static final int MOST_KEPT = 100;

    private record Key(ContentHash pack, LocalDate since) {}

    private final Cache<Key, Assessor> assessors =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Cache<ContentHash, NavigableSet<LocalDate>> changeDays =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final BiFunction<RulePack, LocalDate, Reasoner> reasoners;
    private final Consumer<Duration> buildTime;

    /**
     * An empty store of assessors.
     *
     * @param buildTime told how long each build of a rule base took, for metrics
     */
    public Assessors(Consumer<Duration> buildTime) {
        this(RuleBase::build, buildTime);
    }

    private Assessors(BiFunction<RulePack, LocalDate, Reasoner> reasoners, Consumer<Duration> buildTime) {
        this.reasoners = reasoners;
        this.buildTime = buildTime;
    }

    /** Assessors by plain evaluation; see {@link PlainReasoner} for what they are good for. */
    public static Assessors plain() {
        return new Assessors(PlainReasoner::of, time -> {});
    }

    /**
     * The assessor for a pack on a day.
     *
     * @param day see {@link Clocks#dayOfContent()}
     */
    public Assessor of(RulePack pack, LocalDate day) {
        NavigableSet<LocalDate> days = changeDays.get(pack.hash(), hash -> ContentInForce.changeDays(pack));
        LocalDate since = days.floor(day);
        return assessors.get(new Key(pack.hash(), since == null ? LocalDate.MIN : since), key -> build(pack, day));
    }

    private Assessor build(RulePack pack, LocalDate day) {
        long start = System.nanoTime();
        var assessor = new Assessor(reasoners.apply(pack, day));
        buildTime.accept(Duration.ofNanos(System.nanoTime() - start));
        return assessor;
    }
}
