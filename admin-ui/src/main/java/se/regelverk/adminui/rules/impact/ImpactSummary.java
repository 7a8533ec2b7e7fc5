package se.regelverk.adminui.rules.impact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.ImpactRun.State;

/**
 * What is known of a change's effect, in short.
 *
 * @param href of the analysis
 * @param made such as "2026-11-22 10:41, områdets ärenden"
 * @param state in a word; null when there is a result that holds
 * @param colour of the state's tag, null when there is none
 * @param sentences the headline; of several areas those of each, with the area's name first
 * @param hides whether numbers are left out since they tell of few
 */
record ImpactSummary(
        String href,
        String made,
        @Nullable String state,
        @Nullable String colour,
        List<String> sentences,
        boolean hides) {

    static ImpactSummary of(ImpactRun run, Change change, ImpactReading reading) {
        List<AreaResult> results = reading.results(run);
        boolean outdated = run.state() == State.DONE && reading.isOutdated(run, change);
        List<String> sentences = new ArrayList<>();
        results.forEach(one -> sentences.addAll(
                results.size() == 1 ? one.headline() : List.of(one.title() + ": " + String.join(" ", one.headline()))));
        return new ImpactSummary(
                "/paket/%s/andring/%s/konsekvens/%s".formatted(change.area(), change.id(), run.id()),
                RunRow.title(run),
                outdated
                        ? "Inaktuell"
                        : run.state() == State.DONE ? null : run.state().title(),
                outdated ? "yellow" : run.state() == State.DONE ? null : colour(run.state()),
                List.copyOf(sentences),
                results.stream().anyMatch(AreaResult::hides));
    }

    private static String colour(State state) {
        return switch (state) {
            case RUNNING -> "blue";
            case FAILED -> "red";
            case DONE, CANCELLED -> "grey";
        };
    }
}
