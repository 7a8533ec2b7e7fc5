package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a file's text, and what it says: one thing, or several that have names. Put together again they are the text, byte for byte,
 * comments and blank lines too.
 */
public sealed interface Piece {
    /** As it stands in the file; under a key or in a list with the key or dash. */
    String text();

    /** What it says; under a key the value alone. */
    Written written();

    /** The piece that some names lead to; empty when there is none. */
    default Optional<Piece> at(List<String> way) {
        if (way.isEmpty()) {
            return Optional.of(this);
        }
        return this instanceof Parts parts
                ? parts.part(way.get(0)).flatMap(part -> part.piece().at(way.subList(1, way.size())))
                : Optional.empty();
    }

    /** One thing. */
    record Whole(String text, Written written) implements Piece {}

    /**
     * How parts stand beside each other. Only pieces of the same layout can lend each other parts.
     *
     * @param isList whether it is items and not keys with values
     * @param between what stands between two parts that have nothing of their own there
     * @param leads whether also the first part has a line break or comments before it that are its own
     */
    record Layout(boolean isList, String between, boolean leads) {}

    /**
     * A part.
     *
     * @param name its key, or the item's name
     * @param lead what stands between it and the part before: line breaks, comments, commas
     */
    record Part(String name, String lead, Piece piece) {}

    /**
     * Several things.
     *
     * @param head what stands before them
     * @param tail what stands after them
     */
    record Parts(Layout layout, String head, List<Part> parts, String tail) implements Piece {
        public Parts {
            parts = List.copyOf(parts);
        }

        public List<String> names() {
            return parts.stream().map(Part::name).toList();
        }

        public Optional<Part> part(String name) {
            return parts.stream().filter(part -> part.name().equals(name)).findFirst();
        }

        @Override
        public String text() {
            var text = new StringBuilder(head);
            for (int at = 0; at < parts.size(); at++) {
                Part part = parts.get(at);
                boolean hasLead = layout.leads() || at > 0;
                String lead = part.lead().isEmpty() ? layout.between() : part.lead();
                text.append(hasLead ? lead : "").append(part.piece().text());
            }
            return text.append(tail).toString();
        }

        @Override
        public Written written() {
            if (layout.isList()) {
                List<Written> items = new ArrayList<>();
                parts.forEach(part -> items.add(part.piece().written()));
                return new Written.Items(items);
            }
            var entries = new LinkedHashMap<String, Written>();
            parts.forEach(part -> entries.put(part.name(), part.piece().written()));
            return new Written.Entries(entries);
        }
    }
}
