package se.regelverk.engine.change;

/**
 * A file that both the draft and a version approved since the draft began have changed.
 *
 * @param version the newer version's number
 * @param approvedBy id of the change it came from
 */
public record FileConflict(String path, int version, String approvedBy) {}
