package se.regelverk.engine.change.edit;

/** What came of an edit. */
public sealed interface EditResult {
    /** The file's whole text after the edit. */
    record Edited(String path, String text) implements EditResult {}

    /**
     * Nothing was changed.
     *
     * @param field what the problem concerns: a field of the edit, such as {@code from} or {@code values.barn3}; empty for the file
     * @param problem what is wrong and what to do, in Swedish
     */
    record Refused(String field, String problem) implements EditResult {}
}
