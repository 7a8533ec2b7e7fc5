package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.rulepack.CouncilRole;
import se.regelverk.engine.rulepack.CouncilRules;

/**
 * Who sat on the council when it decided, and what each had to do with the decision. Written once; whoever joins or leaves later is not in
 * it.
 *
 * @param members in the order of their roles, then by name
 * @param isWhole whether there could be no others; see {@link Roster.Members}
 */
public record Attendance(List<Attendee> members, boolean isWhole) {
    private static final Comparator<Attendee> ORDER =
            Comparator.comparing(Attendee::role).thenComparing(Attendee::name).thenComparing(Attendee::user);

    public Attendance {
        members = List.copyOf(members);
    }

    /** What a member had to do with a decision. */
    public enum Presence {
        NARVARANDE("Närvarande"),
        FRANVARANDE("Frånvarande"),
        JAVIG("Jäviga"),
        /** Has written in the change, and may therefore not decide on it. */
        SKREV("Har skrivit i ändringen och fick inte besluta");

        private final String heading;

        Presence(String heading) {
            this.heading = heading;
        }

        /** Over those it is true of, in Swedish. */
        public String heading() {
            return heading;
        }
    }

    /**
     * A member.
     *
     * @param name as people called them then
     * @param votes whether the role voted by the rules of that day
     */
    public record Attendee(String user, String name, CouncilRole role, boolean votes, Presence presence) {}

    /** Of a change that has just been decided, by the rules of its council. */
    static Attendance of(Roster.Members members, Change decided, CouncilRules rules) {
        List<Attendee> all = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Roster.Member one : members.known()) {
            met.add(one.user());
            all.add(new Attendee(one.user(), one.name(), one.role(), rules.votes(one.role()), presence(one, decided)));
        }
        // What somebody was when they voted is in their vote, also when nobody knows them otherwise.
        decided.deciding().stream()
                .filter(review -> met.add(review.reviewer()))
                .map(review -> new Attendee(
                        review.reviewer(),
                        review.reviewer(),
                        review.seat(),
                        rules.votes(review.seat()),
                        Presence.NARVARANDE))
                .forEach(all::add);
        all.sort(ORDER);
        return new Attendance(all, members.isWhole());
    }

    private static Presence presence(Roster.Member member, Change decided) {
        String user = member.user();
        Deliberation said = decided.deliberation();
        if (said.isRecused(user)) {
            return Presence.JAVIG;
        }
        if (decided.involved().contains(user)) {
            return Presence.SKREV;
        }
        boolean voted =
                decided.deciding().stream().anyMatch(review -> review.reviewer().equals(user));
        boolean reserved =
                said.reservations().stream().anyMatch(one -> one.member().equals(user));
        return voted || reserved ? Presence.NARVARANDE : Presence.FRANVARANDE;
    }

    /** Those with a certain presence. */
    public List<Attendee> who(Presence presence) {
        return members.stream().filter(one -> one.presence() == presence).toList();
    }
}
