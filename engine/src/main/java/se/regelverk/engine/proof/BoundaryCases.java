package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Trace;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.proof.BoundaryCase.Side;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.proof.SmallestChange.ChangedFact;
import se.regelverk.engine.rulepack.Phrases;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/**
 * Examples that are missing at the boundaries of a pack's own rows and sentences.
 *
 * @param cases in the pack's order, each boundary and side once
 * @param covered how many sides of boundaries some example already has
 * @param unreachable how many no change of one answer in an example leads to
 * @param isComplete whether all boundaries were looked at; large packs are not searched to the end
 */
public record BoundaryCases(List<BoundaryCase> cases, int covered, int unreachable, boolean isComplete) {
    /** A second or two of an ordinary machine. */
    private static final int MOST_TRIED = 6_000;

    public BoundaryCases {
        cases = List.copyOf(cases);
    }

    /** Looks for them. */
    public static BoundaryCases of(ExampleRuns runs, Assessors assessors) {
        return new Search(runs, assessors).all();
    }

    private static final class Search {
        private final ExampleRuns runs;
        private final Assessors assessors;
        private final Phrases phrases;
        private final List<BoundaryCase> cases = new ArrayList<>();
        private int covered;
        private int unreachable;
        private int tried;

        private Search(ExampleRuns runs, Assessors assessors) {
            this.runs = runs;
            this.assessors = assessors;
            this.phrases = new Phrases(runs.content().pack());
        }

        private BoundaryCases all() {
            for (Boundary boundary : Boundary.of(runs)) {
                for (Side side : Side.values()) {
                    side(boundary, side);
                }
            }
            return new BoundaryCases(cases, covered, unreachable, tried < MOST_TRIED);
        }

        private void side(Boundary boundary, Side side) {
            Optional<Object> target = Steps.moved(boundary.value(), side.steps());
            if (target.isEmpty()) {
                return;
            }
            if (boundary.runs().stream()
                    .anyMatch(run -> Arrays.stream(run.trace().items(boundary.list()))
                            .anyMatch(item -> has(run.trace(), boundary, item, target.get())))) {
                covered++;
                return;
            }
            Optional<BoundaryCase> made = boundary.runs().stream()
                    .limit(MOST_BASES)
                    .flatMap(run -> made(boundary, side, run, target.get()).stream())
                    .findFirst();
            made.ifPresentOrElse(cases::add, () -> unreachable++);
        }

        /** Examples of one kind are much alike; where none of a few leads there, none does. */
        private static final int MOST_BASES = 3;

        private static boolean has(Trace trace, Boundary boundary, int item, Object target) {
            return value(trace, boundary, item)
                    .filter(found -> Steps.isSame(found, target))
                    .isPresent();
        }

        private static Optional<Object> value(Trace trace, Boundary boundary, int item) {
            Environment environment = trace.at(item);
            return Evaluator.evaluate(boundary.subject(), environment) instanceof Evaluated.Known known
                    ? Optional.of(known.value())
                    : Optional.empty();
        }

        private Optional<BoundaryCase> made(Boundary boundary, Side side, Ran base, Object target) {
            Assessor assessor = assessors.of(runs.content().pack(), base.day());
            var trials = new Trials(
                    runs.content(),
                    base.prepared().form(),
                    base.example().clocks(),
                    assessor,
                    Math.max(0, MOST_TRIED - tried));
            Optional<BoundaryCase> made = Arrays.stream(base.trace().items(boundary.list()))
                    .mapToObj(item -> made(boundary, side, base, target, item, trials))
                    .flatMap(Optional::stream)
                    .findFirst();
            tried += trials.count();
            return made;
        }

        private Optional<BoundaryCase> made(
                Boundary boundary, Side side, Ran base, Object target, int item, Trials trials) {
            JsonNode answers = base.example().answers();
            Predicate<Trace> reached = trace -> has(trace, boundary, item, target);
            var solving = new Solving(trials, answers, trace -> value(trace, boundary, item));
            for (AnswerPlace place : AnswerPlace.of(trials.form(), answers)) {
                if (boundary.reads().contains(place.question().concept().key())
                        && (place.item() < 0 || place.item() == item)) {
                    Optional<BoundaryCase> found = solving.solve(place, target)
                            .filter(trials::isAccepted)
                            .flatMap(solved -> trials.trace(solved)
                                    .filter(reached)
                                    .map(trace -> of(boundary, side, base, place, solved, trace)));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private BoundaryCase of(
                Boundary boundary, Side side, Ran base, AnswerPlace place, JsonNode solved, Trace trace) {
            var type = boundary.subject().type();
            return new BoundaryCase(
                    boundary.rule(),
                    phrases.of(boundary.subject(), type),
                    Values.readable(boundary.value(), type.unit(), type.options()),
                    side,
                    base,
                    new ChangedFact(
                            place.title(base.prepared().form()),
                            place.value(base.example().answers())
                                    .map(place::readable)
                                    .orElse(""),
                            place.value(solved).map(place::readable).orElse("")),
                    solved,
                    trace.assessment());
        }
    }
}
