package se.regelverk.adminui.approval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.Times;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Protocol;
import se.regelverk.engine.change.Votes;
import se.regelverk.engine.library.VersionSummary;

/**
 * A protocol as people and other systems read it. What is in it was stored in the moment of the decision; names and titles are those of
 * today.
 *
 * @param sha256 of exactly what was decided
 * @param version what it became; left out when it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProtocolView(
        String change,
        int number,
        String council,
        String area,
        String areaTitle,
        ChangeState outcome,
        Instant at,
        String sha256,
        String title,
        String purpose,
        LocalDate inForceFrom,
        int writtenOnVersion,
        String author,
        List<String> law,
        List<String> differences,
        @Nullable Vote vote,
        List<Statement> decisions,
        List<Statement> recusals,
        List<Statement> reservations,
        @Nullable Statement escalation,
        List<String> required,
        List<Comment> comments,
        @Nullable Became version) {
    /** Who said what, and when. */
    record Statement(String member, String name, String what, String text, Instant at) {
        @JsonIgnore
        public String when() {
            return Times.readable(at);
        }
    }

    /**
     * How the vote stood.
     *
     * @param needed how many had to vote
     * @param casting what the chair voted
     */
    record Vote(
            int needed,
            String majority,
            int yes,
            int no,
            @Nullable Decision casting,
            String text) {
        static @Nullable Vote of(@Nullable Votes votes) {
            return votes == null
                    ? null
                    : new Vote(
                            votes.needed(),
                            votes.majority().title(),
                            votes.yes(),
                            votes.no(),
                            votes.casting(),
                            votes.sentence());
        }
    }

    /** A comment as it was when it was decided. */
    record Comment(int number, String path, String part, boolean resolved, List<Statement> said) {}

    /** The version the change became. */
    record Became(int number, String sha256) {}

    @JsonIgnore
    public String when() {
        return Times.readable(at);
    }

    /** Comments that nobody had said were settled. */
    @JsonIgnore
    public List<Comment> left() {
        return comments.stream().filter(comment -> !comment.resolved()).toList();
    }

    @JsonIgnore
    public String fileName() {
        return "protokoll-%s-%d".formatted(change, number);
    }

    /** Of a stored protocol; the names of people and councils are looked up. */
    static ProtocolView of(
            Change change,
            Protocol protocol,
            String council,
            String areaTitle,
            Optional<VersionSummary> became,
            UnaryOperator<String> names) {
        return new ProtocolView(
                change.id(),
                protocol.number(),
                council,
                change.area().id(),
                areaTitle,
                protocol.outcome(),
                protocol.at(),
                protocol.hash().value(),
                protocol.description().title(),
                protocol.description().purpose(),
                protocol.description().inForceFrom(),
                protocol.base(),
                names.apply(protocol.author()),
                protocol.law(),
                protocol.differences(),
                Vote.of(protocol.votes()),
                protocol.reviews().stream()
                        .map(one -> said(
                                one.reviewer(),
                                "%s (%s)"
                                        .formatted(
                                                one.decision().label(),
                                                one.seat().title()),
                                one.comment(),
                                one.at(),
                                names))
                        .toList(),
                protocol.recusals().stream()
                        .map(one -> said(one.member(), "Jäv", one.reason(), one.at(), names))
                        .toList(),
                protocol.reservations().stream()
                        .map(one -> said(one.member(), "Reservation", one.text(), one.at(), names))
                        .toList(),
                escalation(protocol, names),
                protocol.outcome() == ChangeState.ATERREMISS
                        ? protocol.required().stream().map(one -> one.text()).toList()
                        : List.of(),
                comments(protocol, names),
                became.filter(version -> protocol.outcome() == ChangeState.GODKAND)
                        .map(version ->
                                new Became(version.number(), version.hash().value()))
                        .orElse(null));
    }

    private static @Nullable Statement escalation(Protocol protocol, UnaryOperator<String> names) {
        var one = protocol.escalation();
        return one == null ? null : said(one.by(), "Lyft till det gemensamma rådet", one.reason(), one.at(), names);
    }

    private static List<Comment> comments(Protocol protocol, UnaryOperator<String> names) {
        return protocol.remarks().stream()
                .map(remark -> new Comment(
                        remark.number(),
                        remark.path(),
                        remark.part(),
                        remark.isResolved(),
                        remark.said().stream()
                                .map(one -> said(one.by(), "Kommentar", one.text(), one.at(), names))
                                .toList()))
                .toList();
    }

    private static Statement said(String member, String what, String text, Instant at, UnaryOperator<String> names) {
        return new Statement(member, names.apply(member), what, text, at);
    }
}
