package se.regelverk.adminui.rules.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.CalculationEdit;
import se.regelverk.engine.change.edit.EditResult;

/** A calculation: written, tried on an example, changed and ended. Only one button saves. */
@Controller
class CalculationController {
    private final Drafts drafts;
    private final Saves saves;
    private final CalculationPages pages;

    CalculationController(Drafts drafts, Saves saves, CalculationPages pages) {
        this.drafts = drafts;
        this.saves = saves;
        this.pages = pages;
    }

    @GetMapping("/paket/{area}/andring/{change}/berakning/ny")
    String begin(
            @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return open(CalculationPlace.ofNew(draft(path), ""), SentFields.of(sent), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/berakning/{name}")
    String page(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return open(place(path), SentFields.of(sent), model);
    }

    private String open(CalculationPlace place, SentFields sent, Model model) {
        return pages.show(place, CalculationForm.shown(place.saved()), List.of(), sent, model);
    }

    @PostMapping("/paket/{area}/andring/{change}/berakning/ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        SentFields fields = SentFields.of(sent);
        return written(CalculationPlace.ofNew(draft(path), fields.text("fil")), fields, model, flash);
    }

    @PostMapping("/paket/{area}/andring/{change}/berakning/{name}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        return written(place(path), SentFields.of(sent), model, flash);
    }

    @PostMapping("/paket/{area}/andring/{change}/berakning/{name}/avsluta")
    String retire(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        CalculationPlace place = place(path);
        SentFields sent = SentFields.of(posted);
        List<PageError> errors = new ArrayList<>();
        Optional<LocalDate> day = DayField.read(sent.text("sista-dag"), "sista-dag", "den sista dagen", true, errors);
        if (day.isEmpty()) {
            return pages.show(place, CalculationForm.shown(place.saved()), errors, sent, model);
        }
        var key = new CalculationEdit.Key(place.saved().concept(), place.saved().from());
        EditResult result = CalculationEdit.retire(place.file(), key, day.get());
        return saved(place, CalculationForm.shown(place.saved()), result, sent, model, flash);
    }

    private Draft draft(Map<String, String> path) {
        return drafts.writable(path);
    }

    private CalculationPlace place(Map<String, String> path) {
        return CalculationPlace.of(draft(path), path.getOrDefault("name", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String written(CalculationPlace place, SentFields sent, Model model, RedirectAttributes flash) {
        CalculationEdit form = CalculationForm.read(sent, place.saved());
        String action = sent.text("gor");
        if (action.startsWith("infoga:")) {
            return pages.show(place, inserted(form, action.substring("infoga:".length())), List.of(), sent, model);
        }
        if (!action.equals("spara")) {
            return pages.show(place, form, List.of(), sent, model);
        }
        WordChoices words = WordChoices.of(place.draft().pack(), form.list());
        List<PageError> errors = new ArrayList<>(CalculationForm.problems(form, words));
        if (!errors.isEmpty()) {
            return pages.show(place, form, errors, sent, model);
        }
        EditResult result = place.edited(CalculationForm.written(form));
        if (result instanceof EditResult.Edited edited) {
            errors.addAll(place.newProblems(edited.text()));
        }
        return errors.isEmpty()
                ? saved(place, form, result, sent, model, flash)
                : pages.show(place, form, errors, sent, model);
    }

    private static CalculationEdit inserted(CalculationEdit form, String word) {
        return new CalculationEdit(
                form.concept(),
                form.list(),
                (form.formula() + " " + word).strip(),
                form.rounding(),
                form.legalBasis(),
                form.reason(),
                form.level(),
                form.from(),
                form.to());
    }

    private String saved(
            CalculationPlace place,
            CalculationEdit form,
            EditResult result,
            SentFields sent,
            Model model,
            RedirectAttributes flash) {
        if (result instanceof EditResult.Refused refused) {
            return pages.show(place, form, List.of(new PageError(null, refused.problem())), sent, model);
        }
        String back = place.addressOf(CalculationPlace.name(new CalculationEdit.Key(form.concept(), form.from())));
        Outcome outcome = saves.save(place.draft(), (EditResult.Edited) result, sent.version(), back, flash);
        return outcome.orShow(refused -> pages.show(place, form, refused.all(), sent, model));
    }
}
