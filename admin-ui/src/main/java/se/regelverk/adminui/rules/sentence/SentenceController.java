package se.regelverk.adminui.rules.sentence;

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
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.SentenceEdit;

/** A rule sentence, slot by slot: changed, copied or begun from nothing. Buttons that build show the form again; only one saves. */
@Controller
class SentenceController {
    private final Drafts drafts;
    private final Saves saves;
    private final SentencePages pages;

    SentenceController(Drafts drafts, Saves saves, SentencePages pages) {
        this.drafts = drafts;
        this.saves = saves;
        this.pages = pages;
    }

    @GetMapping("/paket/{area}/andring/{change}/regel/ny")
    String begin(
            @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return open(newPlace(path, SentFields.of(sent)), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/regel/{rule}")
    String page(@PathVariable Map<String, String> path, Model model) {
        return open(place(path), model);
    }

    private String open(SentencePlace place, Model model) {
        WordChoices words = WordChoices.of(place.draft().pack(), place.saved().list());
        return pages.show(place, SentenceSlots.of(place.saved(), words), List.of(), "", model);
    }

    @PostMapping("/paket/{area}/andring/{change}/regel/ny")
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        SentFields fields = SentFields.of(sent);
        return built(newPlace(path, fields), fields, model, flash);
    }

    @PostMapping("/paket/{area}/andring/{change}/regel/{rule}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        return built(place(path), SentFields.of(sent), model, flash);
    }

    private SentencePlace place(Map<String, String> path) {
        return SentencePlace.of(draft(path), path.getOrDefault("rule", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private SentencePlace newPlace(Map<String, String> path, SentFields sent) {
        Draft draft = draft(path);
        Optional<SentencePlace> copy = SentencePlace.of(draft, sent.text("kopia"));
        boolean beside = copy.isPresent() && !sent.has("fil");
        return SentencePlace.ofNew(draft, beside ? copy.get().file().path() : SentenceFiles.chosen(draft, sent), copy);
    }

    private Draft draft(Map<String, String> path) {
        return drafts.writable(path);
    }

    private String built(SentencePlace place, SentFields sent, Model model, RedirectAttributes flash) {
        String action = sent.text("gor");
        SentenceSlots slots = SentenceSlots.read(sent).after(action, sent);
        if (!action.equals("spara")) {
            String focus = ConditionActions.focus(slots.condition(), action);
            return pages.show(place, slots, List.of(), action.equals("infoga") ? "sa-text" : focus, model);
        }
        WordChoices words = WordChoices.of(place.draft().pack(), slots.list());
        SentenceEdit edit = slots.edit(place.saved(), words);
        List<PageError> errors = new ArrayList<>(SentenceProblems.of(slots, words));
        EditResult result = place.edited(edit);
        if (result instanceof EditResult.Refused refused) {
            errors.add(new PageError(null, refused.problem()));
        } else if (errors.isEmpty()) {
            errors.addAll(place.newProblems(((EditResult.Edited) result).text()));
        }
        if (!errors.isEmpty()) {
            return pages.show(place, slots, errors, "", model);
        }
        String back = place.draft().address() + "/regel/" + place.id();
        Outcome outcome = saves.save(place.draft(), (EditResult.Edited) result, sent.version(), back, flash);
        return outcome.orShow(refused -> pages.show(place, slots, refused.all(), "", model));
    }
}
