package se.regelverk.engine.change.edit;

import java.util.Optional;
import java.util.function.Predicate;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * Moves an item of a file's list, with the comments above it, to another place or another file. Every line stays as it is written; the
 * comment that begins a file stays where it is.
 */
public final class ItemMove {
    private static final String UNMOVABLE =
            "Filen är skriven så att inget kan flyttas här. Skriv om stället i filen för hand.";

    private ItemMove() {}

    /** What came of moving between files. */
    public sealed interface Result {
        /** Both files after the move. */
        record Moved(Edited from, Edited to) implements Result {}

        /** Nothing was moved; why, in Swedish. */
        record Stayed(String problem) implements Result {}
    }

    /**
     * Moves an item within its file.
     *
     * @param by how many places; negative is towards the beginning
     */
    public static EditResult within(ContentFile file, Predicate<Entries> which, int by) {
        Optional<ItemLines> lines = ItemLines.of(file);
        int at = lines.map(found -> found.indexOf(which)).orElse(-1);
        if (at < 0) {
            return new Refused("", UNMOVABLE);
        }
        int to = at + by;
        if (to < 0 || to >= lines.get().items().size()) {
            return new Refused("", by < 0 ? "Den står redan först." : "Den står redan sist.");
        }
        return checked(file.path(), lines.get().moved(at, to))
                .<EditResult>map(edited -> edited)
                .orElseGet(() -> new Refused("", UNMOVABLE));
    }

    /** Moves an item to the end of another file, which may be empty. */
    public static Result between(ContentFile from, ContentFile to, Predicate<Entries> which) {
        Optional<ItemLines> source = ItemLines.of(from);
        Optional<ItemLines> target = to.text().isBlank() ? Optional.of(ItemLines.NONE) : ItemLines.of(to);
        int at = source.map(found -> found.indexOf(which)).orElse(-1);
        if (at < 0 || target.isEmpty()) {
            return new Result.Stayed(UNMOVABLE);
        }
        Optional<Edited> left = checked(from.path(), source.get().without(at));
        Optional<Edited> more =
                checked(to.path(), target.get().and(source.get().items().get(at)));
        return left.isPresent() && more.isPresent()
                ? new Result.Moved(left.get(), more.get())
                : new Result.Stayed(UNMOVABLE);
    }

    /** The text, when it says exactly what was wanted. */
    private static Optional<Edited> checked(String path, ItemLines wanted) {
        String text = wanted.text();
        return Surgery.read(path, text)
                .map(Written::of)
                .filter(wanted.written()::equals)
                .map(same -> new Edited(path, text));
    }
}
