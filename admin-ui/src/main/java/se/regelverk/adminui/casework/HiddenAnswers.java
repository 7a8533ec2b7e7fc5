package se.regelverk.adminui.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.casework.HiddenAnswer;

/** Undoes the change that made an answer unused. */
@Component
class HiddenAnswers {
    private static final String UNDO = "angra:";

    private final Worker worker;
    private final Drafting drafting;
    private final DraftSaving saving;

    HiddenAnswers(Worker worker, Drafting drafting, DraftSaving saving) {
        this.worker = worker;
        this.drafting = drafting;
        this.saving = saving;
    }

    static boolean isPressed(String handling) {
        return handling.startsWith(UNDO);
    }

    /**
     * Puts the answer back that hid another.
     *
     * @param draft with what stood on the page saved
     * @return where on the page it is, with its number sign
     */
    String undo(String handling, FormDraft draft, RedirectAttributes after) {
        String name = handling.substring(UNDO.length());
        DraftForm filled = saving.filled(draft);
        Map<String, String> restored = HiddenAnswer.undone(filled, name);
        if (restored.isEmpty()) {
            after.addFlashAttribute(
                    "notice", "Det går inte att ångra längre. Ändra svaret som styr frågan, så visas den igen.");
            return "";
        }
        drafting.save(draft.id(), restored, draft.revision(), worker.author(), worker.now(), worker.today());
        after.addFlashAttribute("notice", "Svaret är återställt och uppgiften används igen.");
        return "#" + FieldIds.of(name);
    }
}
