package se.regelverk.engine.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;

/** Writes the grounds of a change, and asks for them before it is submitted. */
final class ChangeGrounds {
    private ChangeGrounds() {}

    static Step<Grounding> step(Change change, Grounds written, Grounds seen, String user, Instant at) {
        if (!change.state().open()) {
            return Step.stay(new Grounding.Closed(change));
        }
        Grounds now = change.description().grounds();
        Optional<Grounds> both = written.over(seen, now);
        if (both.isEmpty()) {
            return Step.stay(new Grounding.Conflict(change));
        }
        return both.get().equals(now)
                ? Step.stay(new Grounding.Written(change))
                : Step.to(
                        change.with(change.description().with(both.get()))
                                .involving(user)
                                .noting(new ChangeEvent(at, user, "skrev om behov, nytta, risk och kostnad")),
                        Grounding.Written::new);
    }

    /** One for each that is not written. */
    static List<AuthorProblem> problems(Change change) {
        return change.description().grounds().missing().stream()
                .map(kind -> new AuthorProblem(
                        Location.ofFile(change.id()),
                        "Det står inget om %s.".formatted(kind.title().toLowerCase(java.util.Locale.ROOT)),
                        "Skriv det under ”Behov, nytta, risk och kostnad” på ändringens sida."))
                .toList();
    }
}
