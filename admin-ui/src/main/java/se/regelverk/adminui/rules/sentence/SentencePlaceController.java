package se.regelverk.adminui.rules.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ItemMove;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.change.edit.Written.Entries;

/** Where a sentence stands, and how long: moved in its file or to another, and retired. */
@Controller
class SentencePlaceController {
    private final Drafts drafts;
    private final Saves saves;
    private final SentencePages pages;

    SentencePlaceController(Drafts drafts, Saves saves, SentencePages pages) {
        this.drafts = drafts;
        this.saves = saves;
        this.pages = pages;
    }

    @PostMapping("/paket/{area}/andring/{change}/regel/{rule}/flytta")
    String move(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        SentencePlace place = place(path);
        SentFields sent = SentFields.of(posted);
        String how = sent.text("hur");
        if (how.equals("fil")) {
            return between(place, sent, model, flash);
        }
        EditResult result = ItemMove.within(place.file(), one -> isIt(one, place), how.equals("upp") ? -1 : 1);
        return result instanceof EditResult.Edited edited
                ? saved(place, edited, sent, model, flash)
                : refused(place, null, ((EditResult.Refused) result).problem(), model);
    }

    private String between(SentencePlace place, SentFields sent, Model model, RedirectAttributes flash) {
        String target = SentenceFiles.chosen(place.draft(), sent);
        if (target.equals(place.file().path())) {
            return refused(place, "flytta-fil", "Regeln står redan där. Välj en annan samling.", model);
        }
        var to = new ContentFile(
                target, place.draft().files().after().text(target).orElse(""));
        ItemMove.Result result = ItemMove.between(place.file(), to, one -> isIt(one, place));
        if (result instanceof ItemMove.Result.Stayed stayed) {
            return refused(place, "flytta-fil", stayed.problem(), model);
        }
        var moved = (ItemMove.Result.Moved) result;
        var both = new TreeMap<>(Map.of(
                moved.from().path(),
                moved.from().text(),
                moved.to().path(),
                moved.to().text()));
        Outcome outcome = saves.saveAll(place.draft(), both, sent.version(), place.address(), flash);
        return outcome.orShow(refused -> shown(place, refused.all(), model));
    }

    @PostMapping("/paket/{area}/andring/{change}/regel/{rule}/avsluta")
    String retire(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        SentencePlace place = place(path);
        SentFields sent = SentFields.of(posted);
        List<PageError> errors = new ArrayList<>();
        Optional<LocalDate> day = DayField.read(sent.text("sista-dag"), "sista-dag", "den sista dagen", true, errors);
        if (day.isEmpty()) {
            return shown(place, errors, model);
        }
        EditResult result = SentenceEdit.retire(place.file(), place.id(), day.get());
        return result instanceof EditResult.Edited edited
                ? saved(place, edited, sent, model, flash)
                : refused(place, "sista-dag", ((EditResult.Refused) result).problem(), model);
    }

    private SentencePlace place(Map<String, String> path) {
        return SentencePlace.of(drafts.writable(path), path.getOrDefault("rule", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isIt(Entries sentence, SentencePlace place) {
        return sentence.text("id").equals(place.id());
    }

    private String saved(
            SentencePlace place, EditResult.Edited edited, SentFields sent, Model model, RedirectAttributes flash) {
        Outcome outcome = saves.save(place.draft(), edited, sent.version(), place.address(), flash);
        return outcome.orShow(refused -> shown(place, refused.all(), model));
    }

    private String refused(
            SentencePlace place, @org.jspecify.annotations.Nullable String field, String problem, Model model) {
        return shown(place, List.of(new PageError(field, problem)), model);
    }

    private String shown(SentencePlace place, List<PageError> errors, Model model) {
        WordChoices words = WordChoices.of(place.draft().pack(), place.saved().list());
        return pages.show(place, SentenceSlots.of(place.saved(), words), errors, "", model);
    }
}
