package se.regelverk.engine.library;

import java.time.Instant;

/**
 * Somebody stopped a version at once.
 *
 * @param reason in Swedish, as it was given
 * @param by user name
 */
public record Stop(String reason, String by, Instant at) {}
