package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;

/**
 * What a council member wants to say of a change.
 *
 * @param role what the member is in the council that decides
 * @param comment why; empty only when approving
 * @param required what the author is to do, one thing each, when the change is sent back
 */
public record Opinion(String member, CouncilRole role, Decision decision, String comment, List<String> required) {
    private static final int LONGEST_COMMENT = 5_000;
    private static final int LONGEST_REQUIREMENT = 1_000;
    private static final int MOST_REQUIRED = 50;

    public Opinion {
        comment = comment.strip();
        required = required.stream()
                .map(String::strip)
                .filter(thing -> !thing.isEmpty())
                .toList();
    }

    /** Of a representative, without anything required. */
    public Opinion(String member, Decision decision, String comment) {
        this(member, CouncilRole.REPRESENTANT, decision, comment, List.of());
    }

    /** What the members have said of a change, with this in place of what the member said before. */
    List<Review> among(Change change, Instant at) {
        List<Review> reviews = new ArrayList<>(change.reviews());
        Area council = change.council();
        reviews.removeIf(review -> review.reviewer().equals(member) && review.isFor(council, change.area()));
        reviews.add(new Review(member, decision, comment, at, change.hash(), council, role));
        return reviews;
    }

    /** What is wrong with the words, in Swedish; empty when nothing is. */
    String problem() {
        if (decision.needsComment() && comment.isEmpty()) {
            return "Skriv varför, så att författaren vet vad som behövs.";
        }
        if (comment.length() > LONGEST_COMMENT) {
            return "Skriv högst %d tecken.".formatted(LONGEST_COMMENT);
        }
        if (required.size() > MOST_REQUIRED
                || required.stream().anyMatch(thing -> thing.length() > LONGEST_REQUIREMENT)) {
            return "Kräv högst %d saker, med högst %d tecken var.".formatted(MOST_REQUIRED, LONGEST_REQUIREMENT);
        }
        return "";
    }
}
