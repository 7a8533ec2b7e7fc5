package se.regelverk.engine.change.edit;

import java.util.List;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Area;

/**
 * What a form says of itself.
 *
 * @param text before the first page; empty leaves it out
 */
public record FormHeadEdit(String title, String text) {
    /** What a form says now. */
    public static FormHeadEdit of(FormTree tree) {
        return new FormHeadEdit(tree.form().text("titel"), tree.form().text("text"));
    }

    /** Changes it. */
    public EditResult in(ContentFile form) {
        return FormText.changed(form, root -> Change.to(applied(root)));
    }

    /** The path of the form of an id. */
    public static String path(Area area, String id) {
        return area.formFolder() + id + ".yaml";
    }

    /** A new form with one page and no questions yet. */
    public EditResult.Edited begin(Area area, String id, FormPageEdit page) {
        Entries form = applied(Entries.NONE.with("id", id))
                .with("schema", FormSchema.EMPTY)
                .with("layout", Entries.NONE.with("sidor", new Items(List.of(page.fresh()))));
        return new EditResult.Edited(path(area, id), FormLines.whole(form));
    }

    private Entries applied(Entries form) {
        return form.with("titel", title).withOptional("text", text);
    }
}
