package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Piece;
import se.regelverk.engine.change.edit.Pieces;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.merge.PartConflict.Kind;

/**
 * One file that two have changed. The result keeps every byte of what nobody has changed, and comments. It is read again and must say exactly
 * what its parts say; where it does not, and where a file cannot be read or is one thing, the files meet as they are: nothing is guessed.
 *
 * @param base as both had it; null when there was no file, or when nobody knows
 * @param mine null when it is removed
 * @param theirs null when it is removed
 * @param isBlind whether what both had is not known; then all that differs meets
 */
public record FileMerge(
        String path,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs,
        boolean isBlind) {
    /** On what both began with. */
    public static FileMerge of(String path, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
        return new FileMerge(path, base, mine, theirs, false);
    }

    /** Of two texts when nobody knows what both began with. */
    public static FileMerge between(String path, String mine, String theirs) {
        return new FileMerge(path, null, mine, theirs, true);
    }

    /**
     * What came of it.
     *
     * @param text null when the file is to be removed
     * @param conflicts where they meet, also those that are chosen in
     */
    public record Outcome(@Nullable String text, List<PartConflict> conflicts) {
        public Outcome {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Both changes together, the draft's own where they meet. */
    public Outcome together() {
        return choosing(Map.of());
    }

    /**
     * Both changes together, with what somebody chose where they meet.
     *
     * @param choices by {@link PartConflict#id}; where there is none the draft's own stands
     */
    public Outcome choosing(Map<String, Choice> choices) {
        return alone().or(() -> inParts(choices)).orElseGet(() -> whole(choices));
    }

    /** When only one has changed the file, or both to the same; empty when both have. */
    private Optional<Outcome> alone() {
        if (Objects.equals(mine, theirs) || (!isBlind && Objects.equals(base, theirs))) {
            return Optional.of(new Outcome(mine, List.of()));
        }
        return !isBlind && Objects.equals(base, mine) ? Optional.of(new Outcome(theirs, List.of())) : Optional.empty();
    }

    /** The text of what meets as it is in some text of the file; empty when it is not there. */
    public static Optional<String> text(String path, @Nullable String text, PartConflict conflict) {
        Optional<String> whole = Optional.ofNullable(text);
        return conflict.kind() == Kind.PART
                ? of(path, null, text, null)
                        .apart(text)
                        .flatMap(file -> file.at(conflict.way()))
                        .map(Piece::text)
                : whole;
    }

    private Outcome whole(Map<String, Choice> choices) {
        List<Piece> sides = new ArrayList<>();
        apart(mine).or(() -> apart(theirs)).ifPresent(sides::add);
        var conflict = new PartConflict(
                Kind.FILE,
                List.of(),
                new PartNames(path, List.copyOf(sides)).of(Kind.FILE, List.of()),
                piece(base),
                piece(mine),
                piece(theirs));
        Choice choice = choices.getOrDefault(conflict.id(), Choice.MINE);
        String text =
                choice instanceof Choice.Own own ? own.written().plain() : choice.equals(Choice.MINE) ? mine : theirs;
        return new Outcome(text, List.of(conflict));
    }

    private static @Nullable Piece piece(@Nullable String text) {
        return text == null ? null : PartNames.whole(text);
    }

    /** Empty when a text is missing, cannot be read or cannot be put together. */
    private Optional<Outcome> inParts(Map<String, Choice> choices) {
        Optional<Piece> own = apart(mine);
        Optional<Piece> other = apart(theirs);
        Optional<Piece> before = isBlind ? Optional.empty() : apart(base);
        if (own.isEmpty() || other.isEmpty() || (before.isEmpty() && !isBlind)) {
            return Optional.empty();
        }
        var names = new PartNames(path, Arrays.asList(before.orElse(null), own.get(), other.get()));
        Set<List<String>> looked = before.map(all -> new Governing(all, own.get(), other.get()).ways(path))
                .orElse(Set.of());
        List<PartConflict> conflicts = new ArrayList<>();
        boolean isOrderMeaning = isFirst(own.get()) || isFirst(other.get());
        Piece both = new PieceMerge(names, looked, isOrderMeaning, isBlind, choices, conflicts)
                .merge(List.of(), before.orElse(null), own.get(), other.get());
        boolean isWhole =
                conflicts.stream().anyMatch(conflict -> conflict.way().isEmpty() && conflict.kind() == Kind.PART);
        return both == null || isWhole
                ? Optional.empty()
                : text(both, !choices.isEmpty()).map(text -> new Outcome(text, conflicts));
    }

    private static boolean isFirst(Piece file) {
        return file.at(List.of("traff"))
                .filter(hit -> hit.written().plain().equals("forsta"))
                .isPresent();
    }

    private Optional<Piece> apart(@Nullable String text) {
        return text == null ? Optional.empty() : Pieces.of(path, text, root -> Shapes.of(path, root));
    }

    /** What its parts say, when that is what it says; what is written anew is cut in. */
    private Optional<String> text(Piece merged, boolean isWrittenAnew) {
        Written target = merged.written();
        String text = Pieces.text(merged);
        Optional<Written> said = new ContentFile(path, text).written();
        if (!isWrittenAnew || said.isEmpty() || said.get().equals(target)) {
            return said.filter(target::equals).map(same -> text);
        }
        return new ContentFile(path, text).become(target).filter(cut -> new ContentFile(path, cut)
                .written()
                .filter(target::equals)
                .isPresent());
    }
}
