package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/**
 * A version as it lies in the database.
 *
 * @param origin unique: a change becomes a version once only
 * @param files a list, since paths hold dots and dots may not be in keys; null when read without them
 */
@Document(StoredVersion.COLLECTION)
record StoredVersion(
        @Id String id,
        Area area,
        int number,
        long sequence,
        String origin,
        ContentHash hash,
        LocalDate inForceFrom,
        String approvedBy,
        Instant activatedAt,
        @Nullable List<StoredFile> files) {
    static final String COLLECTION = "contentVersions";

    record StoredFile(String path, String text) {}

    static String idOf(Area area, int number) {
        return area + ":" + number;
    }

    static StoredVersion of(NewVersion version, long sequence) {
        return new StoredVersion(
                idOf(version.area(), version.number()),
                version.area(),
                version.number(),
                sequence,
                version.origin(),
                version.files().hash(),
                version.inForceFrom(),
                version.approvedBy(),
                version.activatedAt(),
                version.files().texts().entrySet().stream()
                        .map(file -> new StoredFile(file.getKey(), file.getValue()))
                        .toList());
    }

    VersionSummary summary() {
        return new VersionSummary(area, number, sequence, hash, inForceFrom, approvedBy, activatedAt, Optional.empty());
    }

    /** The version, its files held against its hash. */
    ContentVersion verified() {
        var texts = new TreeMap<String, String>();
        if (files != null) {
            files.forEach(file -> texts.put(file.path(), file.text()));
        }
        var contentFiles = ContentFiles.of(texts);
        if (!contentFiles.hash().equals(hash)) {
            throw new ContentUnusable(
                    "The stored files of %s are not those that were approved: their hash is %s, not %s"
                            .formatted(id, contentFiles.hash().brief(), hash.brief()));
        }
        return new ContentVersion(area, number, hash, inForceFrom, contentFiles, approvedBy, activatedAt);
    }
}
