package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.StoredChanges.Step;

/**
 * What one council member says of a change.
 *
 * @param comment empty when there is none
 */
record Reviewing(String reviewer, Decision decision, String comment, Instant at) {
    /** Four eyes beside the author's. */
    private static final int APPROVALS_NEEDED = 2;

    private static final int LONGEST_COMMENT = 5_000;

    Step<ReviewResult> step(Change change, Checking checking, Merging merging) {
        Optional<ReviewResult> refused = refused(change);
        if (refused.isPresent()) {
            return Step.stay(refused.get());
        }
        Change reviewed = change.with(reviews(change))
                .with(decision.leadsTo(change.state()))
                .noting(new ChangeEvent(at, reviewer, event()));
        if (decision != Decision.GODKANN || reviewed.approvals() < APPROVALS_NEEDED) {
            return Step.to(reviewed, ReviewResult.Noted::new);
        }
        CheckReport report = checking.withChange(change, merging.current(change));
        if (!report.isClean()) {
            return Step.stay(new ReviewResult.NoLongerClean(change, report));
        }
        return Step.to(reviewed.with(ChangeState.GODKAND), saved -> new ReviewResult.Approved(saved, Optional.empty()));
    }

    private Optional<ReviewResult> refused(Change change) {
        if (change.involved().contains(reviewer)) {
            return Optional.of(new ReviewResult.AuthorRefused(change));
        }
        if (!change.state().underReview()) {
            return Optional.of(new ReviewResult.NotUnderReview(change));
        }
        if (decision.needsComment() && comment.isBlank()) {
            return Optional.of(new ReviewResult.CommentRefused("Skriv varför, så att författaren vet vad som behövs."));
        }
        return comment.length() > LONGEST_COMMENT
                ? Optional.of(new ReviewResult.CommentRefused("Skriv högst %d tecken.".formatted(LONGEST_COMMENT)))
                : Optional.empty();
    }

    private List<Review> reviews(Change change) {
        List<Review> reviews = new ArrayList<>(change.reviews());
        reviews.removeIf(review -> review.reviewer().equals(reviewer));
        reviews.add(new Review(reviewer, decision, comment.strip(), at, change.hash()));
        return reviews;
    }

    private String event() {
        String what =
                switch (decision) {
                    case GODKANN -> "godkände";
                    case ATERREMISS -> "skickade tillbaka ändringen till författaren";
                    case AVSLA -> "avslog ändringen";
                    case ESKALERA -> "eskalerade ändringen";
                };
        return comment.isBlank() ? what : what + ": " + comment.strip();
    }
}
