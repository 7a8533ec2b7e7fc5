package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.Labels;
import se.regelverk.engine.change.edit.Piece;
import se.regelverk.engine.change.edit.Writing;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/** What meets, value by value, beside each other as people read it, and put together again of what somebody writes. */
public final class PartFields {
    /** By which things are known; they stay. */
    private static final Set<String> NAMES = Set.of("id", "namn", "begrepp", "grupp");

    private final PartConflict conflict;
    private final List<Field> fields;

    private PartFields(PartConflict conflict, List<Field> fields) {
        this.conflict = conflict;
        this.fields = fields;
    }

    /**
     * A value as each has it.
     *
     * @param way keys from the thing to it; none when the thing is a single value
     * @param base null where it is not, as the others
     * @param isFixed whether it is the thing's name, which stays
     */
    public record Field(
            List<String> way,
            String label,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            boolean isFixed) {}

    /** What came of writing a thing anew. */
    public sealed interface Read {
        /** It can be used. */
        record Fine(Choice.Own own) implements Read {}

        /** A value cannot be read; {@code field} is its place among the fields. */
        record Unreadable(int field, String problem) implements Read {}
    }

    /** Of a thing. */
    public static PartFields of(PartConflict conflict) {
        Set<List<String>> ways = new LinkedHashSet<>();
        versions(conflict).forEach(written -> ways.addAll(ways(conflict, written)));
        boolean hasParts = ways.size() > 1;
        List<Field> fields = ways.stream()
                .filter(way -> !hasParts || !way.isEmpty())
                .map(way -> field(conflict, way))
                .toList();
        return new PartFields(conflict, fields);
    }

    public List<Field> all() {
        return fields;
    }

    private static Field field(PartConflict conflict, List<String> way) {
        String mine = text(conflict.mine(), way);
        String theirs = text(conflict.theirs(), way);
        String known = mine == null ? theirs : mine;
        boolean isName = way.size() == 1
                && NAMES.contains(way.get(0))
                && !conflict.way().isEmpty()
                && conflict.way().get(conflict.way().size() - 1).equals(known);
        return new Field(way, label(conflict, way), text(conflict.base(), way), mine, theirs, isName);
    }

    private static String label(PartConflict conflict, List<String> way) {
        if (way.isEmpty()) {
            return switch (conflict.kind()) {
                case ORDER -> "ordningen";
                case FILE -> "filen";
                case PART -> "värdet";
            };
        }
        return String.join(", ", way.stream().map(Labels::of).toList());
    }

    /** Two keys deep: a row's cells, a sentence's conclusion. What is deeper is one value, as it is written. */
    private static List<List<String>> ways(PartConflict conflict, Written written) {
        List<List<String>> ways = new ArrayList<>();
        if (!(written instanceof Entries entries)) {
            return List.of(List.of());
        }
        entries.entries().forEach((key, value) -> {
            boolean isOpened = versions(conflict)
                    .flatMap(version -> find(version, List.of(key)).stream())
                    .allMatch(known ->
                            known instanceof Entries inner && !inner.entries().isEmpty());
            if (isOpened) {
                ((Entries) value).entries().keySet().forEach(inner -> ways.add(List.of(key, inner)));
            } else {
                ways.add(List.of(key));
            }
        });
        return ways;
    }

    private static @Nullable String text(@Nullable Piece piece, List<String> way) {
        return piece == null
                ? null
                : find(piece.written(), way)
                        .map(value -> value instanceof Text text ? text.text() : Writing.line(value))
                        .orElse(null);
    }

    private static Optional<Written> find(Written written, List<String> way) {
        if (way.isEmpty()) {
            return Optional.of(written);
        }
        return written instanceof Entries entries
                ? entries.get(way.get(0)).flatMap(inner -> find(inner, way.subList(1, way.size())))
                : Optional.empty();
    }

    /**
     * The thing with other values.
     *
     * @param values one for each field; an empty one is left out
     */
    public Read read(List<String> values) {
        Written made = Entries.NONE;
        for (int at = 0; at < fields.size(); at++) {
            Field field = fields.get(at);
            String value = field.isFixed()
                    ? String.valueOf(field.mine() == null ? field.theirs() : field.mine())
                    : conflict.kind() == PartConflict.Kind.FILE
                            ? values.get(at)
                            : values.get(at).strip();
            if (!value.isEmpty()) {
                Optional<Written> read = isStructured(field.way()) ? Writing.read(value) : Optional.of(new Text(value));
                if (read.isEmpty()) {
                    return new Read.Unreadable(
                            at, "går inte att läsa. Skriv värdet på samma sätt som i de andra texterna.");
                }
                made = with(made, field.way(), read.get());
            }
        }
        return made.equals(Entries.NONE)
                ? new Read.Unreadable(0, "saknas. Skriv något, eller välj en av de andra.")
                : new Read.Fine(new Choice.Own(made));
    }

    /** Whether the value is more than one word or number in any of the texts; then it is read the way it is written. */
    private boolean isStructured(List<String> way) {
        return conflict.kind() == PartConflict.Kind.PART
                && versions(conflict).anyMatch(written -> find(written, way)
                        .filter(value -> !(value instanceof Text))
                        .isPresent());
    }

    private static Stream<Written> versions(PartConflict conflict) {
        return Stream.of(
                        Optional.ofNullable(conflict.mine()),
                        Optional.ofNullable(conflict.theirs()),
                        Optional.ofNullable(conflict.base()))
                .flatMap(version -> version.map(Piece::written).stream());
    }

    private static Written with(Written written, List<String> way, Written value) {
        if (way.isEmpty()) {
            return value;
        }
        Entries entries = written instanceof Entries known ? known : Entries.NONE;
        String key = way.get(0);
        return entries.with(key, with(entries.entries(key), way.subList(1, way.size()), value));
    }
}
