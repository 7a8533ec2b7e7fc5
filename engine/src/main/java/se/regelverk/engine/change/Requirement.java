package se.regelverk.engine.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thing the council wants done before it sees a change again.
 *
 * @param number 1, 2, 3 … within the change
 * @param by the member who sent the change back
 * @param answer what the author has done about it; null until they have said so
 * @param answeredBy null until then
 */
public record Requirement(
        int number,
        String text,
        String by,
        Instant at,
        @Nullable String answer,
        @Nullable String answeredBy) {
    /** Whether the author has said what they have done. */
    public boolean isAnswered() {
        return answer != null;
    }

    Requirement answered(String newAnswer, String user) {
        return new Requirement(number, text, by, at, newAnswer, user);
    }
}
