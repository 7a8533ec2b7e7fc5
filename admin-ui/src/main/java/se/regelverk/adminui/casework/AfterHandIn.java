package se.regelverk.adminui.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;

/** An old page that is sent again when its form has been handed in: no second case, and what was written on it is not lost. */
@Controller
class AfterHandIn {
    private final Worker worker;
    private final Drafting drafting;
    private final DraftSaving saving;

    AfterHandIn(Worker worker, Drafting drafting, DraftSaving saving) {
        this.worker = worker;
        this.drafting = drafting;
        this.saving = saving;
    }

    /** A text that came too late. */
    record Late(String name, String label, String text) {}

    /** Shows what the page holds that the case does not, or the case when there is nothing. */
    String answer(
            FormDraft draft,
            MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Map<String, String> unsaved = saving.unsaved(draft, sent);
        if (unsaved.isEmpty()) {
            after.addFlashAttribute("notice", "Formuläret är redan inlämnat. Här är ärendet.");
            return "redirect:/arenden/" + draft.number();
        }
        Map<String, String> labels = FieldLabels.of(saving.filled(draft));
        List<Late> late = unsaved.entrySet().stream()
                .map(one -> new Late(one.getKey(), FieldLabels.label(labels, one.getKey()), one.getValue()))
                .toList();
        model.addAttribute("late", late);
        model.addAttribute("draftId", draft.id());
        model.addAttribute("caseId", draft.number());
        response.setStatus(HttpStatus.CONFLICT.value());
        return "casework/redan-inlamnat";
    }

    /** Begins a form that adds what was written to the case. */
    @PostMapping("/utkast/{id}/komplettera")
    String supplement(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        FormDraft draft = worker.draft(id);
        if (!draft.handedIn()) {
            return "redirect:/utkast/" + id;
        }
        FormDraft more =
                drafting.beginSupplement(worker.record(String.valueOf(draft.number())), worker.author(), worker.now());
        var texts = new LinkedHashMap<>(saving.posted(more, sent).texts());
        texts.keySet().removeAll(DraftView.HEADER.keySet());
        drafting.save(more.id(), texts, more.revision(), worker.author(), worker.now(), worker.today());
        return "redirect:/utkast/" + more.id();
    }
}
