package se.regelverk.engine.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.replay.Disclosed.Band;
import se.regelverk.engine.replay.Disclosed.Group;
import se.regelverk.engine.replay.Disclosed.Groups;
import se.regelverk.engine.replay.Disclosed.Outcomes;
import se.regelverk.engine.replay.Disclosed.Standings;

/** Works out what of a tally may be shown, see {@link Disclosed}. */
record Disclosing(Tally tally, boolean whole, Nearby nearby) {
    Disclosed disclosed() {
        Outcomes outcomes = outcomes();
        Optional<Long> affected = affected();
        return new Disclosed(
                whole,
                tally.compared(),
                different(affected),
                affected,
                shown(tally.toReconsider(), !whole && fewToReconsider()),
                moved(outcomes),
                outcomes,
                DisclosedMonths.of(tally.months(), whole, nearby),
                bands(),
                tally.sentences().stream().map(this::sentence).toList(),
                groups(),
                standings(affected.isPresent()));
    }

    static Optional<Long> shown(long count, boolean hidden) {
        return hidden ? Optional.empty() : Optional.of(count);
    }

    /** With the totals; none hidden when the reader may see them all. */
    static boolean[][] hidden(long[][] counts, boolean whole, List<long[][]> earlier) {
        return whole ? new boolean[counts.length + 1][counts[0].length + 1] : SmallCells.of(counts, earlier);
    }

    private boolean isFew(long count, ToLongFunction<Tally> then) {
        return SmallCells.isSmall(count) || nearby.isClose(count, then);
    }

    /** Whoever gains, loses or goes otherwise is told apart in every table of groups: one small number there hides their sum too. */
    private Optional<Long> affected() {
        long count = tally.affectedCases();
        boolean fewOfSome = byConcept(tally.groups()).keySet().stream()
                .anyMatch(concept -> isFew(GroupCount::gaining, concept)
                        || isFew(GroupCount::losing, concept)
                        || isFew(GroupCount::otherwise, concept));
        boolean few = fewOfSome
                || isFew(count, Tally::affectedCases)
                || SmallCells.isSmall(tally.compared() - count)
                || nearby.isClose(tally.compared() - count, one -> one.compared() - one.affectedCases());
        return shown(count, !whole && few);
    }

    private boolean isFew(ToLongFunction<GroupCount> what, String concept) {
        return isFew(ofConcept(tally, what, concept), one -> ofConcept(one, what, concept));
    }

    private static long ofConcept(Tally tally, ToLongFunction<GroupCount> what, String concept) {
        return tally.groups().stream()
                .filter(one -> one.concept().equals(concept))
                .mapToLong(what)
                .sum();
    }

    /** The decided ones that are affected are counted too, so that the rest of them must not be few either. */
    private boolean fewToReconsider() {
        return isFew(tally.toReconsider(), Tally::toReconsider)
                || isFew(
                        decidedAffected(tally) - tally.toReconsider(),
                        one -> decidedAffected(one) - one.toReconsider());
    }

    private static long decidedAffected(Tally tally) {
        return tally.standings().stream()
                .filter(one -> one.standing() == ReplayCase.Standing.DECIDED)
                .mapToLong(StandingCount::affected)
                .sum();
    }

    private Optional<Long> different(Optional<Long> affected) {
        long count = tally.different();
        boolean few = affected.isEmpty()
                || isFew(count, Tally::different)
                || isFew(count - tally.affectedCases(), one -> one.different() - one.affectedCases())
                || isFew(tally.compared() - count, one -> one.compared() - one.different());
        return shown(count, !whole && few);
    }

    private Outcomes outcomes() {
        List<OutcomeCount> counts = tally.outcomes();
        List<Outcome> before =
                counts.stream().map(OutcomeCount::before).distinct().sorted().toList();
        List<Outcome> after =
                counts.stream().map(OutcomeCount::after).distinct().sorted().toList();
        if (counts.isEmpty()) {
            return new Outcomes(before, after, List.of());
        }
        long[][] table = Aligned.outcomes(tally, before, after);
        boolean[][] hidden = hidden(table, whole, nearby.tables(one -> Aligned.outcomes(one, before, after)));
        return new Outcomes(before, after, figures(SmallCells.withTotals(table), hidden));
    }

    private static List<List<Optional<Long>>> figures(long[][] all, boolean[][] hidden) {
        return IntStream.range(0, all.length)
                .mapToObj(row -> IntStream.range(0, all[row].length)
                        .mapToObj(column -> shown(all[row][column], hidden[row][column]))
                        .toList())
                .toList();
    }

    private Optional<Long> moved(Outcomes outcomes) {
        List<OutcomeCount> moves =
                tally.outcomes().stream().filter(OutcomeCount::isMove).toList();
        boolean anyHidden = moves.stream()
                .anyMatch(one -> outcomes.cases(one.before(), one.after()).isEmpty());
        return shown(moves.stream().mapToLong(OutcomeCount::cases).sum(), anyHidden);
    }

    private List<Band> bands() {
        List<BandCount> counts = tally.bands();
        if (counts.isEmpty()) {
            return List.of();
        }
        long[][] table = Aligned.bands(tally, counts);
        boolean[] hidden = hidden(table, whole, nearby.tables(one -> Aligned.bands(one, counts)))[0];
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            bands.add(new Band(counts.get(i).band(), shown(table[0][i], hidden[i])));
        }
        long total =
                IntStream.range(0, counts.size()).mapToLong(i -> table[0][i]).sum();
        bands.add(new Band(-1, shown(total, hidden[counts.size()])));
        return List.copyOf(bands);
    }

    private Disclosed.Sentence sentence(SentenceCount one) {
        return new Disclosed.Sentence(
                one.id(),
                shown(one.added(), !whole && isFew(one.added(), then -> of(then, one, SentenceCount::added))),
                shown(one.removed(), !whole && isFew(one.removed(), then -> of(then, one, SentenceCount::removed))),
                shown(one.kept(), !whole && isFew(one.kept(), then -> of(then, one, SentenceCount::kept))));
    }

    private static long of(Tally then, SentenceCount like, ToLongFunction<SentenceCount> what) {
        return then.sentences().stream()
                .filter(one -> one.id().equals(like.id()))
                .mapToLong(what)
                .sum();
    }

    private static Map<String, List<GroupCount>> byConcept(List<GroupCount> counts) {
        var byConcept = new LinkedHashMap<String, List<GroupCount>>();
        counts.forEach(one -> byConcept
                .computeIfAbsent(one.concept(), key -> new ArrayList<>())
                .add(one));
        return byConcept;
    }

    private List<Groups> groups() {
        return byConcept(tally.groups()).entrySet().stream()
                .map(one -> new Groups(one.getKey(), groupsOf(one.getValue())))
                .toList();
    }

    private List<Group> groupsOf(List<GroupCount> counts) {
        long[][] table = Aligned.groups(tally, counts);
        boolean[][] hidden = hidden(table, whole, nearby.tables(one -> Aligned.groups(one, counts)));
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
    private List<Standings> standings(boolean affectedToo) {
        List<StandingCount> counts = tally.standings();
        if (counts.isEmpty()) {
            return List.of();
        }
        long[][] table = Aligned.standings(tally, counts);
        boolean[][] hidden = hidden(table, whole, nearby.tables(one -> Aligned.standings(one, counts)));
        return IntStream.range(0, table.length)
                .mapToObj(row -> new Standings(
                        counts.get(row).standing(),
                        shown(counts.get(row).cases(), hidden[row][2]),
                        shown(table[row][0], hidden[row][0] || !affectedToo)))
                .toList();
    }
}
