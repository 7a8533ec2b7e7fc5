package se.regelverk.adminui.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/**
 * Packs that were read lately, by exactly what they say. An author goes from page to page of one draft, and each of them needs its rules; a
 * pack with a table of 2 000 rows takes as long to read as a person is willing to wait for a page.
 */
@Component
public class Packs {
    private static final int MOST_KEPT = 12;
    private static final Duration LONGEST_UNUSED = Duration.ofMinutes(10);

    private record Key(Area area, ContentHash content) {}

    /**
     * What was read.
     *
     * @param pack empty when the rules cannot be read at all
     */
    public record Read(Optional<RulePack> pack, List<AuthorProblem> problems) {}

    private final Cache<Key, Read> reads = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(LONGEST_UNUSED)
            .build();

    /** The area's pack; the same content gives the same pack. */
    public Read read(ContentFiles files, Area area) {
        return reads.get(new Key(area, files.hash()), key -> {
            var problems = new Problems();
            Optional<RulePack> pack = RulePackReader.read(files, area, problems);
            return new Read(pack, problems.inOrder());
        });
    }
}
