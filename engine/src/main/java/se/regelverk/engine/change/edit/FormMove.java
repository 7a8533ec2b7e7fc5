package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;

/** Moves a form's pages, groups and questions, with the comments above them. Every other line stays as it is written. */
public final class FormMove {
    private FormMove() {}

    /**
     * Moves a page.
     *
     * @param by how many places; negative is towards the beginning
     */
    public static EditResult page(ContentFile form, String id, int by) {
        FormTree tree = FormTree.of(form);
        Optional<Integer> from = tree.page(id);
        if (from.isEmpty()) {
            return new Refused("", FormPageEdit.MISSING);
        }
        int to = from.get() + by;
        if (to < 0 || to >= tree.pages().size()) {
            return atTheEdge(by);
        }
        List<Entries> pages = new ArrayList<>(tree.pages());
        Collections.rotate(
                pages.subList(Math.min(from.get(), to), Math.max(from.get(), to) + 1), to < from.get() ? 1 : -1);
        return moved(form, tree.withPages(pages), lines -> lines.page(from.get(), to < from.get() ? to : to + 1));
    }

    /** Moves a question or group one place up, at the top of a page to the end of the page before. */
    public static EditResult up(ContentFile form, String key) {
        FormTree tree = FormTree.of(form);
        Optional<FormSpot> from = tree.find(key);
        if (from.isEmpty()) {
            return new Refused("", FormQuestionEdit.MISSING);
        }
        FormSpot spot = from.get();
        if (spot.last() > 0) {
            return moved(form, tree, spot, spot.withLast(spot.last() - 1));
        }
        return spot.isInside() || spot.page() == 0
                ? atTheEdge(-1)
                : moved(form, tree, spot, end(tree, spot.page() - 1));
    }

    /** Moves a question or group one place down, at the end of a page to the top of the next. */
    public static EditResult down(ContentFile form, String key) {
        FormTree tree = FormTree.of(form);
        Optional<FormSpot> from = tree.find(key);
        if (from.isEmpty()) {
            return new Refused("", FormQuestionEdit.MISSING);
        }
        FormSpot spot = from.get();
        if (spot.last() < tree.beside(spot) - 1) {
            return moved(form, tree, spot, spot.withLast(spot.last() + 1));
        }
        return spot.isInside() || spot.page() == tree.pages().size() - 1
                ? atTheEdge(1)
                : moved(form, tree, spot, FormSpot.on(spot.page() + 1, 0));
    }

    /**
     * Moves what stands on a page to a place on a page; what stands in a group or fieldset to a place in it.
     *
     * @param page without meaning for what stands in a group or fieldset
     * @param place from 0, counted without what is moved; past the end is last
     */
    public static EditResult to(ContentFile form, String key, String page, int place) {
        FormTree tree = FormTree.of(form);
        Optional<FormSpot> from = tree.find(key);
        Optional<Integer> target =
                from.filter(FormSpot::isInside).map(FormSpot::page).or(() -> tree.page(page));
        if (from.isEmpty() || target.isEmpty()) {
            return new Refused("", FormQuestionEdit.MISSING);
        }
        FormSpot spot = from.get();
        boolean stays = spot.page() == target.get();
        int most = stays ? tree.beside(spot) - 1 : end(tree, target.get()).last();
        int at = Math.max(0, Math.min(place, most));
        FormSpot to = spot.isInside() ? spot.withLast(at) : FormSpot.on(target.get(), at);
        return to.equals(spot) ? new Edited(form.path(), form.text()) : moved(form, tree, spot, to);
    }

    private static FormSpot end(FormTree tree, int page) {
        return FormSpot.on(page, FormTree.asked(tree.pages().get(page)).size());
    }

    private static Refused atTheEdge(int by) {
        return new Refused("", by < 0 ? "Den står redan först." : "Den står redan sist.");
    }

    /** @param to its place when it has left the one it had */
    private static EditResult moved(ContentFile form, FormTree tree, FormSpot from, FormSpot to) {
        FormTree wanted = tree.without(from).inserted(to, tree.at(from));
        boolean isPast = from.page() == to.page() && to.last() >= from.last();
        FormSpot before = isPast ? to.withLast(to.last() + 1) : to;
        return moved(form, wanted, lines -> lines.item(from, before));
    }

    private interface Cutting {
        Optional<String> cut(FormLineMove lines);
    }

    /** Moved as lines when the file is written so, otherwise rewritten. */
    private static EditResult moved(ContentFile form, FormTree wanted, Cutting cutting) {
        return FormLineMove.of(form)
                .flatMap(cutting::cut)
                .filter(text -> new ContentFile(form.path(), text).entries().equals(wanted.form()))
                .<EditResult>map(text -> new Edited(form.path(), text))
                .orElseGet(() -> FormText.become(form, wanted.form()));
    }
}
