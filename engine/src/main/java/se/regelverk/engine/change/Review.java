package se.regelverk.engine.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/**
 * What one council member said.
 *
 * @param hash {@link Change#hash()} of what was reviewed: an approval holds for exactly that
 * @param council the area for whose council they said it; null in changes stored by older programs, where it was the change's own
 */
public record Review(
        String reviewer,
        Decision decision,
        String comment,
        Instant at,
        ContentHash hash,
        @Nullable Area council) {
    boolean isFor(Area deciding, Area own) {
        return deciding.equals(council == null ? own : council);
    }
}
