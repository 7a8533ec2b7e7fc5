package se.regelverk.engine.replay;

import se.regelverk.engine.replay.ReplayCase.Standing;

/**
 * How a change falls on cases that have come as far.
 *
 * @param affected those with another outcome or amount
 */
public record StandingCount(Standing standing, long cases, long affected) implements Counted<StandingCount> {
    @Override
    public String what() {
        return standing.name();
    }

    @Override
    public StandingCount plus(StandingCount other) {
        return new StandingCount(standing, cases + other.cases, affected + other.affected);
    }
}
