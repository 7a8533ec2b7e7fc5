package se.regelverk.adminui.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.engine.casework.DraftConflict;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;

/** A form being filled. Every button saves what stands on the page before it does anything else. */
@Controller
class DraftController {
    private static final String ADD = "lagg-till:";
    private static final String REMOVE = "ta-bort:";
    private static final String REFUSED = "refused";

    private final Worker worker;
    private final Drafting drafting;
    private final SentFiles files;
    private final NewerForms newer;
    private final HandingIn handingIn;

    DraftController(Worker worker, Drafting drafting, SentFiles files, NewerForms newer, HandingIn handingIn) {
        this.worker = worker;
        this.drafting = drafting;
        this.files = files;
        this.newer = newer;
        this.handingIn = handingIn;
    }

    @GetMapping("/utkast/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String fran,
            Model model) {
        FormDraft draft = worker.draft(id);
        if (draft.handedIn()) {
            return "redirect:/arenden/" + draft.number();
        }
        DraftForm filled = filled(draft);
        List<FieldProblem> problems = new ArrayList<>(visa.equals("fel") ? filled.problems() : List.of());
        if (model.getAttribute(REFUSED) instanceof List<?> refused) {
            refused.forEach(one -> problems.add((FieldProblem) one));
        }
        model.addAttribute("draft", DraftView.of(filled, problems, drafting.calculation(filled, worker.today())));
        model.addAttribute("errors", DraftView.errors(problems));
        model.addAttribute("backToCheck", fran.equals(HandingIn.CHECK));
        return "casework/utkast";
    }

    /** What a browser with script sends after each change: saved, and answered with only what has come or gone. */
    @PostMapping("/utkast/{id}/spara")
    String autosave(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        FormDraft saved = save(worker.draft(id), posted(id, sent).texts(), sent);
        DraftForm filled = filled(saved);
        if (NewerForms.hash(sent.getFirst(NewerForms.SHOWN))
                .filter(form -> !form.equals(filled.form().hash()))
                .isPresent()) {
            // That page must not be told a newer revision: it still shows what it was read at.
            model.addAttribute("id", id);
            return "casework/sparat-aldre";
        }
        DraftView view = DraftView.of(filled, List.of(), drafting.calculation(filled, worker.today()));
        model.addAttribute("change", DraftChange.of(view, sent.getFirst("_visade")));
        return "casework/sparat";
    }

    @PostMapping("/utkast/{id}")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> sentFiles,
            @RequestParam(defaultValue = "spara") String handling,
            RedirectAttributes after) {
        PostedForm posted = posted(id, sent);
        String back = "redirect:/utkast/" + id + HandingIn.whereFrom(sent.getFirst(HandingIn.FROM));
        if (handling.startsWith(ADD)) {
            String group = handling.substring(ADD.length());
            FormDraft saved = save(worker.draft(id), posted.withNewRow(group), sent);
            return back + "#" + FieldIds.of(group + "-" + saved.text(group + "[]"));
        }
        if (handling.startsWith(REMOVE)) {
            String[] which = handling.substring(REMOVE.length()).split(":", 2);
            int row = which.length == 2 && which[1].matches("[0-9]{1,3}") ? Integer.parseInt(which[1]) : -1;
            save(worker.draft(id), posted.withoutRow(which[0], row), sent);
            return back + "#" + FieldIds.of(which[0]);
        }
        FormDraft draft = worker.draft(id);
        SentFiles.Taken taken = files.take(
                draft,
                newer.shown(draft, sent.getFirst(NewerForms.SHOWN)),
                withoutFile(posted.texts(), handling),
                sentFiles);
        FormDraft saved = save(draft, taken.texts(), sent);
        if (!taken.refused().isEmpty()) {
            after.addFlashAttribute(REFUSED, taken.refused());
            return back;
        }
        if (newer.handles(handling, saved, after)) {
            return back;
        }
        if (handling.equals(HandingIn.CHECK) && saved.conflicts().isEmpty()) {
            return handingIn.check(saved);
        }
        if (handling.equals(HandingIn.HAND_IN) && saved.conflicts().isEmpty()) {
            return handingIn.handIn(saved, sent.getFirst(HandingIn.READ), after);
        }
        after.addFlashAttribute(
                "notice",
                saved.conflicts().isEmpty()
                        ? "Utkastet är sparat."
                        : "Utkastet är sparat, men någon annan har skrivit i samma fråga. Välj vilken text som ska gälla.");
        return back;
    }

    private static Map<String, String> withoutFile(Map<String, String> texts, String handling) {
        var without = new LinkedHashMap<>(texts);
        if (handling.startsWith(SentFiles.REMOVE)) {
            without.replace(handling.substring(SentFiles.REMOVE.length()), "");
        }
        return without;
    }

    /** Chooses between two texts that people wrote in one field. */
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

    private PostedForm posted(String id, MultiValueMap<String, String> sent) {
        FormDefinition shown = newer.shown(worker.draft(id), sent.getFirst(NewerForms.SHOWN));
        return PostedForm.of(shown, sent, DraftView.HEADER.keySet());
    }

    private FormDraft save(FormDraft draft, Map<String, String> written, MultiValueMap<String, String> sent) {
        String revision = String.valueOf(sent.getFirst("_revision"));
        int readAt = revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : draft.revision();
        var page = new Drafting.Written(
                written,
                readAt,
                NewerForms.hash(sent.getFirst(NewerForms.SHOWN)).orElse(null));
        return drafting.save(draft.id(), page, worker.author(), worker.now(), worker.today());
    }

    private DraftForm filled(FormDraft draft) {
        return drafting.form(draft, worker.today()).orElseThrow(Worker::missing);
    }
}
