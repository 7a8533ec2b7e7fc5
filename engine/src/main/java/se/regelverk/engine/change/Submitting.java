package se.regelverk.engine.change;

import java.time.ZonedDateTime;
import java.util.List;
import se.regelverk.engine.change.StoredChanges.Step;

/** Hands a draft to the council, when nothing stands in the way. */
final class Submitting {
    private final Merging merging;
    private final Checking checking;
    private final Escalating escalating;

    Submitting(Merging merging, Checking checking, Escalating escalating) {
        this.merging = merging;
        this.checking = checking;
        this.escalating = escalating;
    }

    Step<Submission> step(Change change, String user, ZonedDateTime now) {
        if (!change.state().open()) {
            return Step.stay(new Submission.Closed(change));
        }
        Merged merged = merging.current(change);
        CheckReport report = checking.check(change, now.toLocalDate());
        if (merged.changesNothing()) {
            report = report.with(List.of(ChangeProblems.ofNothing(change)));
        }
        report = report.with(ChangeProblems.ofUnanswered(change)).with(ChangeGrounds.problems(change));
        if (!report.isClean()) {
            return Step.stay(new Submission.NotClean(change, report));
        }
        Change submitted = merged.submitted(change, user, now.toInstant());
        return Step.to(escalating.submitted(submitted, now.toInstant()), Submission.Submitted::new);
    }
}
