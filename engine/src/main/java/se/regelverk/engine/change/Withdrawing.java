package se.regelverk.engine.change;

import java.time.Instant;
import java.util.List;
import se.regelverk.engine.change.StoredChanges.Step;

/** Somebody takes a change back from the council. */
record Withdrawing(String user, Instant at) {
    Step<Withdrawal> step(Change change) {
        if (!change.involved().contains(user)) {
            return Step.stay(new Withdrawal.OthersRefused(change));
        }
        if (!change.state().underReview()) {
            return Step.stay(new Withdrawal.NotUnderReview(change));
        }
        Change back = change.with(ChangeState.TILLBAKADRAGEN)
                .with(List.<Review>of())
                .with(change.deliberation().anew(null))
                .noting(new ChangeEvent(at, user, "drog tillbaka ändringen från granskningen"));
        return Step.to(back, Withdrawal.Withdrawn::new);
    }
}
