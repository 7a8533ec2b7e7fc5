package se.regelverk.engine.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What comes of a change in a number of cases. Two of them are one by {@link #plus}, in any order.
 *
 * @param compared cases assessed both ways
 * @param different cases in which anything at all differs
 * @param sampled cases in which the rule base itself was asked, and came to the same
 * @param bands how much more or less, of cases with an amount both ways that differs
 * @param months by the cases' own months
 * @param standings how far the cases have come
 * @param affectedCases how many have another outcome or amount
 * @param toReconsider how many of those are decided, and of the change's own time
 * @param affected those cases, in the order of their ids; none in a {@link #summary}
 */
public record Tally(
        long compared,
        long different,
        long sampled,
        List<SkippedCount> skipped,
        List<OutcomeCount> outcomes,
        List<MonthAmounts> months,
        List<BandCount> bands,
        List<SentenceCount> sentences,
        List<GroupCount> groups,
        List<StandingCount> standings,
        long affectedCases,
        long toReconsider,
        List<Affected> affected) {
    /** Case numbers of an area are as long as each other; those of an invented population are plain numbers. */
    private static final Comparator<Affected> IN_ORDER =
            Comparator.<Affected>comparingInt(one -> one.id().length()).thenComparing(Affected::id);

    /** Of no cases. */
    public static final Tally NONE = new Tally(
            0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, List.of());

    public Tally {
        skipped = List.copyOf(skipped);
        outcomes = List.copyOf(outcomes);
        months = List.copyOf(months);
        bands = List.copyOf(bands);
        sentences = List.copyOf(sentences);
        groups = List.copyOf(groups);
        standings = List.copyOf(standings);
        affected = List.copyOf(affected);
    }

    /** Both as one. */
    public Tally plus(Tally other) {
        return sum(List.of(this, other));
    }

    /** All of them as one, put together at once: one at a time, the lists would be gone through again for each. */
    static Tally sum(List<Tally> all) {
        return new Tally(
                total(all, Tally::compared),
                total(all, Tally::different),
                total(all, Tally::sampled),
                Counted.sum(all, Tally::skipped),
                Counted.sum(all, Tally::outcomes),
                Counted.sum(all, Tally::months),
                Counted.sum(all, Tally::bands),
                Counted.sum(all, Tally::sentences),
                Counted.sum(all, Tally::groups),
                Counted.sum(all, Tally::standings),
                total(all, Tally::affectedCases),
                total(all, Tally::toReconsider),
                all.stream()
                        .flatMap(one -> one.affected().stream())
                        .sorted(IN_ORDER)
                        .toList());
    }

    private static long total(List<Tally> all, ToLongFunction<Tally> count) {
        return all.stream().mapToLong(count).sum();
    }

    /** The counts without the cases, of which there may be a great many. */
    public Tally summary() {
        return new Tally(
                compared,
                different,
                sampled,
                skipped,
                outcomes,
                months,
                bands,
                sentences,
                groups,
                standings,
                affectedCases,
                toReconsider,
                List.of());
    }

    /** Of one case. */
    static Tally of(Compared one) {
        Result before = one.before();
        Result after = one.after();
        boolean amounts = before.amount().isPresent() && after.amount().isPresent();
        var more = amounts ? after.amount().get().subtract(before.amount().get()) : java.math.BigDecimal.ZERO;
        return new Tally(
                1,
                one.isDifferent() ? 1 : 0,
                one.sampled() ? 1 : 0,
                List.of(),
                List.of(new OutcomeCount(before.outcome(), after.outcome(), 1)),
                List.of(
                        amounts
                                ? MonthAmounts.of(
                                        one.ownMonth(),
                                        before.amount().get(),
                                        after.amount().get())
                                : MonthAmounts.unknown(one.ownMonth())),
                more.signum() == 0 ? List.of() : List.of(BandCount.of(more)),
                sentences(before, after),
                one.groups().entrySet().stream()
                        .map(group -> GroupCount.of(group.getKey(), group.getValue(), one.direction()))
                        .toList(),
                List.of(new StandingCount(one.replayed().standing(), 1, one.isAffected() ? 1 : 0)),
                one.isAffected() ? 1 : 0,
                one.isToReconsider() ? 1 : 0,
                one.isAffected() ? List.of(Affected.of(one)) : List.of());
    }

    /** Of one case that could not be compared. */
    static Tally of(SkippedCount.Why why) {
        return new Tally(
                0,
                0,
                0,
                List.of(new SkippedCount(why, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                List.of());
    }

    private static List<SentenceCount> sentences(Result before, Result after) {
        List<SentenceCount> counts = after.sentences().stream()
                .map(id -> before.sentences().contains(id)
                        ? new SentenceCount(id, 0, 0, 1)
                        : new SentenceCount(id, 1, 0, 0))
                .collect(Collectors.toCollection(ArrayList::new));
        before.sentences().stream()
                .filter(id -> !after.sentences().contains(id))
                .forEach(id -> counts.add(new SentenceCount(id, 0, 1, 0)));
        return counts;
    }
}
