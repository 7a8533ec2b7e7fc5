package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.form.FormDefinition;
import tools.jackson.databind.JsonNode;

/**
 * The smallest change of facts that would have given another outcome. Every change is assessed as a case would be; the search is bounded,
 * and says how much it tried.
 *
 * @param before the outcome with the facts as they are
 * @param found for each other outcome that was reached, the smallest change, the smallest first; of two facts only where one never sufficed
 * @param tried how many changes were assessed
 * @param isComplete whether everything there was to try was tried
 */
public record SmallestChange(Outcome before, List<Found> found, int tried, boolean isComplete) {
    public SmallestChange {
        found = List.copyOf(found);
    }

    /** What "smallest" means, in Swedish. */
    public static final String MEASURE = Distance.IN_WORDS;

    /** A change that gives another outcome. */
    public record Found(List<ChangedFact> facts, double distance, Outcome after, JsonNode answers) {
        public Found {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact that would have been another.
     *
     * @param from as people read it; empty when there was no answer
     */
    public record ChangedFact(String question, String from, String to) {}

    /** Two seconds of an ordinary machine, and more than any pack in the city needs for single facts. */
    public static final int MOST_TRIED = 4_000;

    /**
     * Searches.
     *
     * @param answers accepted by the form
     * @param assessor of the content in force for the clocks
     */
    public static SmallestChange of(
            AreaContent content, FormDefinition form, JsonNode answers, Clocks clocks, Assessor assessor) {
        var trials = new Trials(content, form, clocks, assessor, MOST_TRIED);
        Outcome before = trials.outcome(answers).orElseThrow();
        var search = new ChangeSearch(trials, answers, before);
        Map<Outcome, Found> best = new EnumMap<>(Outcome.class);
        search.singles().forEach(found -> best.merge(found.after(), found, SmallestChange::nearer));
        if (best.isEmpty()) {
            search.pair().ifPresent(found -> best.put(found.after(), found));
        }
        List<Found> found = new ArrayList<>(best.values());
        found.sort(Comparator.comparingDouble(Found::distance));
        return new SmallestChange(before, found, trials.count() - 1, trials.hasMore());
    }

    private static Found nearer(Found one, Found other) {
        return other.distance() < one.distance() ? other : one;
    }
}
