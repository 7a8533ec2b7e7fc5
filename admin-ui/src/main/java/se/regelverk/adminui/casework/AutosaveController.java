package se.regelverk.adminui.casework;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;

/** What a browser with script sends after each change: saved, and answered with only what has come or gone. */
@Controller
class AutosaveController {
    private final Worker worker;
    private final Drafting drafting;
    private final DraftSaving saving;
    private final Presence presence;

    AutosaveController(Worker worker, Drafting drafting, DraftSaving saving, Presence presence) {
        this.worker = worker;
        this.drafting = drafting;
        this.saving = saving;
        this.presence = presence;
    }

    /** Takes the fields that changed; those that are not sent stand as they did. */
    @PostMapping("/utkast/{id}/spara")
    String autosave(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        FormDraft draft = worker.draft(id);
        model.addAttribute("id", id);
        if (draft.handedIn()) {
            model.addAttribute("caseId", draft.number());
            return "casework/sparat-inlamnat";
        }
        PostedForm posted = saving.posted(draft, sent);
        FormDraft saved = saving.save(draft, posted.texts(), sent);
        DraftForm filled = saving.filled(saved);
        if (NewerForms.hash(sent.getFirst(NewerForms.SHOWN))
                .filter(form -> !form.equals(filled.form().hash()))
                .isPresent()) {
            // That page must not be told a newer revision: it still shows what it was read at.
            return "casework/sparat-aldre";
        }
        DraftView view = DraftView.of(filled, List.of(), drafting.calculation(filled, worker.today()));
        model.addAttribute("change", DraftChange.of(view, saved, worker.author(), sent.getFirst("_visade")));
        model.addAttribute("tooLong", LongTexts.of(posted.texts(), filled));
        model.addAttribute("present", presence.others(draft, worker.author(), worker.now()));
        model.addAttribute(DraftView.FILLING, true);
        return "casework/sparat";
    }
}
