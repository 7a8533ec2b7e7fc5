package se.regelverk.adminui.approval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.TalkView;
import se.regelverk.adminui.rules.Times;
import se.regelverk.engine.change.Attendance;
import se.regelverk.engine.change.Attendance.Presence;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Protocol;
import se.regelverk.engine.change.Votes;
import se.regelverk.engine.library.VersionSummary;
import se.regelverk.engine.rulepack.CouncilRole;

/**
 * A protocol as people and other systems read it. What is in it was stored in the moment of the decision; names and titles are those of
 * today.
 *
 * @param sha256 of exactly what was decided
 * @param members who sat on the council; left out of protocols from before this was kept
 * @param membersKnown {@code ALLA}, or {@code INLOGGADE} when somebody who has never logged in may be missing
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
        @Nullable List<Member> members,
        @Nullable String membersKnown,
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
     * Somebody on the council.
     *
     * @param role such as {@code processagare}
     * @param presence {@code NARVARANDE}, {@code FRANVARANDE}, {@code JAVIG} or {@code SKREV}
     */
    record Member(String member, String name, String role, boolean votes, Presence presence) {
        static Member of(Attendance.Attendee one, UnaryOperator<String> names) {
            // The name as it was then; somebody nobody had met was stored without one.
            String name = one.name().equals(one.user()) ? names.apply(one.user()) : one.name();
            return new Member(one.user(), name, one.role().key(), one.votes(), one.presence());
        }
    }

    /** Those of one kind, as they are read: "Rut Rådsledamot, processägare". */
    record Group(String heading, List<String> people) {}

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
        static @Nullable Vote of(@Nullable Votes votes, ChangeState outcome) {
            return votes == null
                    ? null
                    : new Vote(
                            votes.needed(),
                            votes.majority().title(),
                            votes.yes(),
                            votes.no(),
                            votes.casting(),
                            outcome == ChangeState.ATERREMISS
                                    ? "En ledamot skickade tillbaka ändringen. Det kräver ingen omröstning."
                                    : votes.decided());
        }
    }

    /**
     * A comment as it was when it was decided.
     *
     * @param place path and part in words
     */
    record Comment(int number, String path, String part, String place, boolean resolved, List<Statement> said) {}

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

    /** The members by what they had to do with the decision; kinds of which there is nobody are told too, but for authors. */
    @JsonIgnore
    public List<Group> groups() {
        List<Member> all = members == null ? List.of() : members;
        return Arrays.stream(Presence.values())
                .map(presence -> new Group(
                        presence.heading(),
                        all.stream()
                                .filter(one -> one.presence() == presence)
                                .map(ProtocolView::readable)
                                .toList()))
                .filter(group -> !group.people().isEmpty() || !group.heading().equals(Presence.SKREV.heading()))
                .toList();
    }

    private static String readable(Member one) {
        String role = CouncilRole.ofKey(one.role()).map(CouncilRole::title).orElse(one.role());
        return one.name() + ", " + role + (one.votes() ? "" : " (röstar inte)");
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
                members(protocol, names),
                known(protocol),
                Vote.of(protocol.votes(), protocol.outcome()),
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
                comments(change, protocol, names),
                became.filter(version -> protocol.outcome() == ChangeState.GODKAND)
                        .map(version ->
                                new Became(version.number(), version.hash().value()))
                        .orElse(null));
    }

    private static @Nullable List<Member> members(Protocol protocol, UnaryOperator<String> names) {
        Attendance attendance = protocol.attendance();
        return attendance == null
                ? null
                : attendance.members().stream()
                        .map(one -> Member.of(one, names))
                        .toList();
    }

    private static @Nullable String known(Protocol protocol) {
        Attendance attendance = protocol.attendance();
        return attendance == null ? null : attendance.isWhole() ? "ALLA" : "INLOGGADE";
    }

    private static @Nullable Statement escalation(Protocol protocol, UnaryOperator<String> names) {
        var one = protocol.escalation();
        return one == null ? null : said(one.by(), "Lyft till det gemensamma rådet", one.reason(), one.at(), names);
    }

    private static List<Comment> comments(Change change, Protocol protocol, UnaryOperator<String> names) {
        return protocol.remarks().stream()
                .map(remark -> new Comment(
                        remark.number(),
                        remark.path(),
                        remark.part(),
                        TalkView.place(change, remark.path(), remark.part()),
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
