package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;
import se.regelverk.engine.rulepack.CouncilRules;

/** How councils vote, and whom a change concerns beside the council that decides. */
public final class Voting {
    private final Reviewing.Place place;

    Voting(Reviewing.Place place) {
        this.place = place;
    }

    /** How the vote of the deciding council stands, by the rules of a day. */
    public Votes votes(Change change, LocalDate day) {
        return place.councils().votes(change, day);
    }

    /** Whether nobody may approve it yet: it reaches several areas, and no analysis of what it is now is finished. */
    public boolean needsAnalysis(Change change) {
        return place.needsAnalysis(change);
    }

    /** Areas that use what is shared, on a day; none unless the change is to what is shared. */
    public List<Area> reached(Change change, LocalDate day) {
        return change.area().equals(Area.SHARED) ? place.councils().importing(day) : List.of();
    }

    /** Changes of other areas, under review or decided, that touch the same as this one. */
    public List<Change> alike(Change change) {
        return place.escalating().others(change);
    }

    /** What makes two such changes touch the same, in words. */
    public String same(Change one, Change other) {
        return Escalating.common(one, other);
    }

    /** All that makes a thing of two areas the same, in Swedish, each as an item of a list. */
    public List<String> whatIsTheSame() {
        return SameThing.WHAT_COUNTS;
    }

    /** How it would stand if a member voted so. */
    public Votes votesWith(Change change, String member, CouncilRole role, Decision decision, LocalDate day) {
        var opinion = new Opinion(member, role, decision, "", List.of());
        return place.councils().votes(change.with(opinion.among(change, Instant.EPOCH)), day);
    }

    /** When the deciding council is to have decided, by its rules of the day it got the change; empty when it is not under review. */
    public Optional<ReviewDeadline> deadline(Change change) {
        if (!change.state().underReview()) {
            return Optional.empty();
        }
        LocalDate received = ReviewDeadline.received(change);
        CouncilRules rules = place.councils().rules(change.council(), received);
        return Optional.of(ReviewDeadline.of(received, rules.deadline()));
    }

    /** How an area's council decides, and in which phase the area is, on a day. */
    public CouncilRules councilRules(Area area, LocalDate day) {
        return place.councils().rules(area, day);
    }
}
