package se.regelverk.engine.change;

import se.regelverk.engine.content.AuthorProblem;

/** What came of saving a file of a draft. */
public sealed interface Saving {
    record Saved(Change change) implements Saving {}

    /**
     * Somebody else saved the file first. Their text is in use, the one just sent is kept beside it; nothing is lost.
     */
    record Conflict(Change change, DraftFile theirs, SideText yours) implements Saving {}

    /** The file cannot be part of the draft: its path, its size or its kind. */
    record Refused(AuthorProblem problem) implements Saving {}

    /** The change is submitted or decided and can no longer be changed. */
    record Closed(Change change) implements Saving {}
}
