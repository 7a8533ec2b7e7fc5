package se.regelverk.engine.content;

import java.util.List;
import java.util.Map;

/** A node of a content file with its place: what the typed readers read and what an editor changes. */
public sealed interface Yaml {
    Location location();

    /** Where the node begins and ends in the file's text, in characters. */
    Span span();

    /** What an author would call it. */
    String kind();

    /** Characters from {@code start} up to but not including {@code end}. */
    record Span(int start, int end) {}

    /** A single value, always read as text; the reader that expects a number or a day says so. */
    record Scalar(String text, Location location, Span span) implements Yaml {
        @Override
        public String kind() {
            return "ett värde";
        }
    }

    /** A list of nodes. */
    record Sequence(List<Yaml> items, Location location, Span span) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "en lista";
        }
    }

    /**
     * Keys in the order they are written.
     *
     * @param keySpans where each key itself stands
     */
    record Mapping(
            Map<String, Yaml> entries,
            Map<String, Location> keys,
            Map<String, Span> keySpans,
            Location location,
            Span span)
            implements Yaml {
        @Override
        public String kind() {
            return "nycklar med värden";
        }
    }
}
