package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;

/** Takes a question away, after showing what uses it; one that is used stays. */
@Controller
class RemovalController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/fraga/{question}/ta-bort";

    private final FormOpening opening;
    private final ConceptUses uses;

    RemovalController(FormOpening opening, ConceptUses uses) {
        this.opening = opening;
        this.uses = uses;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable Map<String, String> path, Model model) {
        return show(question(path), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        QuestionPlace question = question(path);
        FormPlace place = question.form();
        int used = QuestionUses.of(place, question.key()).size();
        if (used > 0) {
            var problem = new PageError(null, "Frågan används på %d ställen och kan inte tas bort.".formatted(used));
            return show(question, List.of(problem), model);
        }
        var item = new LocalItem(LocalKind.QUESTION, "%s/%s".formatted(place.id(), question.id()));
        Optional<String> local = LocalMark.inTheWay(place.opened().draft().orElseThrow(), item);
        if (local.isPresent()) {
            return show(question, List.of(new PageError(null, local.get())), model);
        }
        return opening.save(
                        place,
                        FormQuestionEdit.remove(place.file(), question.key()),
                        SentFields.of(posted),
                        place.address(),
                        flash)
                .orShow(refused -> show(question, refused.all(), model));
    }

    private QuestionPlace question(Map<String, String> path) {
        return QuestionPlace.of(opening.place(path), path.getOrDefault("question", ""));
    }

    private String show(QuestionPlace question, List<PageError> errors, Model model) {
        FormPlace place = question.form();
        List<Use> used = QuestionUses.of(place, question.key());
        model.addAttribute("question", question);
        model.addAttribute("heading", StructureView.label(question.written(), place));
        model.addAttribute("uses", uses.view(place.opened(), used));
        model.addAttribute("action", question.address() + "/ta-bort");
        opening.show(place, errors, model, "Ta bort fråga");
        return "rules/form/ta-bort";
    }
}
