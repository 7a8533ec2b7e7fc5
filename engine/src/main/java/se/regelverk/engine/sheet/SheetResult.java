package se.regelverk.engine.sheet;

/** What came of reading a file. */
public sealed interface SheetResult {
    /** The texts of the file's only, or first, sheet. */
    record Read(Sheet sheet) implements SheetResult {}

    /**
     * The file is not taken.
     *
     * @param problem what is wrong, where, and what to do, in Swedish
     */
    record Refused(String problem) implements SheetResult {}
}
