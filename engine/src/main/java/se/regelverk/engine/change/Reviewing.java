package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.content.Area;

/** What one council member says of a change. */
record Reviewing(Opinion said, Instant at) {
    /** Four eyes beside the author's. */
    private static final int APPROVALS_NEEDED = 2;

    Step<ReviewResult> step(Change change, Checking checking, Merging merging) {
        Optional<ReviewResult> refused = refused(change);
        if (refused.isPresent()) {
            return Step.stay(refused.get());
        }
        Change reviewed = change.with(reviews(change))
                .with(said.decision().leadsTo(change.state()))
                .with(deliberation(change))
                .noting(new ChangeEvent(at, said.member(), event()));
        if (said.decision() == Decision.GODKANN && reviewed.approvals() >= APPROVALS_NEEDED) {
            return approved(change, reviewed.with(ChangeState.GODKAND), checking, merging);
        }
        boolean decided = !reviewed.state().underReview();
        return Step.to(decided ? recorded(reviewed, merging) : reviewed, ReviewResult.Noted::new);
    }

    private Step<ReviewResult> approved(Change before, Change approved, Checking checking, Merging merging) {
        CheckReport report = checking.withChange(before, merging.current(before));
        return report.isClean()
                ? Step.to(recorded(approved, merging), saved -> new ReviewResult.Approved(saved, Optional.empty()))
                : Step.stay(new ReviewResult.NoLongerClean(before, report));
    }

    private Change recorded(Change decided, Merging merging) {
        DraftView files = merging.view(decided);
        var protocol = Protocol.of(decided, Differences.law(decided, files), Differences.sentences(decided, files), at);
        return decided.with(decided.deliberation().with(protocol));
    }

    private Optional<ReviewResult> refused(Change change) {
        if (change.involved().contains(said.member())) {
            return Optional.of(new ReviewResult.AuthorRefused(change));
        }
        if (!change.state().underReview()) {
            return Optional.of(new ReviewResult.NotUnderReview(change));
        }
        if (change.deliberation().isRecused(said.member())) {
            return Optional.of(
                    new ReviewResult.Refused(change, "Du har anmält jäv. Därför kan du inte besluta om ändringen."));
        }
        if (said.decision() == Decision.ESKALERA && change.council().equals(Area.SHARED)) {
            return Optional.of(new ReviewResult.Refused(
                    change, "Det gemensamma rådet beslutar redan om ändringen. Den kan inte lyftas högre."));
        }
        String problem = said.problem();
        return problem.isEmpty() ? Optional.empty() : Optional.of(new ReviewResult.CommentRefused(problem));
    }

    private List<Review> reviews(Change change) {
        List<Review> reviews = new ArrayList<>(change.reviews());
        Area council = change.council();
        reviews.removeIf(review -> review.reviewer().equals(said.member()) && review.isFor(council, change.area()));
        reviews.add(new Review(said.member(), said.decision(), said.comment(), at, change.hash(), council));
        return reviews;
    }

    private Deliberation deliberation(Change change) {
        Deliberation before = change.deliberation();
        return switch (said.decision()) {
            case GODKANN, AVSLA -> before;
            case ATERREMISS -> before.requiring(requirements());
            case ESKALERA -> before.with(new Escalation(said.member(), said.comment(), at));
        };
    }

    private List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        for (String thing : said.required()) {
            requirements.add(new Requirement(requirements.size() + 1, thing, said.member(), at, null, null));
        }
        return requirements;
    }

    private String event() {
        String what =
                switch (said.decision()) {
                    case GODKANN -> "godkände";
                    case ATERREMISS -> "skickade tillbaka ändringen till författaren";
                    case AVSLA -> "avslog ändringen";
                    case ESKALERA -> "eskalerade ändringen";
                };
        return said.comment().isEmpty() ? what : what + ": " + said.comment();
    }
}
