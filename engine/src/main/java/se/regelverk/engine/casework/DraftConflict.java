package se.regelverk.engine.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Text that could not take a field's place, since somebody else had written there meanwhile. Kept until somebody chooses.
 *
 * @param field name of the field
 * @param text what was written
 * @param page the page it was written on, null when it did not say
 */
public record DraftConflict(
        String field,
        String text,
        Author by,
        Instant at,
        @Nullable String page) {}
