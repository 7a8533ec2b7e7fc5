package se.regelverk.engine.casework;

import java.util.List;
import java.util.function.Function;
import se.regelverk.engine.form.FieldProblem;

/**
 * What became of a form that was handed in.
 *
 * @param <T> what an assessed form gives: an {@link AssessmentRecord} when it is only tried, a {@link CaseRecord} when it is stored
 */
public sealed interface Receipt<T> {
    /** It was assessed. */
    record Assessed<T>(T record) implements Receipt<T> {}

    /** Something must be mended first; nothing was stored. */
    record NeedsCorrection<T>(List<FieldProblem> problems) implements Receipt<T> {
        public NeedsCorrection {
            problems = List.copyOf(problems);
        }
    }

    /** There is no content to assess by: no such area or form, or nothing in force in the month. The reason is in Swedish. */
    record NothingInForce<T>(String reason) implements Receipt<T> {}

    /** The same receipt with something made of the record. */
    default <R> Receipt<R> map(Function<T, R> made) {
        if (this instanceof Assessed<T> assessed) {
            return new Assessed<>(made.apply(assessed.record()));
        }
        return this instanceof NeedsCorrection<T> correction
                ? new NeedsCorrection<>(correction.problems())
                : new NothingInForce<>(((NothingInForce<T>) this).reason());
    }

    /** Handles all outcomes. */
    default <R> R match(
            Function<T, R> assessed, Function<List<FieldProblem>, R> correction, Function<String, R> nothingInForce) {
        if (this instanceof Assessed<T> one) {
            return assessed.apply(one.record());
        }
        return this instanceof NeedsCorrection<T> one
                ? correction.apply(one.problems())
                : nothingInForce.apply(((NothingInForce<T>) this).reason());
    }
}
