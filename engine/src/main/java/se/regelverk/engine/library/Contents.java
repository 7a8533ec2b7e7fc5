package se.regelverk.engine.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

/** Versions with their files, and pairs of versions read and checked: kept once fetched, since they never change. */
final class Contents {
    /** Eight areas, some versions in use at once; each place of an entry is a few megabytes. */
    private static final int MOST_KEPT = 60;

    private record Key(Area area, int number, int sharedNumber) {}

    private record VersionKey(Area area, int number) {}

    private final Versions versions;
    private final Approvals approvals;
    private final LibraryMetrics metrics;
    private final Cache<VersionKey, ContentVersion> files =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Cache<Key, ApprovedContent> contents = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher(
                    (Key key, ApprovedContent one) -> one.content().everywhere().size())
            .build();

    Contents(Versions versions, Approvals approvals, LibraryMetrics metrics) {
        this.versions = versions;
        this.approvals = approvals;
        this.metrics = metrics;
    }

    /** Whether what a version says it came of has ever been approved, with these files or others. */
    boolean isOfSomethingApproved(VersionSummary version) {
        return approvals.hasAny(version.area(), version.approvedBy());
    }

    /**
     * A version with its files; empty when there is none of that number.
     *
     * @throws ContentUnusable if its files are not those that were approved, or nobody has approved them
     */
    Optional<ContentVersion> version(Area area, int number) {
        return Optional.ofNullable(files.get(new VersionKey(area, number), key -> versions.version(area, number)
                .map(StoredVersion::verified)
                .map(approvals::require)
                .orElse(null)));
    }

    /**
     * An area's version read together with a shared one; empty when either does not exist.
     *
     * @throws ContentUnusable if the files are not those that were approved, or have problems together
     */
    Optional<ApprovedContent> content(Area area, int number, int sharedNumber) {
        return Optional.ofNullable(contents.get(new Key(area, number, sharedNumber), key -> read(key)));
    }

    @org.jspecify.annotations.Nullable
    private ApprovedContent read(Key key) {
        long start = System.nanoTime();
        Optional<ContentVersion> own = version(key.area(), key.number());
        Optional<ContentVersion> shared = version(Area.SHARED, key.sharedNumber());
        if (own.isEmpty() || shared.isEmpty()) {
            return null;
        }
        ApprovedContent read = read(own.get(), shared.get());
        metrics.contentRead(Duration.ofNanos(System.nanoTime() - start));
        return read;
    }

    private static ApprovedContent read(ContentVersion own, ContentVersion shared) {
        ContentFiles together = shared.files().with(own.files());
        var problems = new Problems();
        Optional<AreaContent> content = AreaContent.read(together, own.area(), problems);
        if (content.isEmpty() || !problems.isEmpty()) {
            throw new ContentUnusable(
                    "%s version %d, with shared version %d,".formatted(own.area(), own.number(), shared.number()),
                    problems.inOrder());
        }
        return new ApprovedContent(
                own.area(), own.number(), shared.number(), own.hash(), shared.hash(), content.get(), together);
    }
}
