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
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;

/** Questions that are answered together: a period, an address, a matrix. Buttons that build show the page again; only one saves. */
@Controller
class FieldsetController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/falt/";

    private final FormOpening opening;
    private final FieldsetPages pages;

    FieldsetController(FormOpening opening, FieldsetPages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping(ADDRESS + "ny")
    String begin(
            @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        SentFields fields = SentFields.of(sent);
        return open(FieldsetPlace.ofNew(opening.place(path), fields), fields, model);
    }

    @GetMapping(ADDRESS + "{fieldset}")
    String page(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return open(place(path), SentFields.of(sent), model);
    }

    private String open(FieldsetPlace place, SentFields sent, Model model) {
        var condition = ConditionEditor.of(place.saved().condition(), place.words());
        return pages.show(place, FieldsetForm.of(place), condition, List.of(), sent.text("vy"), model);
    }

    @PostMapping(ADDRESS + "ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        SentFields sent = SentFields.of(posted);
        return written(FieldsetPlace.ofNew(opening.place(path), sent), sent, model, flash);
    }

    @PostMapping(ADDRESS + "{fieldset}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        return written(place(path), SentFields.of(posted), model, flash);
    }

    private FieldsetPlace place(Map<String, String> path) {
        return FieldsetPlace.of(opening.place(path), path.getOrDefault("fieldset", ""));
    }

    private String written(FieldsetPlace place, SentFields sent, Model model, RedirectAttributes flash) {
        FieldsetForm form = FieldsetForm.read(sent, place);
        var condition = ConditionEditor.read(sent, place.saved().condition(), place.words());
        String mode = sent.text("vy");
        if (!sent.text("gor").equals("spara")) {
            return pages.show(place, form, condition, List.of(), mode, model);
        }
        List<PageError> errors = new ArrayList<>(form.problems());
        errors.addAll(condition.problems());
        FieldsetTexts texts = FieldsetTexts.of(place, form, condition.written());
        if (errors.isEmpty()) {
            errors.addAll(texts.errors());
        }
        return errors.isEmpty()
                ? opening.save(place.form().opened(), texts.texts(), sent, saved(place, texts), flash)
                        .orShow(refused -> pages.show(place, form, condition, refused.all(), mode, model))
                : pages.show(place, form, condition, errors, mode, model);
    }

    /** The address it has when it is saved: a new one stands last. */
    private static String saved(FieldsetPlace place, FieldsetTexts texts) {
        String path = place.form().file().path();
        FormTree after = FormTree.of(new ContentFile(path, texts.texts().getOrDefault(path, "")));
        String name = place.isNew()
                ? after.all().stream()
                        .filter(one -> FormTree.isFieldset(one.item()))
                        .filter(one -> place.form().tree().named(one.name()).isEmpty())
                        .map(Asked::name)
                        .findFirst()
                        .orElse("")
                : place.name();
        return "%s/falt/%s".formatted(place.form().address(), name);
    }
}
