package se.regelverk.engine.change.edit;

import java.util.function.BiFunction;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * What a form says of something that is only read. Empty text leaves the key out.
 *
 * @param calculated the computed concept whose value is shown; empty for a text alone
 * @param condition as in {@link FormQuestionEdit}
 */
public record FormNoteEdit(String calculated, String title, String text, Written condition) {
    private static final String MISSING = "Texten finns inte i formuläret. Ladda om sidan.";

    /** What a text or calculated value says now. */
    public static FormNoteEdit of(Entries note) {
        return new FormNoteEdit(
                note.text(FormTree.SHOWN),
                note.text("titel"),
                note.text(FormTree.TEXT),
                note.get(FormRequirement.SHOWN_IF).orElse(FormQuestionEdit.ALWAYS));
    }

    /** Adds it last on a page. */
    public EditResult addTo(ContentFile form, String page) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            return tree.end(page, "")
                    .map(end ->
                            Change.to(tree.inserted(end, applied(Entries.NONE)).form()))
                    .orElseGet(() -> Change.refused("", FormPageEdit.MISSING));
        });
    }

    /** Changes the text or calculated value at a place. */
    public EditResult in(ContentFile form, String name) {
        return changed(form, name, (tree, at) -> tree.with(at, applied(tree.at(at))));
    }

    /** Takes it away. */
    public static EditResult remove(ContentFile form, String name) {
        return changed(form, name, FormTree::without);
    }

    private static EditResult changed(ContentFile form, String name, BiFunction<FormTree, FormSpot, FormTree> change) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            return tree.named(name)
                    .filter(at -> FormTree.isNote(at.item()))
                    .map(Asked::spot)
                    .map(at -> Change.to(change.apply(tree, at).form()))
                    .orElseGet(() -> Change.refused("", MISSING));
        });
    }

    private Entries applied(Entries note) {
        Entries applied = note.withOptional(FormTree.SHOWN, calculated)
                .withOptional("titel", title)
                .withOptional(FormTree.TEXT, text);
        return condition.equals(FormQuestionEdit.ALWAYS)
                ? applied.without(FormRequirement.SHOWN_IF)
                : applied.with(FormRequirement.SHOWN_IF, condition);
    }
}
