package se.regelverk.engine.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import se.regelverk.engine.assessment.Outcome;

/** How many cases go from one outcome to another, or keep theirs. */
public record OutcomeCount(Outcome before, Outcome after, long cases) implements Counted<OutcomeCount> {
    @Override
    public String what() {
        return before + " " + after;
    }

    @Override
    public OutcomeCount plus(OutcomeCount other) {
        return new OutcomeCount(before, after, cases + other.cases);
    }

    /** Whether the outcome differs. */
    @JsonIgnore
    public boolean isMove() {
        return before != after;
    }
}
