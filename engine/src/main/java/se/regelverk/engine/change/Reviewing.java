package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRules;

/**
 * What one council member says of a change.
 *
 * @param today the day whose rules of the council hold
 */
record Reviewing(Opinion said, Instant at, LocalDate today) {
    Step<ReviewResult> step(Change change, Checking checking, Merging merging, Councils councils) {
        Optional<ReviewResult> refused = refused(change, councils.rules(change.council(), today));
        if (refused.isPresent()) {
            return Step.stay(refused.get());
        }
        Change reviewed = change.with(said.among(change, at))
                .with(said.decision().leadsTo(change.state()))
                .with(deliberation(change))
                .noting(new ChangeEvent(at, said.member(), event()));
        Votes votes = councils.votes(reviewed, today);
        if (isVote() && votes.approves()) {
            return approved(change, reviewed.with(ChangeState.GODKAND), votes, checking, merging);
        }
        Change counted = isVote() && votes.rejects() ? reviewed.with(ChangeState.AVSLAGEN) : reviewed;
        boolean decided = !counted.state().underReview();
        return Step.to(decided ? recorded(counted, votes, merging) : counted, ReviewResult.Noted::new);
    }

    private boolean isVote() {
        return said.decision() == Decision.GODKANN || said.decision() == Decision.AVSLA;
    }

    private Step<ReviewResult> approved(
            Change before, Change approved, Votes votes, Checking checking, Merging merging) {
        CheckReport report = checking.withChange(before, merging.current(before));
        return report.isClean()
                ? Step.to(
                        recorded(approved, votes, merging), saved -> new ReviewResult.Approved(saved, Optional.empty()))
                : Step.stay(new ReviewResult.NoLongerClean(before, report));
    }

    private Change recorded(Change decided, Votes votes, Merging merging) {
        DraftView files = merging.view(decided);
        var protocol =
                Protocol.of(decided, Differences.law(decided, files), Differences.sentences(decided, files), votes, at);
        return decided.with(decided.deliberation().with(protocol));
    }

    private Optional<ReviewResult> refused(Change change, CouncilRules rules) {
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
        if (!rules.votes(said.role())) {
            return Optional.of(new ReviewResult.Refused(
                    change,
                    "Du är %s i rådet, och den rollen röstar inte. Du kan kommentera ändringen."
                            .formatted(said.role().title())));
        }
        if (said.decision() == Decision.ESKALERA && change.council().equals(Area.SHARED)) {
            return Optional.of(new ReviewResult.Refused(
                    change, "Det gemensamma rådet beslutar redan om ändringen. Den kan inte lyftas högre."));
        }
        String problem = said.problem();
        return problem.isEmpty() ? Optional.empty() : Optional.of(new ReviewResult.CommentRefused(problem));
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
                    case AVSLA -> "röstade för avslag";
                    case ESKALERA -> "eskalerade ändringen";
                };
        return said.comment().isEmpty() ? what : what + ": " + said.comment();
    }
}
