package se.regelverk.engine.rulepack;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How an area's council decides, as {@code rad.yaml} says it.
 *
 * @param phase how the area is looked after now
 * @param voting the roles that vote; the others may only comment
 * @param quorums what a decision takes, by class of change
 * @param deadline how long the council has
 */
public record CouncilRules(Phase phase, Set<CouncilRole> voting, Map<ChangeClass, Quorum> quorums, Deadline deadline) {
    /** Four eyes beside the author's; holds for an area without a file of its own. */
    public static final CouncilRules USUAL = new CouncilRules(
            new Phase("ordinarie", "Ordinarie förvaltning", EnumSet.allOf(ChangeClass.class), ""),
            EnumSet.complementOf(EnumSet.of(CouncilRole.AMBASSADOR)),
            Map.of(),
            Deadline.USUAL);

    public CouncilRules {
        voting = Collections.unmodifiableSet(EnumSet.copyOf(voting));
        var copy = new EnumMap<ChangeClass, Quorum>(ChangeClass.class);
        copy.putAll(quorums);
        quorums = Collections.unmodifiableMap(copy);
    }

    /**
     * A phase of an area, such as interimsförvaltning.
     *
     * @param accepts the classes of change that may be submitted in it
     * @param instead what to do with other changes, one Swedish sentence; may be empty
     */
    public record Phase(String key, String title, Set<ChangeClass> accepts, String instead) {
        public Phase {
            accepts = accepts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(accepts));
        }

        /** Whether nothing is refused because of the phase. */
        public boolean acceptsAll() {
            return accepts.size() == ChangeClass.values().length;
        }
    }

    /**
     * How long a council has for a change, from the day it gets it.
     *
     * @param days until the last day to decide
     * @param reminder how many days before that day those who vote are reminded
     */
    public record Deadline(int days, int reminder) {
        static final Deadline USUAL = new Deadline(14, 3);
    }

    /**
     * What a decision takes.
     *
     * @param votes how many must have voted
     * @param majority how many of them must say yes
     */
    public record Quorum(int votes, Majority majority) {
        static final Quorum USUAL = new Quorum(2, Majority.ENKEL);

        Quorum and(Quorum other) {
            return new Quorum(
                    Math.max(votes, other.votes), majority.compareTo(other.majority) < 0 ? other.majority : majority);
        }
    }

    /** What a change of several classes takes: what the most demanding of them do. */
    public Quorum quorum(Collection<ChangeClass> classes) {
        return classes.stream()
                .map(one -> quorums.getOrDefault(one, Quorum.USUAL))
                .reduce(Quorum::and)
                .orElse(Quorum.USUAL);
    }

    public boolean votes(CouncilRole role) {
        return voting.contains(role);
    }

    /** Where the rules of an area's council lie. */
    public static String path(se.regelverk.engine.content.Area area) {
        return area.rulePackFolder() + FILE;
    }

    static final String FILE = "rad.yaml";
}
