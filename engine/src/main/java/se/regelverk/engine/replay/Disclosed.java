package se.regelverk.engine.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
     */
    public static Disclosed of(Tally tally, boolean whole) {
        Outcomes outcomes = outcomes(tally.outcomes(), whole);
        Optional<Long> affected = affected(tally, whole);
        return new Disclosed(
                whole,
                tally.compared(),
                different(tally, affected, whole),
                affected,
                shown(tally.toReconsider(), !whole && fewToReconsider(tally)),
                moved(tally.outcomes(), outcomes),
                outcomes,
                DisclosedMonths.of(tally.months(), whole),
                bands(tally.bands(), whole),
                tally.sentences().stream().map(one -> sentence(one, whole)).toList(),
                groups(tally.groups(), whole),
                standings(tally.standings(), affected.isPresent(), whole));
    }

    static Optional<Long> shown(long count, boolean hidden) {
        return hidden ? Optional.empty() : Optional.of(count);
    }

    /** With the totals; none hidden when the reader may see them all. */
    static boolean[][] hidden(long[][] counts, boolean whole) {
        return whole ? new boolean[counts.length + 1][counts[0].length + 1] : SmallCells.of(counts);
    }

    /** Whoever gains, loses or goes otherwise is told apart in every table of groups: one small number there hides their sum too. */
    private static Optional<Long> affected(Tally tally, boolean whole) {
        long count = tally.affectedCases();
        boolean fewOfSome = byConcept(tally.groups()).values().stream()
                .anyMatch(groups -> SmallCells.isSmall(
                                groups.stream().mapToLong(GroupCount::gaining).sum())
                        || SmallCells.isSmall(
                                groups.stream().mapToLong(GroupCount::losing).sum())
                        || SmallCells.isSmall(
                                groups.stream().mapToLong(GroupCount::otherwise).sum()));
        boolean few = fewOfSome || SmallCells.isSmall(count) || SmallCells.isSmall(tally.compared() - count);
        return shown(count, !whole && few);
    }

    /** The decided ones that are affected are counted too, so that the rest of them must not be few either. */
    private static boolean fewToReconsider(Tally tally) {
        long decided = tally.standings().stream()
                .filter(one -> one.standing() == ReplayCase.Standing.DECIDED)
                .mapToLong(StandingCount::affected)
                .sum();
        return SmallCells.isSmall(tally.toReconsider()) || SmallCells.isSmall(decided - tally.toReconsider());
    }

    private static Optional<Long> different(Tally tally, Optional<Long> affected, boolean whole) {
        long count = tally.different();
        boolean few = affected.isEmpty()
                || SmallCells.isSmall(count)
                || SmallCells.isSmall(count - tally.affectedCases())
                || SmallCells.isSmall(tally.compared() - count);
        return shown(count, !whole && few);
    }

    private static Outcomes outcomes(List<OutcomeCount> counts, boolean whole) {
        List<Outcome> before =
                counts.stream().map(OutcomeCount::before).distinct().sorted().toList();
        List<Outcome> after =
                counts.stream().map(OutcomeCount::after).distinct().sorted().toList();
        if (counts.isEmpty()) {
            return new Outcomes(before, after, List.of());
        }
        long[][] table = new long[before.size()][after.size()];
        counts.forEach(one -> table[before.indexOf(one.before())][after.indexOf(one.after())] = one.cases());
        return new Outcomes(before, after, figures(SmallCells.withTotals(table), hidden(table, whole)));
    }

    private static List<List<Optional<Long>>> figures(long[][] all, boolean[][] hidden) {
        return IntStream.range(0, all.length)
                .mapToObj(row -> IntStream.range(0, all[row].length)
                        .mapToObj(column -> shown(all[row][column], hidden[row][column]))
                        .toList())
                .toList();
    }

    private static Optional<Long> moved(List<OutcomeCount> counts, Outcomes outcomes) {
        List<OutcomeCount> moves = counts.stream().filter(OutcomeCount::isMove).toList();
        boolean anyHidden = moves.stream()
                .anyMatch(one -> outcomes.cases(one.before(), one.after()).isEmpty());
        return shown(moves.stream().mapToLong(OutcomeCount::cases).sum(), anyHidden);
    }

    private static List<Band> bands(List<BandCount> counts, boolean whole) {
        if (counts.isEmpty()) {
            return List.of();
        }
        long[] cases = counts.stream().mapToLong(BandCount::cases).toArray();
        boolean[] hidden = whole ? new boolean[cases.length + 1] : SmallCells.of(cases);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            bands.add(new Band(counts.get(i).band(), shown(cases[i], hidden[i])));
        }
        bands.add(new Band(
                -1,
                shown(IntStream.range(0, cases.length).mapToLong(i -> cases[i]).sum(), hidden[cases.length])));
        return List.copyOf(bands);
    }

    private static Sentence sentence(SentenceCount one, boolean whole) {
        return new Sentence(
                one.id(),
                shown(one.added(), !whole && SmallCells.isSmall(one.added())),
                shown(one.removed(), !whole && SmallCells.isSmall(one.removed())),
                shown(one.kept(), !whole && SmallCells.isSmall(one.kept())));
    }

    private static Map<String, List<GroupCount>> byConcept(List<GroupCount> counts) {
        var byConcept = new LinkedHashMap<String, List<GroupCount>>();
        counts.forEach(one -> byConcept
                .computeIfAbsent(one.concept(), key -> new ArrayList<>())
                .add(one));
        return byConcept;
    }

    private static List<Groups> groups(List<GroupCount> counts, boolean whole) {
        return byConcept(counts).entrySet().stream()
                .map(one -> new Groups(one.getKey(), groupsOf(one.getValue(), whole)))
                .toList();
    }

    private static List<Group> groupsOf(List<GroupCount> counts, boolean whole) {
        long[][] table = counts.stream()
                .map(one -> new long[] {
                    one.gaining(),
                    one.losing(),
                    one.otherwise(),
                    one.cases() - one.gaining() - one.losing() - one.otherwise()
                })
                .toArray(long[][]::new);
        boolean[][] hidden = hidden(table, whole);
        return IntStream.range(0, table.length)
                .mapToObj(row -> {
                    GroupCount one = counts.get(row);
                    return new Group(
                            one.value(),
                            shown(one.cases(), hidden[row][4]),
                            shown(one.gaining(), hidden[row][0]),
                            shown(one.losing(), hidden[row][1]),
                            shown(one.otherwise(), hidden[row][2]));
                })
                .toList();
    }

    /** @param affectedToo false when not even the sum of those affected is shown */
    private static List<Standings> standings(List<StandingCount> counts, boolean affectedToo, boolean whole) {
        if (counts.isEmpty()) {
            return List.of();
        }
        long[][] table = counts.stream()
                .map(one -> new long[] {one.affected(), one.cases() - one.affected()})
                .toArray(long[][]::new);
        boolean[][] hidden = hidden(table, whole);
        return IntStream.range(0, table.length)
                .mapToObj(row -> new Standings(
                        counts.get(row).standing(),
                        shown(counts.get(row).cases(), hidden[row][2]),
                        shown(table[row][0], hidden[row][0] || !affectedToo)))
                .toList();
    }
}
