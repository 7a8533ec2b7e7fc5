package se.regelverk.engine.change;

import java.time.Instant;
import se.regelverk.engine.change.merge.PartConflict;
import se.regelverk.engine.library.ContentVersion;

/**
 * A thing of a file that both the draft and a version approved since the draft began have changed.
 *
 * @param version number of the version that changed it last
 * @param approvedBy id of the change that version came from
 */
public record FileConflict(String path, PartConflict part, int version, String approvedBy, Instant decidedAt) {
    static FileConflict of(String path, PartConflict part, ContentVersion version) {
        return new FileConflict(path, part, version.number(), version.approvedBy(), version.activatedAt());
    }
}
