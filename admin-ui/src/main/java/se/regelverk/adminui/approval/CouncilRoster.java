package se.regelverk.adminui.approval;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.security.CouncilMembers;
import se.regelverk.engine.change.Roster;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;

/** Tells the engine who sits on a council, as roles are granted here. */
@Component
class CouncilRoster implements Roster {
    private final CouncilMembers members;

    CouncilRoster(CouncilMembers members) {
        this.members = members;
    }

    @Override
    public Optional<Members> of(Area council) {
        return Optional.of(new Members(
                members.of(council.id()).stream().map(CouncilRoster::member).toList(), members.isWhole()));
    }

    /** Whoever has no other role in the council represents somebody. */
    private static Member member(CouncilMembers.Member one) {
        return new Member(
                one.username(), one.name(), CouncilRole.ofKey(one.seat()).orElse(CouncilRole.REPRESENTANT));
    }
}
