package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.ChangeClass;

/**
 * What one council member says of a change.
 *
 * @param today the day whose rules of the council hold
 */
record Reviewing(Opinion said, Instant at, LocalDate today) {
    /** Where a review is made. */
    record Place(
            Checking checking,
            Merging merging,
            Councils councils,
            Escalating escalating,
            Analysed analysed,
            Roster roster) {
        /** Who sits on the council that has decided; null when nobody knows. */
        @Nullable
        Attendance attendance(Change decided, LocalDate day) {
            return roster.of(decided.council())
                    .map(members -> Attendance.of(members, decided, councils.rules(decided.council(), day)))
                    .orElse(null);
        }

        /** What the council for what is shared approves reaches several areas: rules and amounts, and all that is escalated. */
        boolean needsAnalysis(Change change) {
            if (!change.council().equals(Area.SHARED) || analysed.isTold(change)) {
                return false;
            }
            Set<ChangeClass> classes = councils.classesOfContent(change);
            return change.deliberation().escalation() != null
                    || classes.contains(ChangeClass.REGEL)
                    || classes.contains(ChangeClass.BELOPP);
        }
    }

    Step<ReviewResult> step(Change change, Place place) {
        Optional<ReviewResult> refused = refused(change, place);
        if (refused.isPresent()) {
            return Step.stay(refused.get());
        }
        Change reviewed = change.with(said.among(change, at))
                .with(said.decision().leadsTo(change.state()))
                .with(deliberation(change))
                .noting(new ChangeEvent(at, said.member(), event()));
        Votes votes = place.councils().votes(reviewed, today);
        if (isVote() && votes.approves()) {
            return decided(ChangeState.GODKAND, change, reviewed, votes, place);
        }
        if (isVote() && votes.rejects()) {
            return decided(ChangeState.AVSLAGEN, change, reviewed, votes, place);
        }
        boolean sentBack = !reviewed.state().underReview();
        return Step.to(sentBack ? recorded(reviewed, votes, place) : reviewed, ReviewResult.Noted::new);
    }

    private Step<ReviewResult> decided(ChangeState decision, Change before, Change reviewed, Votes votes, Place place) {
        Optional<Change> escalated = reviewed.council().equals(Area.SHARED)
                ? Optional.empty()
                : place.escalating().insteadOf(decision, reviewed, at);
        if (escalated.isPresent()) {
            return Step.to(escalated.get(), ReviewResult.Noted::new);
        }
        Change decided = reviewed.with(decision);
        return decision == ChangeState.GODKAND
                ? approved(before, decided, votes, place)
                : Step.to(recorded(decided, votes, place), ReviewResult.Noted::new);
    }

    private boolean isVote() {
        return said.decision() == Decision.GODKANN || said.decision() == Decision.AVSLA;
    }

    private Step<ReviewResult> approved(Change before, Change approved, Votes votes, Place place) {
        CheckReport report = place.checking().withChange(before, place.merging().current(before));
        return report.isClean()
                ? Step.to(recorded(approved, votes, place), saved -> new ReviewResult.Approved(saved, Optional.empty()))
                : Step.stay(new ReviewResult.NoLongerClean(before, report));
    }

    private Change recorded(Change decided, Votes votes, Place place) {
        DraftView files = place.merging().view(decided);
        var protocol = Protocol.of(
                decided,
                Differences.law(decided, files),
                Differences.sentences(decided, files),
                votes,
                place.attendance(decided, today),
                at);
        return decided.with(decided.deliberation().with(protocol));
    }

    private Optional<ReviewResult> refused(Change change, Place place) {
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
        Optional<String> why = whyNot(change, place);
        if (why.isPresent()) {
            return Optional.of(new ReviewResult.Refused(change, why.get()));
        }
        String problem = said.problem();
        return problem.isEmpty() ? Optional.empty() : Optional.of(new ReviewResult.CommentRefused(problem));
    }

    private Optional<String> whyNot(Change change, Place place) {
        boolean shared = change.council().equals(Area.SHARED);
        if (!place.councils().rules(change.council(), today).votes(said.role())) {
            return Optional.of("Du är %s i rådet, och den rollen röstar inte. Du kan kommentera ändringen."
                    .formatted(said.role().title()));
        }
        if (said.decision() == Decision.ESKALERA && shared) {
            return Optional.of("Det gemensamma rådet beslutar redan om ändringen. Den kan inte lyftas högre.");
        }
        if (said.decision() == Decision.GODKANN && place.needsAnalysis(change)) {
            return Optional.of(
                    "Ändringen rör flera områden och kan inte godkännas utan en konsekvensanalys som är klar och gäller"
                            + " ändringen som den är nu. Be författaren att göra den.");
        }
        return Optional.empty();
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
