package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.content.Area;

/** Finds what two councils would decide differently, or an area would have for itself, and hands it to the council for what is shared. */
final class Escalating {
    private final StoredChanges stored;
    private final Merging merging;

    Escalating(StoredChanges stored, Merging merging) {
        this.stored = stored;
        this.merging = merging;
    }

    /** A change as it is sent for review: what it touches is noted, and it is escalated at once when it has to be. */
    Change submitted(Change change, Instant at) {
        var things = new SharedThings(change, merging.view(change));
        Change noted = change.with(change.deliberation().touching(things.touched()));
        List<String> reasons = new ArrayList<>(things.departures());
        others(noted).stream()
                .filter(other -> other.state().underReview())
                .map(other -> "Ändring %s i området %s rör samma sak (%s) och granskas nu."
                        .formatted(other.id(), other.area(), common(noted, other)))
                .forEach(reasons::add);
        return reasons.isEmpty() ? noted : escalated(noted, reasons, at);
    }

    /** The change escalated instead of decided, when another council has decided otherwise or is about to decide of the same. */
    Optional<Change> insteadOf(ChangeState decision, Change change, Instant at) {
        ChangeState opposite = decision == ChangeState.GODKAND ? ChangeState.AVSLAGEN : ChangeState.GODKAND;
        List<String> reasons = others(change).stream()
                .filter(other ->
                        other.state() == opposite || (other.state().underReview() && decision == ChangeState.GODKAND))
                .map(other -> "Rådet vill %s, men ändring %s i området %s, som rör samma sak (%s), %s."
                        .formatted(
                                decision == ChangeState.GODKAND ? "godkänna" : "avslå",
                                other.id(),
                                other.area(),
                                common(change, other),
                                how(other)))
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(escalated(change, reasons, at));
    }

    private static String how(Change other) {
        return switch (other.state()) {
            case AVSLAGEN -> "är avslagen";
            case GODKAND -> "är godkänd";
            default -> "granskas nu";
        };
    }

    /** Changes of other areas that touch the same, those that are drafts left out. What is shared decides for itself. */
    List<Change> others(Change change) {
        Set<String> touched = change.deliberation().touched();
        return touched.isEmpty() || change.area().equals(Area.SHARED)
                ? List.of()
                : stored.touching(touched).stream()
                        .filter(other -> !other.area().equals(change.area()))
                        .filter(other -> !other.state().open())
                        .toList();
    }

    private static String common(Change one, Change other) {
        Set<String> common = new TreeSet<>(one.deliberation().touched());
        common.retainAll(other.deliberation().touched());
        return String.join(", ", common);
    }

    private static Change escalated(Change change, List<String> reasons, Instant at) {
        String reason = String.join("\n", reasons);
        return change.with(ChangeState.ESKALERAD)
                .with(change.deliberation().with(new Escalation(ChangeEvent.SYSTEM, reason, at)))
                .noting(new ChangeEvent(
                        at, ChangeEvent.SYSTEM, "lyfte ändringen till det gemensamma rådet: " + reason));
    }
}
