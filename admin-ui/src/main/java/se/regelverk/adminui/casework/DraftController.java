package se.regelverk.adminui.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.form.FieldProblem;

/** A form being filled. Every button saves what stands on the page before it does anything else. */
@Controller
class DraftController {
    private static final String REFUSED = "refused";

    private final Worker worker;
    private final Drafting drafting;
    private final SentFiles files;
    private final NewerForms newer;
    private final DraftSaving saving;
    private final HiddenAnswers hidden;
    private final AfterHandIn afterHandIn;
    private final Presence presence;
    private final HandingIn handingIn;
    private final Prefills prefills;

    DraftController(
            Worker worker,
            Drafting drafting,
            SentFiles files,
            NewerForms newer,
            DraftSaving saving,
            HiddenAnswers hidden,
            AfterHandIn afterHandIn,
            Presence presence,
            HandingIn handingIn,
            Prefills prefills) {
        this.worker = worker;
        this.drafting = drafting;
        this.files = files;
        this.newer = newer;
        this.saving = saving;
        this.hidden = hidden;
        this.afterHandIn = afterHandIn;
        this.presence = presence;
        this.handingIn = handingIn;
        this.prefills = prefills;
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
        DraftForm filled = saving.filled(draft);
        List<FieldProblem> problems = new ArrayList<>(visa.equals("fel") ? filled.problems() : List.of());
        if (model.getAttribute(REFUSED) instanceof List<?> refused) {
            refused.forEach(one -> problems.add((FieldProblem) one));
        }
        model.addAttribute("draft", DraftView.of(filled, problems, drafting.calculation(filled, worker.today())));
        model.addAttribute("errors", DraftView.errors(problems));
        model.addAttribute("backToCheck", fran.equals(HandingIn.CHECK));
        model.addAttribute("present", presence.others(draft, worker.author(), worker.now()));
        model.addAttribute(DraftView.FILLING, true);
        return "casework/utkast";
    }

    @PostMapping("/utkast/{id}")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> sentFiles,
            @RequestParam(defaultValue = "spara") String handling,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        FormDraft draft = worker.draft(id);
        if (draft.handedIn()) {
            // A second click is answered as the first.
            return handling.equals(HandingIn.HAND_IN)
                            && saving.unsaved(draft, sent).isEmpty()
                    ? handingIn.handIn(draft, null, after)
                    : afterHandIn.answer(draft, sent, model, response, after);
        }
        SentFiles.Taken taken = files.take(draft, saving.posted(draft, sent), sentFiles);
        RowButtons button = RowButtons.pressed(handling, taken.posted());
        FormDraft saved = saving.save(draft, button.texts(), sent);
        List<LongTexts.LongText> tooLong = LongTexts.of(button.texts(), saving.filled(saved));
        if (!tooLong.isEmpty()) {
            return LongTexts.show(id, tooLong, model, response);
        }
        String back = "redirect:/utkast/" + id + HandingIn.whereFrom(sent.getFirst(HandingIn.FROM));
        if (!taken.refused().isEmpty()) {
            after.addFlashAttribute(REFUSED, taken.refused());
            return back;
        }
        if (HiddenAnswers.isPressed(handling)) {
            return back + hidden.undo(handling, saved, after);
        }
        boolean handled = newer.handles(handling, saved, after) || prefills.handles(handling, saved, after);
        if (button.hasMoved() || handled) {
            return back + button.anchor();
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
                        : "Utkastet är sparat, men i ett annat fönster står något annat i samma fråga. Välj vilken text som ska gälla.");
        return back;
    }
}
