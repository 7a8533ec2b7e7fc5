package se.regelverk.engine.casework;

import java.time.Instant;

/**
 * Text that could not take a field's place, since somebody else had written there meanwhile. Kept until somebody chooses.
 *
 * @param field name of the field
 * @param text what was written
 */
public record DraftConflict(String field, String text, Author by, Instant at) {}
