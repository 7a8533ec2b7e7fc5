package se.regelverk.engine.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.assessment.Trace;
import tools.jackson.databind.JsonNode;

/** Finds the answer that makes a computed value come out as wanted, where it grows or falls steadily with the answer. */
final class Solving {
    /** 2 to this power: a million kronor, or days enough for any life. */
    private static final int FURTHEST = 20;

    private final Trials trials;
    private final JsonNode answers;
    private final Function<Trace, Optional<Object>> value;

    Solving(Trials trials, JsonNode answers, Function<Trace, Optional<Object>> value) {
        this.trials = trials;
        this.answers = answers;
        this.value = value;
    }

    /** Answers with which the value is the target, only this answer changed; empty when it does not lead there. */
    Optional<JsonNode> solve(AnswerPlace place, Object target) {
        Optional<Object> now = place.value(answers);
        if (now.isEmpty() || !Steps.isOrdered(place.question().concept().type().kind())) {
            return Optional.empty();
        }
        int before = side(at(place, now.get(), 0), target);
        for (int sign : List.of(1, -1)) {
            for (int power = 0; power <= FURTHEST && before != UNKNOWN; power++) {
                long far = sign * (1L << power);
                int side = side(at(place, now.get(), far), target);
                if (side == 0 || (side != UNKNOWN && side != before)) {
                    return between(place, now.get(), target, before, far);
                }
            }
        }
        return Optional.empty();
    }

    private static final int UNKNOWN = 2;

    private Optional<JsonNode> at(AnswerPlace place, Object now, long steps) {
        return Steps.moved(now, steps).map(moved -> place.with(answers, moved));
    }

    /** −1 below the target, 0 on it, 1 above. */
    private int side(Optional<JsonNode> changed, Object target) {
        return changed.flatMap(trials::trace)
                .flatMap(value)
                .map(found -> Steps.compare(found, target))
                .orElse(UNKNOWN);
    }

    private Optional<JsonNode> between(AnswerPlace place, Object now, Object target, int before, long reached) {
        long near = 0;
        long far = reached;
        while (Math.abs(far - near) > 1) {
            long middle = near + (far - near) / 2;
            if (side(at(place, now, middle), target) == before) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return side(at(place, now, far), target) == 0 ? at(place, now, far) : Optional.empty();
    }
}
