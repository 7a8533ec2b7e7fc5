package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormFieldsetEdit;
import se.regelverk.engine.change.usage.Use;

/** Takes a fieldset away: alone, so that its questions are asked one by one, or with its questions when nothing uses them. */
@Controller
class FieldsetRemovalController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/falt/{fieldset}/ta-bort";

    private final FormOpening opening;
    private final ConceptUses uses;

    FieldsetRemovalController(FormOpening opening, ConceptUses uses) {
        this.opening = opening;
        this.uses = uses;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable Map<String, String> path, Model model) {
        return show(place(path), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FieldsetPlace fieldset = place(path);
        FormPlace form = fieldset.form();
        SentFields sent = SentFields.of(posted);
        boolean dissolves = sent.text("vad").equals("bara-faltet");
        int used = usesOf(fieldset).size();
        if (!dissolves && used > 0) {
            var problem = new PageError(null, "Frågorna används på %d ställen och kan inte tas bort.".formatted(used));
            return show(fieldset, List.of(problem), model);
        }
        EditResult result = dissolves
                ? FormFieldsetEdit.dissolve(form.file(), fieldset.name())
                : FormFieldsetEdit.remove(form.file(), fieldset.name());
        return opening.save(form, result, sent, form.address(), flash)
                .orShow(refused -> show(fieldset, refused.all(), model));
    }

    private FieldsetPlace place(Map<String, String> path) {
        return FieldsetPlace.of(opening.place(path), path.getOrDefault("fieldset", ""));
    }

    private static List<Use> usesOf(FieldsetPlace fieldset) {
        return fieldset.keys().stream()
                .flatMap(key -> QuestionUses.of(fieldset.form(), key).stream())
                .toList();
    }

    private String show(FieldsetPlace fieldset, List<PageError> errors, Model model) {
        FormPlace place = fieldset.form();
        model.addAttribute("heading", StructureView.label(fieldset.written(), place));
        model.addAttribute("uses", uses.view(place.opened(), usesOf(fieldset)));
        model.addAttribute("action", fieldset.address() + "/ta-bort");
        model.addAttribute("back", fieldset.address());
        opening.show(place, errors, model, "Ta bort fält");
        return "rules/form/ta-bort-falt";
    }
}
