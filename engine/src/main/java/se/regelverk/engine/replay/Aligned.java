package se.regelverk.engine.replay;

import java.util.List;
import se.regelverk.engine.assessment.Outcome;

/** The tables of one tally with the rows and columns of another, so that they can be compared; what it lacks is nought. */
final class Aligned {
    private Aligned() {}

    static long[][] outcomes(Tally tally, List<Outcome> before, List<Outcome> after) {
        long[][] table = new long[before.size()][after.size()];
        tally.outcomes().stream()
                .filter(one -> before.contains(one.before()) && after.contains(one.after()))
                .forEach(one -> table[before.indexOf(one.before())][after.indexOf(one.after())] = one.cases());
        return table;
    }

    static long[][] bands(Tally tally, List<BandCount> like) {
        return new long[][] {
            like.stream()
                    .mapToLong(band -> tally.bands().stream()
                            .filter(one -> one.band() == band.band())
                            .mapToLong(BandCount::cases)
                            .sum())
                    .toArray()
        };
    }

    static long[][] groups(Tally tally, List<GroupCount> like) {
        return like.stream()
                .map(group -> tally.groups().stream()
                        .filter(one -> one.concept().equals(group.concept())
                                && one.value().equals(group.value()))
                        .findFirst()
                        .map(one -> new long[] {
                            one.gaining(),
                            one.losing(),
                            one.otherwise(),
                            one.cases() - one.gaining() - one.losing() - one.otherwise()
                        })
                        .orElseGet(() -> new long[4]))
                .toArray(long[][]::new);
    }

    static long[][] standings(Tally tally, List<StandingCount> like) {
        return like.stream()
                .map(standing -> tally.standings().stream()
                        .filter(one -> one.standing() == standing.standing())
                        .findFirst()
                        .map(one -> new long[] {one.affected(), one.cases() - one.affected()})
                        .orElseGet(() -> new long[2]))
                .toArray(long[][]::new);
    }
}
