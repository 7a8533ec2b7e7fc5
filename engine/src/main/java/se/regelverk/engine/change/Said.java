package se.regelverk.engine.change;

/** What came of saying something of a change beside deciding. */
public sealed interface Said {
    record Noted(Change change) implements Said {}

    /**
     * Nothing is noted.
     *
     * @param message why, in Swedish
     */
    record Refused(Change change, String message) implements Said {}
}
