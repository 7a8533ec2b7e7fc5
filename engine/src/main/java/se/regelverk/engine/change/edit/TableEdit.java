package se.regelverk.engine.change.edit;

import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * What a decision table says about itself.
 *
 * @param hitPolicy how many rows may fit, in content's word
 * @param level who decides in rows that say nothing else, in content's word; empty leaves it out
 */
public record TableEdit(String title, String hitPolicy, String level) {
    /** What a table says now. */
    public static TableEdit of(ContentFile table) {
        Entries root = table.written()
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .orElse(Entries.NONE);
        return new TableEdit(root.text("titel"), root.text("traff"), root.text("niva"));
    }

    /** Changes a file of {@code tabeller/}. */
    public EditResult in(ContentFile table) {
        return table.judged(root -> root instanceof Entries own
                ? Judged.accepted(
                        own.with("titel", title).with("traff", hitPolicy).withOptional("niva", level))
                : Judged.refused("", "Filen beskriver ingen tabell. Rätta filen först."));
    }
}
