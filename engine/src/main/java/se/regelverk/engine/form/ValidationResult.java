package se.regelverk.engine.form;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What became of a set of answers that was handed in. */
public sealed interface ValidationResult {
    /**
     * The answers are in order.
     *
     * @param answers those to active questions
     * @param dropped answers that were not taken along because their question is not asked
     */
    record Accepted(JsonNode answers, List<ActiveData.Dropped> dropped) implements ValidationResult {
        public Accepted {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Something must be mended first.
     *
     * @param problems one for each field, in the order of the form
     */
    record Rejected(List<FieldProblem> problems) implements ValidationResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    default <T> T match(Function<Accepted, T> accepted, Function<Rejected, T> rejected) {
        return this instanceof Accepted ok ? accepted.apply(ok) : rejected.apply((Rejected) this);
    }
}
