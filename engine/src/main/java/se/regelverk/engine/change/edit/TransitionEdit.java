package se.regelverk.engine.change.edit;

import java.util.Map;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.ContentHash;

/**
 * What the author says of those who are filling the form before: that they have seen the steps, whether one must go over, and which option
 * takes the place of one that is gone.
 *
 * @param from the form whose steps are confirmed
 * @param forced whether the older form may no longer be handed in
 * @param successors question's id → option that is gone → the new one; an empty text takes back what was said
 */
public record TransitionEdit(ContentHash from, boolean forced, Map<String, Map<String, String>> successors) {
    private static final String KEY = "overgang";
    private static final String SUCCESSORS = "alternativ";

    public TransitionEdit {
        successors = Map.copyOf(successors);
    }

    /** Writes it in the form's file; what was said of options before stays, since drafts may be older than the last version. */
    public EditResult in(ContentFile form) {
        return form.judged(root -> root instanceof Entries entries
                ? Judged.accepted(entries.with(KEY, written(entries.entries(KEY))))
                : Judged.refused("", "Filen är inget formulär. Rätta filen först."));
    }

    /**
     * Writes it in the file of what areas share, for a form that is another area's.
     *
     * @param form the form's area and id, such as {@code ekonomiskt-bistand/ansokan}
     */
    public EditResult inShared(ContentFile shared, String form) {
        if (shared.text().isBlank()) {
            Entries first = Entries.NONE.with(form, written(Entries.NONE));
            return new EditResult.Edited(shared.path(), Writing.block(first, 0) + "\n");
        }
        return shared.judged(root -> root instanceof Entries all
                ? Judged.accepted(all.with(form, written(all.entries(form))))
                : Judged.refused("", "Filen säger inget om formulär. Rätta filen först."));
    }

    private Entries written(Entries before) {
        Entries all = before.entries(SUCCESSORS);
        for (Map.Entry<String, Map<String, String>> question : successors.entrySet()) {
            Entries options = all.entries(question.getKey());
            for (Map.Entry<String, String> option : question.getValue().entrySet()) {
                options = options.withOptional(option.getKey(), option.getValue());
            }
            all = options.entries().isEmpty() ? all.without(question.getKey()) : all.with(question.getKey(), options);
        }
        Entries said = before.with("fran", from.value()).with("tvingande", forced ? "ja" : "nej");
        return all.entries().isEmpty() ? said.without(SUCCESSORS) : said.with(SUCCESSORS, all);
    }
}
