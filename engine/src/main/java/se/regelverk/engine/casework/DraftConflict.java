package se.regelverk.engine.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Text that could not take a field's place, since somebody had written there meanwhile on another page. Kept until somebody chooses.
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
        @Nullable String page) {
    /** Whether the text that stands in the field was written by the same person: in another window, then. */
    public boolean isOfOnePerson(FormDraft draft) {
        DraftField standing = draft.field(field);
        return !standing.writings().isEmpty() && standing.last().by().username().equals(by.username());
    }
}
