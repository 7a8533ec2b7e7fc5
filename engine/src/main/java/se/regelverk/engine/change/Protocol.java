package se.regelverk.engine.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/**
 * The record of one decision of a council: written in the same moment as the decision, and never again.
 *
 * @param number 1, 2, 3 … within the change
 * @param council the area whose council decided
 * @param outcome {@code GODKAND}, {@code AVSLAGEN} or {@code ATERREMISS}
 * @param hash {@link Change#hash()} of exactly what was decided
 * @param base number of the version it was written on
 * @param law what the area's rules rest on
 * @param differences what it changes, one Swedish sentence each
 * @param reviews who decided, as what, with which words
 * @param votes how the vote stood; null in protocols stored by older programs
 * @param required what was asked for, when it was sent back
 * @param remarks all comments as they were
 * @param attendance who sat on the council; null when nobody knew, and in protocols stored by older programs
 */
public record Protocol(
        int number,
        Area council,
        ChangeState outcome,
        Instant at,
        ContentHash hash,
        int base,
        Description description,
        String author,
        List<String> law,
        List<String> differences,
        List<Review> reviews,
        @Nullable Votes votes,
        List<Recusal> recusals,
        List<Reservation> reservations,
        List<Requirement> required,
        List<Remark> remarks,
        @Nullable Escalation escalation,
        @Nullable Attendance attendance) {
    public Protocol {
        law = List.copyOf(law);
        differences = List.copyOf(differences);
        reviews = List.copyOf(reviews);
        recusals = List.copyOf(recusals);
        reservations = List.copyOf(reservations);
        required = List.copyOf(required);
        remarks = List.copyOf(remarks);
    }

    /** Of a change as it is when it has just been decided. */
    static Protocol of(
            Change decided,
            List<String> law,
            List<String> differences,
            Votes votes,
            @Nullable Attendance attendance,
            Instant at) {
        Deliberation said = decided.deliberation();
        return new Protocol(
                said.protocols().size() + 1,
                decided.council(),
                decided.state(),
                at,
                decided.hash(),
                decided.draft().base(),
                decided.description(),
                decided.author(),
                law,
                differences,
                decided.reviews(),
                votes,
                said.recusals(),
                said.reservations(),
                said.required(),
                said.remarks(),
                said.escalation(),
                attendance);
    }
}
