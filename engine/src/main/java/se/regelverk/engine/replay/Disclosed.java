package se.regelverk.engine.replay;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.assessment.Outcome;

/**
 * A tally as somebody may see it: whole, or without what tells of fewer than five persons. An empty number is one that is not shown; a
 * reader is not told whether it is small itself or hidden for the sake of another.
 *
 * @param whole whether nothing is hidden
 * @param different cases in which anything differs
 * @param affected cases with another outcome or amount
 * @param toReconsider see {@link Tally}
 * @param moved cases with another outcome, when every number that it is made of is shown
 * @param months see {@link DisclosedMonths}
 * @param bands with their total last
 */
public record Disclosed(
        boolean whole,
        long compared,
        Optional<Long> different,
        Optional<Long> affected,
        Optional<Long> toReconsider,
        Optional<Long> moved,
        Outcomes outcomes,
        DisclosedMonths months,
        List<Band> bands,
        List<Sentence> sentences,
        List<Groups> groups,
        List<Standings> standings) {

    /**
     * How many went from which outcome to which.
     *
     * @param before of the rows
     * @param after of the columns
     * @param cases a row of numbers for each outcome before and one of totals, each with its total last
     */
    public record Outcomes(List<Outcome> before, List<Outcome> after, List<List<Optional<Long>>> cases) {
        /** How many went from one to another; empty when it is not shown. */
        public Optional<Long> cases(Outcome from, Outcome to) {
            return cases.get(before.indexOf(from)).get(after.indexOf(to));
        }
    }

    /** See {@link BandCount}; its band is -1 for the total. */
    public record Band(int band, Optional<Long> cases) {}

    /** See {@link SentenceCount}. */
    public record Sentence(String id, Optional<Long> added, Optional<Long> removed, Optional<Long> kept) {}

    /** See {@link StandingCount}. */
    public record Standings(ReplayCase.Standing standing, Optional<Long> cases, Optional<Long> affected) {}

    /** The groups that a concept tells apart. */
    public record Groups(String concept, List<Group> groups) {}

    /** See {@link GroupCount}. */
    public record Group(
            String value,
            Optional<Long> cases,
            Optional<Long> gaining,
            Optional<Long> losing,
            Optional<Long> otherwise) {}

    /**
     * What of a tally may be shown.
     *
     * @param whole true for a reader who may read the cases themselves, and for invented ones
     * @param earlier what others have come to that may be compared with it, such as the same change a week ago: a number that differs
     *     from an earlier one by fewer than five would tell of those few, and is not shown
     */
    public static Disclosed of(Tally tally, boolean whole, List<Tally> earlier) {
        return new Disclosing(tally, whole, new Nearby(whole ? List.of() : earlier)).disclosed();
    }
}
