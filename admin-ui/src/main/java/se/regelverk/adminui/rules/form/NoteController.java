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
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormNoteEdit;

/** What a form only shows: an information text, or a value that the rules work out. */
@Controller
class NoteController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/text/";

    private final FormOpening opening;
    private final NotePages pages;

    NoteController(FormOpening opening, NotePages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping(ADDRESS + "ny")
    String begin(
            @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        SentFields fields = SentFields.of(sent);
        return open(NotePlace.ofNew(opening.place(path), fields), fields, model);
    }

    @GetMapping(ADDRESS + "{note}")
    String page(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return open(place(path), SentFields.of(sent), model);
    }

    private String open(NotePlace place, SentFields sent, Model model) {
        var condition = ConditionEditor.of(place.saved().condition(), place.words());
        return pages.show(place, NoteForm.of(place.saved()), condition, List.of(), sent.text("vy"), model);
    }

    @PostMapping(ADDRESS + "ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        SentFields sent = SentFields.of(posted);
        return written(NotePlace.ofNew(opening.place(path), sent), sent, model, flash);
    }

    @PostMapping(ADDRESS + "{note}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        return written(place(path), SentFields.of(posted), model, flash);
    }

    @PostMapping(ADDRESS + "{note}/ta-bort")
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        NotePlace place = place(path);
        ContentFile file = place.form().file();
        var condition = ConditionEditor.of(place.saved().condition(), place.words());
        return opening.save(
                        place.form(),
                        FormNoteEdit.remove(file, place.name()),
                        SentFields.of(posted),
                        place.form().address(),
                        flash)
                .orShow(refused -> pages.show(place, NoteForm.of(place.saved()), condition, refused.all(), "", model));
    }

    private NotePlace place(Map<String, String> path) {
        return NotePlace.of(opening.place(path), path.getOrDefault("note", ""));
    }

    private String written(NotePlace place, SentFields sent, Model model, RedirectAttributes flash) {
        NoteForm form = NoteForm.read(sent);
        var condition = ConditionEditor.read(sent, place.saved().condition(), place.words());
        String mode = sent.text("vy");
        if (!sent.text("gor").equals("spara")) {
            return pages.show(place, form, condition, List.of(), mode, model);
        }
        List<PageError> errors = new ArrayList<>(form.problems());
        errors.addAll(condition.problems());
        if (!errors.isEmpty()) {
            return pages.show(place, form, condition, errors, mode, model);
        }
        return opening.save(
                        place.form(), place.edited(form.edit(condition.written())), sent, place.savedAddress(), flash)
                .orShow(refused -> pages.show(place, form, condition, refused.all(), mode, model));
    }
}
