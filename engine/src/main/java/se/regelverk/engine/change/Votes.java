package se.regelverk.engine.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.rulepack.CouncilRole;
import se.regelverk.engine.rulepack.CouncilRules;
import se.regelverk.engine.rulepack.CouncilRules.Quorum;
import se.regelverk.engine.rulepack.Majority;

/**
 * How a council's vote on a change stands. Only members who have neither written in it nor told of jäv are counted.
 *
 * @param needed how many must have voted
 * @param majority how many of them must say yes
 * @param casting what the chair has voted; it decides when the others are equally many on each side; null when the chair has not voted
 */
public record Votes(
        int needed,
        Majority majority,
        int yes,
        int no,
        @Nullable Decision casting) {
    static Votes of(Quorum quorum, CouncilRules rules, List<Review> reviews) {
        int yes = 0;
        int no = 0;
        Decision casting = null;
        for (Review review : reviews) {
            if (rules.votes(review.seat()) && review.isVote()) {
                yes += review.decision() == Decision.GODKANN ? 1 : 0;
                no += review.decision() == Decision.AVSLA ? 1 : 0;
                casting = review.seat() == CouncilRole.PROCESSAGARE ? review.decision() : casting;
            }
        }
        return new Votes(quorum.votes(), quorum.majority(), yes, no, casting);
    }

    public int cast() {
        return yes + no;
    }

    /** Whether enough have voted for a decision to be made. */
    public boolean isQuorate() {
        return cast() >= needed;
    }

    /** Whether the change is approved by this. */
    public boolean approves() {
        return isQuorate() && (majority.isReached(yes, cast()) || isCast(Decision.GODKANN));
    }

    /** Whether the change is rejected by this. */
    public boolean rejects() {
        return isQuorate() && !approves() && (2 * no > cast() || isCast(Decision.AVSLA));
    }

    private boolean isCast(Decision decision) {
        return majority == Majority.ENKEL && yes == no && casting == decision;
    }

    /** As people read it: "Det behövs 3 röster, 2 har röstat." */
    public String sentence() {
        String count = "Det behövs %d röster, %s. %d för och %d emot.".formatted(needed, voted(), yes, no);
        if (approves() || rejects()) {
            return count;
        }
        if (isQuorate()) {
            return count
                    + " Det räcker inte för ett beslut: %s av dem som röstar ska säga ja.".formatted(majority.title())
                    + " Fler behöver rösta.";
        }
        return count + " För att godkänna ska %s av dem som röstar säga ja.".formatted(majority.title());
    }

    /** As a protocol tells it when it is over: "Det krävdes minst 2 röster, och att fler än hälften av dem som röstade sade ja. …" */
    public String decided() {
        String text = "Det krävdes minst %d röster, och att %s av dem som röstade sade ja. %d röstade för och %d emot."
                .formatted(needed, majority.title(), yes, no);
        boolean byChair = isQuorate() && (isCast(Decision.GODKANN) || isCast(Decision.AVSLA));
        return byChair ? text + " Rösterna var lika många, och processägarens utslagsröst avgjorde." : text;
    }

    private String voted() {
        return cast() == 0 ? "ingen har röstat" : cast() == 1 ? "1 har röstat" : cast() + " har röstat";
    }
}
