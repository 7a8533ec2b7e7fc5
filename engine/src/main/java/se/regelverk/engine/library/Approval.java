package se.regelverk.engine.library;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/**
 * That exactly this content of an area may be used, and why. It is stored before the version; a version without it is never loaded.
 *
 * @param hash SHA-256 of the area's files
 * @param origin id of the change a council approved, or {@link ContentVersion#SEED} for what the installation began with
 * @param decided hash of what the council's protocol says was decided; of the files themselves for what the installation began with
 */
@Document("contentApprovals")
public record Approval(@Id String id, Area area, ContentHash hash, String origin, ContentHash decided, Instant at) {
    static Approval of(NewVersion version, ContentHash decided) {
        ContentHash hash = version.files().hash();
        return new Approval(
                idOf(version.area(), hash, version.approvedBy()),
                version.area(),
                hash,
                version.approvedBy(),
                decided,
                version.activatedAt());
    }

    /** Of a version from before approvals were kept: its own files stand for what was decided. */
    static Approval of(VersionSummary version) {
        return new Approval(
                idOf(version.area(), version.hash(), version.approvedBy()),
                version.area(),
                version.hash(),
                version.approvedBy(),
                version.hash(),
                version.activatedAt());
    }

    static String idOf(Area area, ContentHash hash, String origin) {
        return area + ":" + hash.value() + ":" + origin;
    }

    /** Whether nobody has decided it: the installation began with it. */
    public boolean isFirstLoad() {
        return origin.equals(ContentVersion.SEED);
    }
}
