package se.regelverk.adminui.casework;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.engine.casework.DraftConflict;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;

/** Chooses between two texts that were written in one field. */
@Controller
class ConflictController {
    private final Worker worker;
    private final Drafting drafting;

    ConflictController(Worker worker, Drafting drafting) {
        this.worker = worker;
        this.drafting = drafting;
    }

    @PostMapping("/utkast/{id}/valj")
    String choose(@PathVariable String id, @RequestParam int nummer, @RequestParam String val) {
        FormDraft draft = worker.draft(id);
        if (nummer >= 0 && nummer < draft.conflicts().size()) {
            DraftConflict conflict = draft.conflicts().get(nummer);
            String chosen = val.equals("min") ? conflict.text() : draft.text(conflict.field());
            drafting.settle(id, conflict.field(), chosen, worker.author(), worker.now(), worker.today());
        }
        return "redirect:/utkast/" + id;
    }
}
