package se.regelverk.engine.change.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.Piece;

/**
 * One thing that two people have changed, each in their own way.
 *
 * @param way names from the file to the thing
 * @param name in Swedish, such as "Tabellen Personliga kostnader för varje barn, rad PK-04"
 * @param base as both had it; null when it was not there, or nobody knows
 * @param mine null when it is taken away
 * @param theirs null when it is taken away
 */
public record PartConflict(
        Kind kind,
        List<String> way,
        String name,
        @Nullable Piece base,
        @Nullable Piece mine,
        @Nullable Piece theirs) {
    /** What meets. */
    public enum Kind {
        /** A row, a sentence, an amount … */
        PART,
        /** The order of such; each version is a list of their names. */
        ORDER,
        /** A file as a whole, which is not taken apart, or cannot be read or put together. */
        FILE
    }

    public PartConflict {
        way = List.copyOf(way);
    }

    /** The same for the same thing of a file, also when it is found again. */
    public String id() {
        return kind + "/" + String.join("/", way);
    }

    /** The piece an own version is written in: the draft's, or the other when the draft has none. */
    Piece written() {
        return Stream.of(mine, theirs).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
