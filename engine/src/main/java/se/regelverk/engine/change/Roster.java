package se.regelverk.engine.change;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;

/** Who sits on a council, as far as the application knows. Asked in the moment of a decision; the answer is kept with the decision. */
@FunctionalInterface
public interface Roster {
    /** Where nobody knows who sits on a council: protocols tell only who took part. */
    Roster UNKNOWN = council -> Optional.empty();

    /** The members of an area's council now; empty when they are not known at all. */
    Optional<Members> of(Area council);

    /**
     * Those who are known to sit on a council.
     *
     * @param isWhole whether there can be no others; otherwise somebody may sit on it whom the application has not met
     */
    record Members(List<Member> known, boolean isWhole) {
        public Members {
            known = List.copyOf(known);
        }
    }

    /**
     * Somebody on a council.
     *
     * @param user name that never changes hands
     * @param name as people call them
     */
    record Member(String user, String name, CouncilRole role) {}
}
