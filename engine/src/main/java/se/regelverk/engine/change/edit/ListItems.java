package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/** A file that is a list, such as those of {@code regler/} and {@code berakningar/}. */
final class ListItems {
    private static final String EMPTY = "[]";

    private ListItems() {}

    /**
     * Changes one item.
     *
     * @param missing what is said when there is none, in Swedish
     */
    static EditResult changed(
            ContentFile file, Predicate<Entries> which, UnaryOperator<Entries> change, String missing) {
        return file.judged(root -> {
            List<Written> items = items(root);
            for (int at = 0; at < items.size(); at++) {
                if (items.get(at) instanceof Entries item && which.test(item)) {
                    items.set(at, change.apply(item));
                    return Judged.accepted(new Items(items));
                }
            }
            return Judged.refused("", missing);
        });
    }

    /** Adds an item last; a file that is empty or new gets it as its first. */
    static EditResult added(ContentFile file, Entries item) {
        if (file.text().isBlank() || file.text().strip().equals(EMPTY)) {
            return new EditResult.Edited(file.path(), "- " + Writing.block(item, 2) + "\n");
        }
        return file.judged(root -> {
            List<Written> items = items(root);
            items.add(item);
            return Judged.accepted(new Items(items));
        });
    }

    /** Takes one item away; see {@link #changed}. */
    static EditResult removed(ContentFile file, Predicate<Entries> which, String missing) {
        return file.judged(root -> {
            List<Written> items = items(root);
            boolean removed = items.removeIf(one -> one instanceof Entries item && which.test(item));
            return removed ? Judged.accepted(new Items(items)) : Judged.refused("", missing);
        });
    }

    /** The items that are keys with values. */
    static List<Entries> of(Written root) {
        return items(root).stream()
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .toList();
    }

    private static List<Written> items(Written root) {
        return root instanceof Items items ? new ArrayList<>(items.items()) : new ArrayList<>();
    }
}
