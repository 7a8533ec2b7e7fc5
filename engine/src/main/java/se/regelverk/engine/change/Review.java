package se.regelverk.engine.change;

import java.time.Instant;
import se.regelverk.engine.content.ContentHash;

/**
 * What one council member said.
 *
 * @param hash {@link Change#hash()} of what was reviewed: an approval holds for exactly that
 */
public record Review(String reviewer, Decision decision, String comment, Instant at, ContentHash hash) {}
