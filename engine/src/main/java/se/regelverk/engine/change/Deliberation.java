package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a council and the author have said of a change beside the decisions.
 *
 * @param recusals jäv, kept through all rounds
 * @param reservations in this round
 * @param required what the council asked for when it sent the change back last
 * @param remarks comments, kept through all rounds
 * @param escalation null unless the council for what is shared decides
 * @param protocols of the decisions so far, in their order
 * @param touched names of what it makes or alters that areas could share, since it was submitted last
 * @param submittedAt when it was submitted last; null before that, and in changes that older programs stored
 */
public record Deliberation(
        List<Recusal> recusals,
        List<Reservation> reservations,
        List<Requirement> required,
        List<Remark> remarks,
        @Nullable Escalation escalation,
        List<Protocol> protocols,
        Set<String> touched,
        @Nullable Instant submittedAt) {
    /** Nobody has said anything. */
    public static final Deliberation NONE =
            new Deliberation(List.of(), List.of(), List.of(), List.of(), null, List.of(), Set.of(), null);

    /** A change stored by an older program has less. */
    public Deliberation {
        recusals = List.copyOf(Objects.requireNonNullElse(recusals, List.of()));
        reservations = List.copyOf(Objects.requireNonNullElse(reservations, List.of()));
        required = List.copyOf(Objects.requireNonNullElse(required, List.of()));
        remarks = List.copyOf(Objects.requireNonNullElse(remarks, List.of()));
        protocols = List.copyOf(Objects.requireNonNullElse(protocols, List.of()));
        touched = Set.copyOf(Objects.requireNonNullElse(touched, Set.of()));
    }

    /** Whether a member has told of jäv. */
    public boolean isRecused(String member) {
        return recusals.stream().anyMatch(recusal -> recusal.member().equals(member));
    }

    /** Comments that nobody has said are settled. */
    public List<Remark> unresolved() {
        return remarks.stream().filter(remark -> !remark.isResolved()).toList();
    }

    /** What was asked for and not yet answered. */
    public List<Requirement> unanswered() {
        return required.stream()
                .filter(requirement -> !requirement.isAnswered())
                .toList();
    }

    public Optional<Remark> remark(int number) {
        return remarks.stream().filter(remark -> remark.number() == number).findFirst();
    }

    Deliberation with(Recusal recusal) {
        return new Deliberation(
                more(recusals, recusal), reservations, required, remarks, escalation, protocols, touched, submittedAt);
    }

    /** The member's only one: what they said before is replaced. */
    Deliberation with(Reservation reservation) {
        List<Reservation> others = reservations.stream()
                .filter(one -> !one.member().equals(reservation.member()))
                .toList();
        return new Deliberation(
                recusals, more(others, reservation), required, remarks, escalation, protocols, touched, submittedAt);
    }

    Deliberation without(String reservedBy) {
        List<Reservation> others = reservations.stream()
                .filter(one -> !one.member().equals(reservedBy))
                .toList();
        return new Deliberation(recusals, others, required, remarks, escalation, protocols, touched, submittedAt);
    }

    Deliberation requiring(List<Requirement> things) {
        return new Deliberation(recusals, reservations, things, remarks, escalation, protocols, touched, submittedAt);
    }

    Deliberation remarking(List<Remark> all) {
        return new Deliberation(recusals, reservations, required, all, escalation, protocols, touched, submittedAt);
    }

    Deliberation with(Escalation to) {
        return new Deliberation(recusals, reservations, required, remarks, to, protocols, touched, submittedAt);
    }

    Deliberation with(Protocol protocol) {
        return new Deliberation(
                recusals, reservations, required, remarks, escalation, more(protocols, protocol), touched, submittedAt);
    }

    Deliberation touching(Set<String> names) {
        return new Deliberation(recusals, reservations, required, remarks, escalation, protocols, names, submittedAt);
    }

    /** A new round begins with the area's own council; null when it does not begin yet. */
    Deliberation anew(@Nullable Instant submitted) {
        return new Deliberation(recusals, List.of(), required, remarks, null, protocols, touched, submitted);
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
