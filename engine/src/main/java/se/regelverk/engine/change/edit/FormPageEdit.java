package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/**
 * What a form says of a page.
 *
 * @param id part of the page's address
 * @param text an introduction; empty leaves it out
 */
public record FormPageEdit(String id, String title, String text) {
    static final String MISSING = "Sidan finns inte i formuläret. Ladda om sidan.";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");
    private static final int LONGEST_ID = 60;

    /** Whether a text can be the id of a page or a form. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** What a page says now. */
    public static FormPageEdit of(Entries page) {
        return new FormPageEdit(page.text(FormTree.PAGE_ID), page.text("titel"), page.text("text"));
    }

    /** Adds it last, without questions. */
    public EditResult addTo(ContentFile form) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.page(id).isPresent()) {
                return taken();
            }
            List<Entries> pages = new ArrayList<>(tree.pages());
            pages.add(fresh());
            return Change.to(tree.withPages(pages).form());
        });
    }

    /** The page without questions. */
    Entries fresh() {
        return applied(Entries.NONE).with(FormTree.ASKED, new Items(List.of()));
    }

    /** Changes the page that has the id now. */
    public EditResult in(ContentFile form, String idNow) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.page(idNow).isEmpty()) {
                return Change.refused("", MISSING);
            }
            if (!id.equals(idNow) && tree.page(id).isPresent()) {
                return taken();
            }
            int at = tree.page(idNow).get();
            List<Entries> pages = new ArrayList<>(tree.pages());
            pages.set(at, applied(pages.get(at)));
            return Change.to(tree.withPages(pages).form());
        });
    }

    /** Takes away a page that has no questions; the last one stays. */
    public static EditResult remove(ContentFile form, String id) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.page(id).isEmpty()) {
                return Change.refused("", MISSING);
            }
            int at = tree.page(id).get();
            if (!FormTree.asked(tree.pages().get(at)).isEmpty()) {
                return Change.refused("", "Sidan har frågor. Flytta dem till en annan sida eller ta bort dem först.");
            }
            if (tree.pages().size() == 1) {
                return Change.refused("", "Formuläret måste ha minst en sida.");
            }
            List<Entries> pages = new ArrayList<>(tree.pages());
            pages.remove(at);
            return Change.to(tree.withPages(pages).form());
        });
    }

    private Change taken() {
        return Change.refused("id", "Formuläret har redan en sida med id ”%s”.".formatted(id));
    }

    private Entries applied(Entries page) {
        return page.with(FormTree.PAGE_ID, id).with("titel", title).withOptional("text", text);
    }
}
