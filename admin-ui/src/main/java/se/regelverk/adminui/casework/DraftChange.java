package se.regelverk.adminui.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.FormChange;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.DraftConflict;
import se.regelverk.engine.casework.FormDraft;

/**
 * What a save changes on the page it came from.
 *
 * @param status what is said in the status region
 */
record DraftChange(DraftView draft, FormChange form, String status) {
    /**
     * Compared with what the page showed.
     *
     * @param saved the draft that is shown
     * @param reader who has the page open
     */
    static DraftChange of(DraftView draft, FormDraft saved, Author reader, @Nullable String shownBefore) {
        var form = FormChange.of(draft.form(), shownBefore);
        return new DraftChange(
                draft, form, "%s. %s".formatted(draft.saved(), form.words()).strip() + unsettled(saved, reader));
    }

    private static String unsettled(FormDraft saved, Author reader) {
        List<DraftConflict> conflicts = saved.conflicts();
        if (conflicts.isEmpty()) {
            return "";
        }
        boolean own = conflicts.stream()
                .allMatch(one -> one.by().username().equals(reader.username()) && one.isOfOnePerson(saved));
        return (own
                        ? " Du har också skrivit i samma fråga i ett annat fönster."
                        : " Någon annan har skrivit i samma fråga.")
                + " Spara utkastet för att välja vilken text som ska gälla.";
    }
}
