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

/** A question: what it asks for, its texts and when it is asked. Buttons that build show the page again; only one saves. */
@Controller
class QuestionController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/fraga/";

    private final FormOpening opening;
    private final QuestionPages pages;

    QuestionController(FormOpening opening, QuestionPages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping(ADDRESS + "ny")
    String begin(
            @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        SentFields fields = SentFields.of(sent);
        return open(QuestionPlace.ofNew(opening.place(path), fields), fields, model);
    }

    @GetMapping(ADDRESS + "{question}")
    String page(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return open(place(path), SentFields.of(sent), model);
    }

    private String open(QuestionPlace place, SentFields sent, Model model) {
        var condition = ConditionEditor.of(place.saved().condition(), place.words());
        return pages.show(place, QuestionForm.of(place), condition, List.of(), sent.text("vy"), model);
    }

    @PostMapping(ADDRESS + "ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        SentFields sent = SentFields.of(posted);
        return written(QuestionPlace.ofNew(opening.place(path), sent), sent, model, flash);
    }

    @PostMapping(ADDRESS + "{question}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        return written(place(path), SentFields.of(posted), model, flash);
    }

    private QuestionPlace place(Map<String, String> path) {
        return QuestionPlace.of(opening.place(path), path.getOrDefault("question", ""));
    }

    private String written(QuestionPlace place, SentFields sent, Model model, RedirectAttributes flash) {
        QuestionForm form = QuestionForm.read(sent, place);
        var condition = ConditionEditor.read(sent, place.saved().condition(), place.words());
        String mode = sent.text("vy");
        if (!sent.text("gor").equals("spara")) {
            return pages.show(place, form, condition, List.of(), mode, model);
        }
        List<PageError> errors = new ArrayList<>(form.problems());
        errors.addAll(condition.problems());
        QuestionTexts texts = QuestionTexts.of(place, form, condition.written());
        texts.errors().stream()
                .filter(found -> errors.isEmpty() || errors.stream().noneMatch(one -> same(one, found)))
                .toList()
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            return pages.show(place, form, condition, errors, mode, model);
        }
        String back = "%s/fraga/%s".formatted(place.form().address(), form.concept());
        return opening.save(place.form().opened(), texts.texts(), sent, back, flash)
                .orShow(refused -> pages.show(place, form, condition, refused.all(), mode, model));
    }

    private static boolean same(PageError one, PageError other) {
        return one.fieldId() != null && one.fieldId().equals(other.fieldId());
    }
}
