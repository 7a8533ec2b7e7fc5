package se.regelverk.engine.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.rulepack.CouncilRole;

/**
 * What one council member said.
 *
 * @param hash {@link Change#hash()} of what was reviewed: an approval holds for exactly that
 * @param council the area for whose council they said it; null in changes stored by older programs, where it was the change's own
 * @param role what the member was in that council then; null in changes stored by older programs
 */
public record Review(
        String reviewer,
        Decision decision,
        String comment,
        Instant at,
        ContentHash hash,
        @Nullable Area council,
        @Nullable CouncilRole role) {
    /** What the member is in the council. */
    public CouncilRole seat() {
        return role == null ? CouncilRole.REPRESENTANT : role;
    }

    /** Whether it says yes or no. */
    boolean isVote() {
        return decision == Decision.GODKANN || decision == Decision.AVSLA;
    }

    boolean isFor(Area deciding, Area own) {
        return deciding.equals(council == null ? own : council);
    }
}
