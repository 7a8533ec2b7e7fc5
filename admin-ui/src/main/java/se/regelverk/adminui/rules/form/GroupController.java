package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ConceptListEdit;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormGroupEdit;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.vocabulary.ConceptGroup;

/** Questions that are repeated for every item of a list: added, also with a new list, changed and taken away. */
@Controller
class GroupController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/grupp/";

    private final FormOpening opening;

    GroupController(FormOpening opening) {
        this.opening = opening;
    }

    /**
     * A group as its page has it.
     *
     * @param list the list it is to be of; empty for a new one
     */
    record Form(String list, String listTitle, String itemTitle, String title, String addLabel) {
        static Form read(SentFields sent) {
            return new Form(
                    sent.text("lista"),
                    sent.text("lista-titel"),
                    sent.text("lista-post"),
                    sent.text("titel"),
                    sent.text("lagg-till"));
        }

        static Form of(FormGroupEdit group) {
            return new Form(group.list(), "", "", group.title(), group.addLabel());
        }
    }

    @GetMapping(ADDRESS + "ny")
    String begin(
            @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        FormPlace place = opening.place(path);
        String page = place.page(SentFields.of(sent).text("sida")).text("id");
        return begun(place, page, Form.read(new SentFields(Map.of())), List.of(), model);
    }

    @PostMapping(ADDRESS + "ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        SentFields sent = SentFields.of(posted);
        String page = place.page(sent.text("sida")).text("id");
        Form form = Form.read(sent);
        List<PageError> errors = problems(form);
        if (!errors.isEmpty()) {
            return begun(place, page, form, errors, model);
        }
        String list = form.list().isEmpty() ? Keys.camel(form.listTitle()) : form.list();
        Gathered gathered = made(place, page, form, list);
        return gathered.isWell()
                ? opening.save(place.opened(), gathered.texts(), sent, place.address() + "/grupp/" + list, flash)
                        .orShow(refused -> begun(place, page, form, refused.all(), model))
                : begun(place, page, form, gathered.errors(), model);
    }

    private static Gathered made(FormPlace place, String page, Form form, String list) {
        var gathered = new Gathered();
        if (form.list().isEmpty()) {
            var made = new ConceptListEdit(form.listTitle(), form.itemTitle());
            gathered.take(made.add(place.ownVocabulary(), list), "lista-titel");
        }
        if (gathered.isWell()) {
            var edit = new FormGroupEdit(list, form.title(), form.addLabel(), FormQuestionEdit.ALWAYS);
            gathered.take(edit.addTo(place.file(), page), "lista");
        }
        return gathered;
    }

    private static List<PageError> problems(Form form) {
        List<PageError> errors = new ArrayList<>();
        if (form.list().isEmpty()) {
            Lengths.require("lista-titel", form.listTitle(), "Välj en lista, eller skriv vad den nya heter.", errors);
            Lengths.require("lista-post", form.itemTitle(), "Skriv vad en post heter, till exempel Barn.", errors);
        }
        Lengths.check("lista-titel", form.listTitle(), Lengths.LINE, errors);
        Lengths.check("lista-post", form.itemTitle(), Lengths.LINE, errors);
        Lengths.check("titel", form.title(), Lengths.LINE, errors);
        Lengths.check("lagg-till", form.addLabel(), Lengths.LINE, errors);
        return errors;
    }

    private String begun(FormPlace place, String page, Form form, List<PageError> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", page);
        model.addAttribute(
                "lists",
                place.vocabulary().groups().values().stream()
                        .filter(group ->
                                group.isList() && place.tree().find(group.key()).isEmpty())
                        .map(group -> Choice.of(group.key(), group.title()))
                        .toList());
        model.addAttribute("action", place.address() + "/grupp/ny");
        opening.show(place, errors, model, "Ny grupp");
        return "rules/form/grupp-ny";
    }

    @GetMapping(ADDRESS + "{group}")
    String page(@PathVariable Map<String, String> path, Model model) {
        FormPlace place = opening.place(path);
        FormGroupEdit now = FormGroupEdit.of(group(place, path));
        var condition = ConditionEditor.of(now.condition(), place.wordsBefore(now.list(), ""));
        return show(place, Form.of(now), condition, List.of(), model);
    }

    @PostMapping(ADDRESS + "{group}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        FormGroupEdit now = FormGroupEdit.of(group(place, path));
        SentFields sent = SentFields.of(posted);
        Form form = new Form(now.list(), "", "", sent.text("titel"), sent.text("lagg-till"));
        var condition = ConditionEditor.read(sent, now.condition(), place.wordsBefore(now.list(), ""));
        if (!sent.text("gor").equals("spara")) {
            return show(place, form, condition, List.of(), model);
        }
        List<PageError> errors = new ArrayList<>(problems(form));
        errors.addAll(condition.problems());
        if (!errors.isEmpty()) {
            return show(place, form, condition, errors, model);
        }
        var edit = new FormGroupEdit(now.list(), form.title(), form.addLabel(), condition.written());
        return opening.save(place, edit.in(place.file()), sent, place.address() + "/grupp/" + now.list(), flash)
                .orShow(refused -> show(place, form, condition, refused.all(), model));
    }

    @PostMapping(ADDRESS + "{group}/ta-bort")
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        FormGroupEdit now = FormGroupEdit.of(group(place, path));
        EditResult removed = FormGroupEdit.remove(place.file(), now.list());
        var condition = ConditionEditor.of(now.condition(), place.wordsBefore(now.list(), ""));
        return opening.save(place, removed, SentFields.of(posted), place.address(), flash)
                .orShow(refused -> show(place, Form.of(now), condition, refused.all(), model));
    }

    private static Entries group(FormPlace place, Map<String, String> path) {
        Entries group = place.asked(path.getOrDefault("group", "")).item();
        if (!FormTree.isGroup(group)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return group;
    }

    private String show(FormPlace place, Form form, ConditionEditor condition, List<PageError> errors, Model model) {
        String title =
                place.vocabulary().list(form.list()).map(ConceptGroup::title).orElse(form.list());
        condition.show(model);
        model.addAttribute("form", form);
        model.addAttribute("listTitle", title);
        model.addAttribute("findings", FormProblems.of(place).at(form.list()));
        model.addAttribute("action", place.address() + "/grupp/" + form.list());
        opening.show(place, errors, model, form.title().isEmpty() ? title : form.title());
        return "rules/form/grupp";
    }
}
