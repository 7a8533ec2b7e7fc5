package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.fact.Source;

/**
 * What a source had answered of a question when the form was handed in.
 *
 * @param field its field's name
 * @param by who had written what stands instead, null when it stands as it was fetched
 * @param changedAt when that was written, null likewise
 */
public record FetchedFact(
        String field,
        Fetched fetched,
        @Nullable Author by,
        @Nullable Instant changedAt) {
    /** Empty when no source was asked of the field. */
    static Optional<FetchedFact> of(FieldOrigin origin) {
        DraftField field = origin.field();
        return origin.fetched().map(one -> {
            boolean isNothing = !one.isValue() && field.text().isBlank();
            return origin.stands() || isNothing || field.writings().isEmpty()
                    ? new FetchedFact(field.name(), one, null, null)
                    : new FetchedFact(
                            field.name(), one, field.last().by(), field.last().at());
        });
    }

    /** As the rules' explanation tells of it; empty for an answer that was typed where the source had none. */
    Optional<Source> source() {
        if (by == null || changedAt == null) {
            return Optional.of(
                    fetched.isValue()
                            ? new Source.Fetched(fetched.source().beginning(), CityTime.minute(fetched.at()))
                            : new Source.NotFetched(fetched.whyNot()));
        }
        return fetched.isValue()
                ? Optional.of(new Source.Changed(
                        by.name(), CityTime.minute(changedAt), fetched.readable(), fetched.fromWhen()))
                : Optional.empty();
    }

    /** Where facts came from, by their field's name. */
    static Map<String, Source> sources(List<FetchedFact> facts) {
        Map<String, Source> sources = new LinkedHashMap<>();
        facts.forEach(fact -> fact.source().ifPresent(source -> sources.put(fact.field(), source)));
        return sources;
    }

    /** The field as a new draft of the case begins with it. */
    DraftField in(DraftField begun) {
        if (begun.writings().isEmpty()) {
            return begun.with(fetched.writtenIn(0));
        }
        DraftField.Writing first = begun.last();
        if (by == null || changedAt == null) {
            return begun.with(fetched.writtenIn(fetched.isValue() ? first.revision() : 0));
        }
        var writing = new DraftField.Writing(first.text(), first.revision(), by, changedAt, null);
        return new DraftField(begun.name(), List.of(writing), fetched.writtenIn(fetched.isValue() ? -1 : 0));
    }
}
