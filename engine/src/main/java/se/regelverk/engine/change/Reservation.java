package se.regelverk.engine.change;

import java.time.Instant;
import se.regelverk.engine.content.ContentHash;

/**
 * What a member of the council has against a decision that others make.
 *
 * @param hash {@link Change#hash()} of what they had read
 */
public record Reservation(String member, String text, Instant at, ContentHash hash) {}
