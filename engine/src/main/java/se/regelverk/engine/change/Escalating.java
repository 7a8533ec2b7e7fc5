package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.rulepack.Phrases;

/** Finds what two councils would decide differently, or an area would have for itself, and hands it to the council for what is shared. */
final class Escalating {
    private final StoredChanges stored;
    private final Merging merging;
    private final Councils councils;

    Escalating(StoredChanges stored, Merging merging, Councils councils) {
        this.stored = stored;
        this.merging = merging;
        this.councils = councils;
    }

    /** A change as it is sent for review: what it touches is noted, and it is escalated at once when it has to be. */
    Change submitted(Change change, Instant at) {
        var things = new SharedThings(change, merging.view(change));
        Change noted = change.with(change.deliberation().touching(things.touched()));
        List<String> reasons = new ArrayList<>(things.departures());
        others(noted).stream()
                .filter(other -> other.state().underReview())
                .map(other ->
                        "%s rör samma sak (%s) och granskas nu.".formatted(named(other, at), common(noted, other)))
                .forEach(reasons::add);
        return reasons.isEmpty() ? noted : escalated(noted, reasons, at);
    }

    /** The change escalated instead of decided, when another council has decided otherwise or is about to decide of the same. */
    Optional<Change> insteadOf(ChangeState decision, Change change, Instant at) {
        ChangeState opposite = decision == ChangeState.GODKAND ? ChangeState.AVSLAGEN : ChangeState.GODKAND;
        List<String> reasons = others(change).stream()
                .filter(other ->
                        other.state() == opposite || (other.state().underReview() && decision == ChangeState.GODKAND))
                .map(other -> "Rådet vill %s, men %s, som rör samma sak (%s), %s."
                        .formatted(
                                decision == ChangeState.GODKAND ? "godkänna" : "avslå",
                                Phrases.inSentence(named(other, at)),
                                common(change, other),
                                how(other)))
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(escalated(change, reasons, at));
    }

    /** "Ändring A-2026-0001 ”Kortare svarstid” i området Barn och unga". */
    private String named(Change other, Instant at) {
        var day = LocalDate.ofInstant(at, LibraryConfiguration.ZONE);
        return "Ändring %s ”%s” i området %s".formatted(other.id(), other.title(), councils.title(other.area(), day));
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

    static String common(Change one, Change other) {
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
