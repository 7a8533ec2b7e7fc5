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
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormHeadEdit;
import se.regelverk.engine.change.edit.FormMove;

/** A form's pages and questions in order, moved by buttons or by drag. */
@Controller
class StructureController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}";

    private final FormOpening opening;

    StructureController(FormOpening opening) {
        this.opening = opening;
    }

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        FormPlace place = opening.place(path);
        return show(place, FormHeadEdit.of(place.tree()), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String head(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        SentFields sent = SentFields.of(posted);
        var head = new FormHeadEdit(sent.text("titel"), sent.text("text"));
        List<PageError> errors = new ArrayList<>();
        Lengths.require("titel", head.title(), "Skriv vad formuläret heter.", errors);
        Lengths.check("titel", head.title(), Lengths.LINE, errors);
        Lengths.check("text", head.text(), Lengths.TEXT, errors);
        return errors.isEmpty()
                ? opening.save(place, head.in(place.file()), sent, place.address(), flash)
                        .orShow(refused -> show(place, head, refused.all(), model))
                : show(place, head, errors, model);
    }

    @PostMapping(ADDRESS + "/flytta")
    String move(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        SentFields sent = SentFields.of(posted);
        String what = sent.text("vad");
        EditResult result = moved(place, what, sent);
        if (result instanceof EditResult.Edited edited) {
            boolean isPage = sent.text("hur").startsWith("sida-");
            Moved moved = Moved.of(place, what, isPage, new ContentFile(edited.path(), edited.text()));
            flash.addFlashAttribute("moved", moved.inWords());
            flash.addFlashAttribute("movedKey", moved.name());
            flash.addFlashAttribute("movedBy", sent.text("hur"));
        }
        return opening.save(place, result, sent, place.address(), flash)
                .orShow(refused -> show(place, FormHeadEdit.of(place.tree()), refused.all(), model));
    }

    private static EditResult moved(FormPlace place, String what, SentFields sent) {
        ContentFile form = place.file();
        return switch (sent.text("hur")) {
            case "upp" -> FormMove.up(form, what);
            case "ner" -> FormMove.down(form, what);
            case "sida-upp" -> FormMove.page(form, what, -1);
            case "sida-ner" -> FormMove.page(form, what, 1);
            case "till" -> FormMove.to(form, what, sent.text("sida"), number(sent.text("plats")));
            default -> new EditResult.Refused("", "Välj vart den ska flyttas.");
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private String show(FormPlace place, FormHeadEdit head, List<PageError> errors, Model model) {
        opening.show(place.opened(), errors, model, new Crumb(place.title(), null));
        model.addAttribute("place", place);
        model.addAttribute("formAddress", place.address());
        model.addAttribute("head", head);
        model.addAttribute("structure", StructureView.of(place));
        return "rules/form/struktur";
    }
}
