package se.regelverk.adminui.rules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an area rests on a section.
 *
 * @param owner the council that decides on it
 * @param hidden how many things there are in an area whose rules the person does not read; then the items are none
 * @param newChange address of beginning a change in the area; null for those who may not write
 */
record RestingView(
        String title,
        String owner,
        String areaId,
        int hidden,
        List<Item> items,
        @Nullable String newChange) {
    RestingView {
        items = List.copyOf(items);
    }

    /**
     * One thing.
     *
     * @param sort such as "Rad i tabell"
     * @param href its own page; null when it has none
     * @param checked who has looked it through and when; null when nobody has
     * @param note what they found
     */
    record Item(
            String id,
            String sort,
            String title,
            String written,
            @Nullable String href,
            @Nullable String checked,
            String note) {}

    long left() {
        return items.stream().filter(item -> item.checked() == null).count();
    }
}
