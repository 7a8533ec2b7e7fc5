package se.regelverk.engine.change;

import java.util.Optional;
import se.regelverk.engine.library.VersionSummary;

/** What came of a review. */
public sealed interface ReviewResult {
    /** It is noted, and the change has the state that follows. */
    record Noted(Change change) implements ReviewResult {}

    /**
     * The second approval: the change is approved.
     *
     * @param version what it became; empty when it is approved but not yet activated, which is then done within a minute, and when
     *     another change was activated at the same moment and the two do not agree: then this one is sent back
     */
    record Approved(Change change, Optional<VersionSummary> version) implements ReviewResult {}

    /** Whoever has written in a change may not review it. */
    record AuthorRefused(Change change) implements ReviewResult {}

    /**
     * The comment is missing or too long.
     *
     * @param message in Swedish
     */
    record CommentRefused(String message) implements ReviewResult {}

    /**
     * The member may not say this of this change, such as when they have told of jäv. The review is not noted.
     *
     * @param message in Swedish
     */
    record Refused(Change change, String message) implements ReviewResult {}

    /** It is not submitted, or it is decided already. */
    record NotUnderReview(Change change) implements ReviewResult {}

    /** Other content has been approved since, and together they are not clean. The review is not noted. */
    record NoLongerClean(Change change, CheckReport report) implements ReviewResult {}
}
