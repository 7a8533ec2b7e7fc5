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
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormHeadEdit;
import se.regelverk.engine.change.edit.FormPageEdit;
import se.regelverk.engine.change.edit.FormTree;

/** The forms of a change, and a new one. */
@Controller
class FormListController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular";

    /** The part of the address that a new form is written at. */
    private static final String NEW = "ny";

    private final FormOpening opening;

    FormListController(FormOpening opening) {
        this.opening = opening;
    }

    /** A form to open. */
    record Item(String id, String title, String state) {}

    @GetMapping(ADDRESS)
    String list(@PathVariable Map<String, String> path, Model model) {
        Opened opened = opening.opened(path);
        model.addAttribute("forms", forms(opened));
        opening.show(opened, List.of(), model);
        return "rules/form/lista";
    }

    private static List<Item> forms(Opened opened) {
        String folder = opened.area().formFolder();
        return opened.own().under(folder).texts().keySet().stream()
                .map(path -> path.substring(folder.length()).replace(".yaml", ""))
                .filter(FormPageEdit::isId)
                .map(id -> FormPlace.of(opened, id))
                .map(FormListController::item)
                .toList();
    }

    private static Item item(FormPlace place) {
        int pages = place.tree().pages().size();
        long asked = place.tree().all().stream()
                .filter(one -> FormTree.isQuestion(one.item()))
                .count();
        boolean isNew = place.opened().fileBefore(place.file().path()).isEmpty();
        String state = "%d %s, %d %s%s"
                .formatted(
                        pages,
                        pages == 1 ? "sida" : "sidor",
                        asked,
                        asked == 1 ? "fråga" : "frågor",
                        isNew ? ", nytt i ändringen" : "");
        return new Item(place.id(), place.title().isEmpty() ? place.id() : place.title(), state);
    }

    @GetMapping(ADDRESS + "/" + NEW)
    String empty(@PathVariable Map<String, String> path, Model model) {
        return show(opening.opened(path), new SentFields(Map.of()), List.of(), model);
    }

    @PostMapping(ADDRESS + "/" + NEW)
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.opened(path);
        SentFields sent = SentFields.of(posted);
        String id = Keys.orOf(sent.text("id"), sent.text("titel"), Keys::kebab);
        String page = Keys.orOf(sent.text("sida-id"), sent.text("sida-titel"), Keys::kebab);
        List<PageError> errors = problems(opened, sent, id, page);
        if (!errors.isEmpty()) {
            return show(opened, sent, errors, model);
        }
        EditResult.Edited form = new FormHeadEdit(sent.text("titel"), sent.text("text"))
                .begin(opened.area(), id, new FormPageEdit(page, sent.text("sida-titel"), ""));
        String back = opened.home() + "/formular/" + id;
        return opening.save(opened, Map.of(form.path(), form.text()), sent, back, flash)
                .orShow(refused -> show(opened, sent, refused.all(), model));
    }

    private static List<PageError> problems(Opened opened, SentFields sent, String id, String page) {
        List<PageError> errors = new ArrayList<>();
        Lengths.require("titel", sent.text("titel"), "Skriv vad formuläret heter.", errors);
        Lengths.check("titel", sent.text("titel"), Lengths.LINE, errors);
        Lengths.check("text", sent.text("text"), Lengths.TEXT, errors);
        Lengths.require("sida-titel", sent.text("sida-titel"), "Skriv vad den första sidan heter.", errors);
        Lengths.check("sida-titel", sent.text("sida-titel"), Lengths.LINE, errors);
        if (!FormPageEdit.isId(id) || id.equals(NEW)) {
            errors.add(new PageError("id", Keys.KEBAB_HELP));
        } else if (opened.own().text(FormHeadEdit.path(opened.area(), id)).isPresent()) {
            errors.add(new PageError("id", "Det finns redan ett formulär med id ”%s”.".formatted(id)));
        }
        if (!FormPageEdit.isId(page)) {
            errors.add(new PageError("sida-id", Keys.KEBAB_HELP));
        }
        return errors;
    }

    private String show(Opened opened, SentFields sent, List<PageError> errors, Model model) {
        model.addAttribute("sent", sent);
        opening.show(opened, errors, model, new Crumb("Nytt formulär", null));
        return "rules/form/nytt";
    }
}
