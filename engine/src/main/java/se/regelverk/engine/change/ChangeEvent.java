package se.regelverk.engine.change;

import java.time.Instant;

/**
 * Something that happened to a change.
 *
 * @param by user name, or {@link #SYSTEM}
 * @param text what happened, one Swedish sentence without who and when
 */
public record ChangeEvent(Instant at, String by, String text) {
    /** Stands for the application where a user name would. */
    public static final String SYSTEM = "regelverket";
}
