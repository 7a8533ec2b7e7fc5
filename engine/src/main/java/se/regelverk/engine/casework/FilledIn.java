package se.regelverk.engine.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.fact.Source;

/**
 * How a form was filled that became a case.
 *
 * @param kept texts that were written in earlier versions of the form and are no longer asked for
 * @param versionInForce number of the area's version that was in force when an older form was handed in; null when it was no older
 * @param fetched what sources had answered of its questions; stored as null before there were any
 */
public record FilledIn(
        List<KeptText> kept,
        @Nullable Integer versionInForce,
        @Nullable List<FetchedFact> fetched) {
    public FilledIn {
        kept = List.copyOf(kept);
        fetched = fetched == null ? null : List.copyOf(fetched);
    }

    /** Facts that are added to a case; null when there is nothing to say of how. */
    static @Nullable FilledIn supplement(List<FetchedFact> fetched) {
        return fetched.isEmpty() ? null : new FilledIn(List.of(), null, fetched);
    }

    static Map<String, Source> origins(@Nullable FilledIn filledIn) {
        List<FetchedFact> fetched = filledIn == null ? null : filledIn.fetched();
        return fetched == null ? Map.of() : FetchedFact.sources(fetched);
    }
}
