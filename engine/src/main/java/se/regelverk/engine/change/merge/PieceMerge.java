package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.edit.Piece;
import se.regelverk.engine.change.edit.Piece.Part;
import se.regelverk.engine.change.edit.Piece.Parts;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.merge.PartConflict.Kind;

/**
 * Puts two people's changes of one file together, thing by thing.
 *
 * <p>What one has changed and the other has not is as the one has it, wherever it stands. What both have changed meets, unless both have
 * done the same; what one has taken away and the other changed meets too. The cells of a row, the parts of a sentence or the keys of a
 * concept are never put together: a row says one thing, its reason and its lagrum are of exactly its conditions, and a row made of two halves
 * would be one that nobody has written, read or tried. Somebody chooses instead, and sees both.
 *
 * @param looked ways to what somebody must look at though only one has changed it, see {@link Governing}
 * @param isBlind whether what both had before is not known; then all that differs meets
 * @param choices by {@link PartConflict#id}; where there is none, mine stands
 * @param found conflicts, in the order of the file
 */
record PieceMerge(
        PartNames names,
        Set<List<String>> looked,
        boolean isOrderMeaning,
        boolean isBlind,
        Map<String, Choice> choices,
        List<PartConflict> found) {

    /** Null when it is to be gone. */
    @Nullable
    Piece merge(List<String> way, @Nullable Piece base, @Nullable Piece mine, @Nullable Piece theirs) {
        if (same(mine, theirs)) {
            return mine;
        }
        boolean isSettled = !isBlind && looked.stream().noneMatch(one -> isWithin(one, way));
        if (isSettled && same(base, mine)) {
            return theirs;
        }
        if (isSettled && same(base, theirs)) {
            return mine;
        }
        if (mine instanceof Parts own
                && theirs instanceof Parts others
                && own.layout().equals(others.layout())) {
            Parts before = base instanceof Parts parts && parts.layout().equals(own.layout()) ? parts : null;
            int known = found.size();
            Optional<Piece> both = before == null && !isBlind ? Optional.empty() : parts(way, before, own, others);
            if (both.isPresent()) {
                return both.get();
            }
            found.subList(known, found.size()).clear();
        } else if (isSettled && saysTheSame(mine, theirs)) {
            return theirs;
        }
        return chosen(Kind.PART, way, base, mine, theirs);
    }

    private static boolean isWithin(List<String> one, List<String> way) {
        return one.size() >= way.size() && one.subList(0, way.size()).equals(way);
    }

    private static boolean same(@Nullable Piece one, @Nullable Piece other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.text().equals(other.text());
    }

    /** Quotes and spaces are nobody's work; comments are. */
    private static boolean saysTheSame(@Nullable Piece mine, @Nullable Piece theirs) {
        return mine != null
                && theirs != null
                && mine.written().equals(theirs.written())
                && !mine.text().contains("#")
                && !theirs.text().contains("#");
    }

    /** Empty when what stands around the parts differs too, or no part is left. */
    private Optional<Piece> parts(List<String> way, @Nullable Parts base, Parts mine, Parts theirs) {
        String head = text(base == null ? null : base.head(), mine.head(), theirs.head());
        String tail = text(base == null ? null : base.tail(), mine.tail(), theirs.tail());
        if (head == null || tail == null) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>(mine.names());
        all.addAll(theirs.names());
        Map<String, Part> merged = new LinkedHashMap<>();
        for (String name : all) {
            part(way, name, base, mine, theirs).ifPresent(part -> merged.put(name, part));
        }
        List<Part> inOrder = order(way, base, mine, theirs, merged.keySet()).stream()
                .map(merged::get)
                .toList();
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(new Parts(mine.layout(), head, inOrder, tail));
    }

    private Optional<Part> part(List<String> way, String name, @Nullable Parts base, Parts mine, Parts theirs) {
        Part before = base == null ? null : base.part(name).orElse(null);
        Part own = mine.part(name).orElse(null);
        Part other = theirs.part(name).orElse(null);
        List<String> to = new ArrayList<>(way);
        to.add(name);
        String lead = lead(before, own, other);
        Piece piece = lead == null
                ? chosen(Kind.PART, to, piece(before), piece(own), piece(other))
                : merge(to, piece(before), piece(own), piece(other));
        return Optional.ofNullable(piece)
                .map(one -> new Part(
                        name, lead == null ? Objects.requireNonNull(own).lead() : lead, one));
    }

    private static @Nullable Piece piece(@Nullable Part part) {
        return part == null ? null : part.piece();
    }

    /** Null when both have written other comments there. Of what is gone, or comes first, nothing is known. */
    private static @Nullable String lead(@Nullable Part before, @Nullable Part mine, @Nullable Part theirs) {
        if (mine == null || mine.lead().isEmpty()) {
            return theirs == null ? "" : theirs.lead();
        }
        if (theirs == null || theirs.lead().isEmpty()) {
            return mine.lead();
        }
        String text = text(before == null ? null : before.lead(), mine.lead(), theirs.lead());
        boolean isSpace = mine.lead().isBlank() && theirs.lead().isBlank();
        boolean mineFirst = mine.lead().compareTo(theirs.lead()) >= 0;
        return text == null && isSpace ? (mineFirst ? mine : theirs).lead() : text;
    }

    /** Null when both have changed it. */
    private static @Nullable String text(@Nullable String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return mine;
        }
        return mine.equals(base) ? theirs : null;
    }

    private List<String> order(List<String> way, @Nullable Parts base, Parts mine, Parts theirs, Set<String> staying) {
        boolean isList = mine.layout().isList();
        var order =
                new Order(base == null ? null : base.names(), mine.names(), theirs.names(), isList && isOrderMeaning);
        Optional<List<String>> both = order.both(staying);
        if (both.isPresent()) {
            return both.get();
        }
        // Where keys stand says nothing.
        List<String> asTheirs = Order.led(theirs.names(), mine.names(), staying);
        List<String> asMine = Order.led(mine.names(), theirs.names(), staying);
        if (!isList) {
            return asTheirs;
        }
        Piece chosen = chosen(
                Kind.ORDER, way, base == null ? null : order(base.names()), order(mine.names()), order(theirs.names()));
        return chosen != null && chosen.written().equals(order(theirs.names()).written()) ? asTheirs : asMine;
    }

    private static Piece order(List<String> names) {
        Written written = new Written.Items(
                names.stream().map(Written.Text::new).map(Written.class::cast).toList());
        return new Piece.Whole(String.join("\n", names), written);
    }

    private @Nullable Piece chosen(
            Kind kind, List<String> way, @Nullable Piece base, @Nullable Piece mine, @Nullable Piece theirs) {
        var conflict = new PartConflict(kind, way, names.of(kind, way), base, mine, theirs);
        found.add(conflict);
        Choice choice = choices.getOrDefault(conflict.id(), Choice.MINE);
        if (choice instanceof Choice.Own own) {
            return new Piece.Whole(conflict.written().text(), own.written());
        }
        return choice.equals(Choice.MINE) ? mine : theirs;
    }
}
