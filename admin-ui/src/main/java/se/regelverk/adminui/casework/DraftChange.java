package se.regelverk.adminui.casework;

import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.FormChange;

/**
 * What a save changes on the page it came from.
 *
 * @param status what is said in the status region
 */
record DraftChange(DraftView draft, FormChange form, String status) {
    static DraftChange of(DraftView draft, @Nullable String shownBefore) {
        var form = FormChange.of(draft.form(), shownBefore);
        String conflict = draft.isUnsettled()
                ? " Någon annan har skrivit i samma fråga. Spara utkastet för att välja vilken text som ska gälla."
                : "";
        return new DraftChange(
                draft, form, "%s. %s".formatted(draft.saved(), form.words()).strip() + conflict);
    }
}
