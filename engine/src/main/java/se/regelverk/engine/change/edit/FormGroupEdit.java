package se.regelverk.engine.change.edit;

import java.util.List;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/**
 * What a form says of questions that are repeated for every item of a list. Empty text leaves the key out.
 *
 * @param list the list's key; its title is used when the group has none of its own
 * @param addLabel the text of the button that adds an item
 * @param condition as in {@link FormQuestionEdit}
 */
public record FormGroupEdit(String list, String title, String addLabel, Written condition) {
    /** What a group says now. */
    public static FormGroupEdit of(Entries group) {
        return new FormGroupEdit(
                group.text(FormTree.GROUP),
                group.text("titel"),
                group.text("lagg-till"),
                group.get(FormQuestionEdit.SHOWN_IF).orElse(FormQuestionEdit.ALWAYS));
    }

    /** Adds it last on a page, with a list in the schema. */
    public EditResult addTo(ContentFile form, String page) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.find(list).isPresent()) {
                return Change.refused("grupp", "Formuläret har redan en grupp för listan.");
            }
            Entries group = applied(Entries.NONE.with(FormTree.GROUP, list)).with(FormTree.ASKED, new Items(List.of()));
            return tree.page(page)
                    .map(at -> tree.inserted(
                            FormSpot.on(at, FormTree.asked(tree.pages().get(at)).size()), group))
                    .map(changed -> Change.to(changed.withSchema(FormSchema.listed(changed.schema(), list))
                            .form()))
                    .orElseGet(() -> Change.refused("", FormPageEdit.MISSING));
        });
    }

    /** Changes the group of the list. */
    public EditResult in(ContentFile form) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            return tree.find(list)
                    .map(spot ->
                            Change.to(tree.with(spot, applied(tree.at(spot))).form()))
                    .orElseGet(() -> Change.refused("", FormQuestionEdit.MISSING));
        });
    }

    /** Takes away a group that has no questions. */
    public static EditResult remove(ContentFile form, String list) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.find(list).isEmpty()) {
                return Change.refused("", FormQuestionEdit.MISSING);
            }
            FormSpot spot = tree.find(list).get();
            return FormTree.asked(tree.at(spot)).isEmpty()
                    ? Change.to(tree.without(spot)
                            .withSchema(FormSchema.unlisted(tree.schema(), list))
                            .form())
                    : Change.refused("", "Gruppen har frågor. Ta bort dem först.");
        });
    }

    private Entries applied(Entries group) {
        Entries applied = group.withOptional("titel", title).withOptional("lagg-till", addLabel);
        return condition.equals(FormQuestionEdit.ALWAYS)
                ? applied.without(FormQuestionEdit.SHOWN_IF)
                : applied.with(FormQuestionEdit.SHOWN_IF, condition);
    }
}
