package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * A form's pages, and what they ask and show by what each is known by when it moves.
 *
 * @param pages by id, in order
 * @param parts by identity, in order
 * @param byPlace identities by where they stand, in words
 */
record FormParts(Map<String, Entries> pages, Map<String, Part> parts, Map<String, List<String>> byPlace) {
    /**
     * Something asked or shown.
     *
     * @param page id of its page
     * @param where its page, group or fieldset in words
     * @param list whose items it is asked for, empty for none
     */
    record Part(String page, String where, String list, Entries item) {}

    static FormParts of(FormTree tree) {
        var parts = new FormParts(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        tree.pages().forEach(page -> parts.pages.put(page.text("id"), page));
        for (Asked asked : tree.all()) {
            Entries page = tree.pages().get(asked.spot().page());
            var part = new Part(
                    page.text("id"), where(tree, asked, page), asked.list().orElse(""), asked.item());
            String id = parts.free(identity(part));
            parts.parts.put(id, part);
            parts.byPlace
                    .computeIfAbsent(part.where(), none -> new ArrayList<>())
                    .add(id);
        }
        return parts;
    }

    private static String where(FormTree tree, Asked asked, Entries page) {
        String onPage = "sidan ”%s”".formatted(page.text("titel"));
        if (!asked.spot().isInside()) {
            return onPage;
        }
        Entries holder = tree.at(asked.spot().holder());
        return FormTree.isGroup(holder)
                ? "gruppen ”%s”".formatted(holder.text(FormTree.GROUP))
                : "fältet ”%s”".formatted(holder.text("titel"));
    }

    /** A question is followed by its id, a fieldset by its first question, and what is only read by its order on its page. */
    private static String identity(Part part) {
        Entries item = part.item();
        if (FormTree.isQuestion(item)) {
            return "fraga " + FormTree.id(item);
        }
        if (FormTree.isFieldset(item)) {
            return "falt "
                    + FormTree.asked(item).stream()
                            .findFirst()
                            .map(FormTree::id)
                            .orElse("");
        }
        return FormTree.isGroup(item) ? "grupp " + FormTree.key(item) : "text " + part.page();
    }

    private String free(String identity) {
        String free = identity;
        for (int number = 2; parts.containsKey(free); number++) {
            free = identity + " " + number;
        }
        return free;
    }
}
