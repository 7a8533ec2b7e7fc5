package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.proof.SmallestChange.ChangedFact;
import se.regelverk.engine.proof.SmallestChange.Found;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;

/** Tries other answers: first one at a time, moved as little as gives another outcome, then two at once. */
final class ChangeSearch {
    /** Values of one answer when two are changed at once: pairs grow as the square. */
    private static final int MOST_IN_PAIRS = 8;

    private final Trials trials;
    private final JsonNode answers;
    private final Outcome before;
    private final List<AnswerPlace> places;
    private final OtherValues others;

    ChangeSearch(Trials trials, JsonNode answers, Outcome before) {
        this.trials = trials;
        this.answers = answers;
        this.before = before;
        Set<ConceptKey> relevant = Relevance.of(trials.assessor().rules().content(), trials.form());
        this.places = AnswerPlace.of(trials.form(), answers).stream()
                .filter(place -> relevant.contains(place.question().concept().key()))
                .toList();
        this.others = new OtherValues(DirectBounds.of(trials.assessor().rules().content()), answers);
    }

    /** One answer that is another, with the value moved back towards the old one as far as the outcome allows. */
    record Other(AnswerPlace place, Object value, double distance) {}

    /** Single changes that give another outcome and that the form accepts, each moved as near as it goes. */
    List<Found> singles() {
        List<Found> found = new ArrayList<>();
        for (AnswerPlace place : places) {
            Set<String> reached = new HashSet<>();
            for (Other other : nearestFirst(place)) {
                Optional<Outcome> after = trials.outcome(place.with(answers, other.value()));
                // Further away in the same direction the same outcome is no news.
                if (after.isPresent() && after.get() != before && reached.add(after.get() + direction(other))) {
                    Object nearest = nearest(place, other.value(), after.get());
                    accepted(List.of(other(place, nearest)))
                            .or(() -> accepted(List.of(other)))
                            .ifPresentOrElse(found::add, () -> reached.remove(after.get() + direction(other)));
                }
            }
        }
        return found;
    }

    private List<Other> nearestFirst(AnswerPlace place) {
        return others.of(place).stream()
                .map(value -> other(place, value))
                .sorted(Comparator.comparingDouble(Other::distance))
                .toList();
    }

    private String direction(Other other) {
        boolean isOrdered =
                Steps.isOrdered(other.place().question().concept().type().kind());
        return other.place()
                .value(answers)
                .filter(old -> isOrdered)
                .map(old -> Steps.between(old, other.value()) > 0 ? "upp" : "ner")
                .orElse(other.value().toString());
    }

    private Other other(AnswerPlace place, Object value) {
        return new Other(place, value, Distance.between(place.value(answers), value));
    }

    /** Halves the way back to the old value until one step nearer would no longer give the new outcome. */
    private Object nearest(AnswerPlace place, Object reached, Outcome after) {
        Optional<Object> old = place.value(answers);
        if (old.isEmpty() || !Steps.isOrdered(place.question().concept().type().kind())) {
            return reached;
        }
        long far = Steps.between(old.get(), reached);
        long near = 0;
        while (Math.abs(far - near) > 1) {
            long middle = near + (far - near) / 2;
            Optional<Outcome> at =
                    Steps.moved(old.get(), middle).flatMap(value -> trials.outcome(place.with(answers, value)));
            if (at.isPresent() && at.get() == after) {
                far = middle;
            } else {
                near = middle;
            }
        }
        Object moved = Steps.moved(old.get(), far).orElse(reached);
        return trials.outcome(place.with(answers, moved)).filter(after::equals).isPresent() ? moved : reached;
    }

    private Optional<Found> accepted(List<Other> changes) {
        JsonNode changed = answers;
        for (Other change : changes) {
            changed = change.place().with(changed, change.value());
        }
        JsonNode result = changed;
        return trials.isAccepted(result)
                ? trials.outcome(result).filter(after -> after != before).map(after -> found(changes, after, result))
                : Optional.empty();
    }

    private Found found(List<Other> changes, Outcome after, JsonNode changed) {
        List<ChangedFact> facts = changes.stream()
                .map(one -> new ChangedFact(
                        one.place().title(trials.form()),
                        one.place().value(answers).map(one.place()::readable).orElse(""),
                        one.place().readable(one.value())))
                .toList();
        return new Found(facts, changes.stream().mapToDouble(Other::distance).sum(), after, changed);
    }

    /** The nearest two answers that together give another outcome, of those there is time to try. */
    Optional<Found> pair() {
        List<List<Other>> pairs = new ArrayList<>();
        List<List<Other>> byPlace = places.stream().map(this::few).toList();
        for (int one = 0; one < byPlace.size(); one++) {
            for (int other = one + 1; other < byPlace.size(); other++) {
                for (Other first : byPlace.get(one)) {
                    byPlace.get(other).forEach(second -> pairs.add(List.of(first, second)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(
                pair -> pair.get(0).distance() + pair.get(1).distance()));
        for (List<Other> pair : pairs) {
            Optional<Found> found = trials.hasMore() ? tried(pair) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> tried(List<Other> pair) {
        JsonNode first = pair.get(0).place().with(answers, pair.get(0).value());
        JsonNode both = pair.get(1).place().with(first, pair.get(1).value());
        return trials.outcome(both).filter(after -> after != before).flatMap(after -> accepted(pair));
    }

    private List<Other> few(AnswerPlace place) {
        return nearestFirst(place).stream().limit(MOST_IN_PAIRS).toList();
    }
}
