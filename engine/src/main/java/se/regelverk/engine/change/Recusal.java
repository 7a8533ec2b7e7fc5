package se.regelverk.engine.change;

import java.time.Instant;

/**
 * Jäv: a member of the council who has told that they may not decide on a change (6 kap. 28 § kommunallagen). It stays with the change
 * whatever becomes of it, and is never taken back.
 *
 * @param reason in the member's own words
 */
public record Recusal(String member, String reason, Instant at) {}
