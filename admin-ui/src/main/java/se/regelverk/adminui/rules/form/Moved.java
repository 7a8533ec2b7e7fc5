package se.regelverk.adminui.rules.form;

import java.util.List;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * What was moved, where it stands now.
 *
 * @param name what it goes by now: what has no key goes by its place
 * @param inWords empty when it did not move
 */
record Moved(String name, String inWords) {
    /** @param what the id of a page, or the name of something on one */
    static Moved of(FormPlace place, String what, boolean isPage, ContentFile after) {
        FormTree now = FormTree.of(after);
        return isPage ? page(now, what) : asked(place, what, now);
    }

    private static Moved page(FormTree now, String id) {
        List<Entries> pages = now.pages();
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).text("id").equals(id)) {
                String words = "Sidan ”%s” är nu nummer %d av %d.";
                return new Moved(id, words.formatted(pages.get(at).text("titel"), at + 1, pages.size()));
            }
        }
        return new Moved(id, "");
    }

    private static Moved asked(FormPlace place, String what, FormTree now) {
        Entries moved = place.asked(what).item();
        boolean hasKey = !FormTree.key(moved).isEmpty();
        return now.all().stream()
                .filter(one -> one.item().equals(moved))
                .filter(one -> hasKey ? one.name().equals(what) : !stood(place, one))
                .findFirst()
                .map(one -> new Moved(one.name(), inWords(place, one, now)))
                .orElse(new Moved(what, ""));
    }

    /** Whether the same stood in the same place before. */
    private static boolean stood(FormPlace place, Asked one) {
        return place.tree()
                .named(one.name())
                .filter(before -> before.item().equals(one.item()))
                .isPresent();
    }

    private static String inWords(FormPlace place, Asked moved, FormTree now) {
        Entries page = now.pages().get(moved.spot().page());
        Entries holder = now.at(moved.spot().holder());
        boolean isInside = moved.spot().isInside();
        String kind = FormTree.isGroup(holder) ? "i gruppen" : isInside ? "i fältet" : "på sidan";
        return "”%s” är nu nummer %d av %d %s ”%s”."
                .formatted(
                        StructureView.label(moved.item(), place),
                        moved.spot().last() + 1,
                        FormTree.asked(holder).size(),
                        kind,
                        isInside ? StructureView.label(holder, place) : page.text("titel"));
    }
}
