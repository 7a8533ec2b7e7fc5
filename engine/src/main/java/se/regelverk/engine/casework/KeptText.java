package se.regelverk.engine.casework;

import java.time.Instant;
import se.regelverk.engine.migration.Archived;

/**
 * Text that was written in a form and has no field in the one that came after it. Kept with the draft and the case it becomes.
 *
 * @param name of the field it was written in
 * @param label the question as it was asked
 * @param text as it was typed
 * @param readable the same as people read it
 * @param why it has no field
 * @param by who wrote it
 */
public record KeptText(String name, String label, String text, String readable, String why, Author by, Instant at) {
    static KeptText of(Archived archived, Author by, Instant at) {
        return new KeptText(
                archived.name(), archived.label(), archived.text(), archived.readable(), archived.why(), by, at);
    }

    boolean says(Archived archived) {
        return name.equals(archived.name()) && text.equals(archived.text());
    }
}
