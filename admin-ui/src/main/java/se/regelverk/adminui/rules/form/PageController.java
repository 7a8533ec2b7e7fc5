package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
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
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormPageEdit;

/** A page of a form: added, renamed, given a text, taken away. */
@Controller
class PageController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/sida/";

    private final FormOpening opening;

    PageController(FormOpening opening) {
        this.opening = opening;
    }

    @GetMapping(ADDRESS + "ny")
    String empty(@PathVariable Map<String, String> path, Model model) {
        return show(opening.place(path), "", new FormPageEdit("", "", ""), List.of(), model);
    }

    @GetMapping(ADDRESS + "{page}")
    String page(@PathVariable Map<String, String> path, Model model) {
        FormPlace place = opening.place(path);
        String id = path.getOrDefault("page", "");
        return show(place, id, FormPageEdit.of(place.page(id)), List.of(), model);
    }

    @PostMapping(ADDRESS + "ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        return written(opening.place(path), "", SentFields.of(posted), model, flash);
    }

    @PostMapping(ADDRESS + "{page}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        String id = path.getOrDefault("page", "");
        place.page(id);
        return written(place, id, SentFields.of(posted), model, flash);
    }

    @PostMapping(ADDRESS + "{page}/ta-bort")
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        String id = path.getOrDefault("page", "");
        FormPageEdit now = FormPageEdit.of(place.page(id));
        return opening.save(place, FormPageEdit.remove(place.file(), id), SentFields.of(posted), place.address(), flash)
                .orShow(refused -> show(place, id, now, refused.all(), model));
    }

    private String written(FormPlace place, String idNow, SentFields sent, Model model, RedirectAttributes flash) {
        boolean isFrozen = !idNow.isEmpty() && place.isPublishedPage(idNow);
        String id = isFrozen ? idNow : Keys.orOf(sent.text("id"), sent.text("titel"), Keys::kebab);
        var edit = new FormPageEdit(id, sent.text("titel"), sent.text("text"));
        List<PageError> errors = new ArrayList<>();
        Lengths.require("titel", edit.title(), "Skriv vad sidan heter.", errors);
        Lengths.check("titel", edit.title(), Lengths.LINE, errors);
        Lengths.check("text", edit.text(), Lengths.TEXT, errors);
        if ((!FormPageEdit.isId(id) || id.equals("ny")) && !isFrozen) {
            errors.add(new PageError("id", Keys.KEBAB_HELP));
        }
        if (!errors.isEmpty()) {
            return show(place, idNow, edit, errors, model);
        }
        EditResult result = idNow.isEmpty() ? edit.addTo(place.file()) : edit.in(place.file(), idNow);
        return opening.save(place, result, sent, place.address(), flash)
                .orShow(refused -> show(place, idNow, edit, refused.all(), model));
    }

    private String show(FormPlace place, String idNow, FormPageEdit form, List<PageError> errors, Model model) {
        boolean isNew = idNow.isEmpty();
        model.addAttribute("form", form);
        model.addAttribute("isNew", isNew);
        model.addAttribute("isFrozen", !isNew && place.isPublishedPage(idNow));
        model.addAttribute("action", place.address() + "/sida/" + (isNew ? "ny" : idNow));
        opening.show(place, errors, model, isNew ? "Ny sida" : form.title());
        return "rules/form/sida";
    }
}
