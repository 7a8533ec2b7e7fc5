package se.regelverk.adminui.casework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.FormDraft;

/**
 * Who has a form open: those who have opened or saved it lately. Kept in memory and told in words only; in an installation of several
 * servers another server's people are seen once they have saved.
 */
@Component
class Presence {
    private static final Duration LATELY = Duration.ofMinutes(2);
    private static final int MOST_DRAFTS = 20_000;

    private final Cache<String, Map<String, Seen>> seen = Caffeine.newBuilder()
            .expireAfterWrite(LATELY.multipliedBy(2))
            .maximumSize(MOST_DRAFTS)
            .build();

    private record Seen(String name, Instant at) {
        boolean isLately(Instant now) {
            return at.isAfter(now.minus(LATELY));
        }
    }

    /** Notes that somebody has a draft open, and says who else has: a sentence, empty when nobody. */
    String others(FormDraft draft, Author me, Instant now) {
        Map<String, Seen> all = seen.get(draft.id(), id -> new ConcurrentHashMap<>());
        all.put(me.username(), new Seen(me.name(), now));
        // Written again so that it is kept as long as anybody is there.
        seen.put(draft.id(), all);
        all.values().removeIf(one -> !one.isLately(now));
        Map<String, String> names = new TreeMap<>();
        all.forEach((username, one) -> names.put(username, one.name()));
        if (new Seen("", draft.changedAt()).isLately(now)) {
            names.put(draft.changedBy().username(), draft.changedBy().name());
        }
        names.remove(me.username());
        return names.isEmpty() ? "" : "%s har detta formulär öppet.".formatted(String.join(" och ", names.values()));
    }
}
