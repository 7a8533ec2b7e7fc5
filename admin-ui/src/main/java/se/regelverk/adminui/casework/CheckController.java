package se.regelverk.adminui.casework;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.document.PdfPages;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;

/** What is filled in a form, to read through before it is handed in: as a page and on paper. */
@Controller
class CheckController {
    private static final String TEMPLATE = "casework/granska";

    private final Worker worker;
    private final Drafting drafting;
    private final PdfPages pdfPages;

    CheckController(Worker worker, Drafting drafting, PdfPages pdfPages) {
        this.worker = worker;
        this.drafting = drafting;
        this.pdfPages = pdfPages;
    }

    @GetMapping("/utkast/{id}/granska")
    String check(@PathVariable String id, Model model) {
        FormDraft draft = worker.draft(id);
        if (draft.handedIn()) {
            return "redirect:/arenden/" + draft.number() + "/kvitto";
        }
        CheckView check = view(draft);
        model.addAttribute("check", check);
        model.addAttribute("errors", check.errors());
        return TEMPLATE;
    }

    @GetMapping("/utkast/{id}/granska.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id) {
        FormDraft draft = worker.draft(id);
        return draft.handedIn()
                ? ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create("/arenden/" + draft.number() + "/kvitto.pdf"))
                        .build()
                : pdfPages.file(TEMPLATE, Map.of("check", view(draft)), "utkast");
    }

    private CheckView view(FormDraft draft) {
        DraftForm filled = drafting.form(draft, worker.today()).orElseThrow(Worker::missing);
        return CheckView.of(filled, filled.problems(), drafting.calculation(filled, worker.today()));
    }
}
