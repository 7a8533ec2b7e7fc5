package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.change.edit.Wording;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;

/** A rule sentence, slot by slot. Buttons that build the condition show the form again; only one saves. */
@Controller
class SentenceController {
    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    SentenceController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /** A sentence in its file. */
    private record Place(Draft draft, ContentFile file, String id, SentenceEdit now) {
        String address() {
            return "%s/regel/%s".formatted(draft.address(), id);
        }
    }

    @GetMapping("/paket/{area}/andring/{change}/regel/{rule}")
    String page(@PathVariable Map<String, String> path, Model model) {
        Place place = place(path);
        return show(place, place.now(), List.of(), model);
    }

    @PostMapping("/paket/{area}/andring/{change}/regel/{rule}")
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Place place = place(path);
        SentenceEdit edit = built(SentenceForm.read(sent, place.now()), sent.getOrDefault("gor", ""));
        if (!"spara".equals(sent.get("gor"))) {
            return show(place, edit, List.of(), model);
        }
        List<PageError> errors = new ArrayList<>(SentenceForm.problems(edit));
        EditResult result = edit.in(place.file(), place.id());
        if (result instanceof EditResult.Refused refused) {
            errors.add(new PageError(null, refused.problem()));
        } else if (errors.isEmpty()) {
            errors.addAll(newProblems(place, ((EditResult.Edited) result).text()));
        }
        if (!errors.isEmpty()) {
            return show(place, edit, errors, model);
        }
        String back = place.draft().address() + "/regel/" + place.id();
        Outcome outcome = saves.save(place.draft(), (EditResult.Edited) result, PostedVersion.of(sent), back, flash);
        return outcome instanceof Outcome.Refused refused
                ? show(place, edit, refused.errors().all(), model)
                : ((Outcome.Leads) outcome).view();
    }

    private static SentenceEdit built(SentenceEdit edit, String action) {
        return new SentenceEdit(
                edit.title(),
                ConditionForm.applied(edit.condition(), action),
                edit.effect(),
                edit.legalBasis(),
                edit.reason(),
                edit.level(),
                edit.from(),
                edit.to());
    }

    private Place place(Map<String, String> path) {
        Draft draft = drafts.writable(path.getOrDefault("area", ""), path.getOrDefault("change", ""));
        String id = path.getOrDefault("rule", "");
        ContentFile file = new ContentList(draft.files().after(), draft.area())
                .fileOfSentence(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SentenceEdit now = ContentList.sentencesOf(file).stream()
                .filter(sentence -> sentence.text("id").equals(id))
                .findFirst()
                .map(SentenceEdit::of)
                .orElseThrow();
        return new Place(draft, file, id, now);
    }

    /** What the sentence would bring into its file that is not wrong there already. */
    private static List<PageError> newProblems(Place place, String text) {
        Set<String> before = problems(place, place.file().text()).stream()
                .map(AuthorProblem::problem)
                .collect(Collectors.toSet());
        return problems(place, text).stream()
                .filter(problem -> !before.contains(problem.problem()))
                .map(problem -> new PageError(null, problem.problem() + " " + problem.remedy()))
                .toList();
    }

    private static List<AuthorProblem> problems(Place place, String text) {
        var problems = new Problems();
        place.draft().packWith(place.file().path(), text, problems);
        return problems.inOrder().stream()
                .filter(problem -> problem.location().file().equals(place.file().path()))
                .toList();
    }

    private static String reading(Place place, SentenceEdit edit) {
        if (!(edit.in(place.file(), place.id()) instanceof EditResult.Edited edited)) {
            return "";
        }
        Optional<RulePack> pack = place.draft().packWith(edited.path(), edited.text(), new Problems());
        return pack.flatMap(rules -> rules.sentences().stream()
                        .filter(sentence -> sentence.id().equals(place.id()))
                        .findFirst()
                        .map(new Wording(rules)::of))
                .orElse("");
    }

    private String show(Place place, SentenceEdit edit, List<PageError> errors, Model model) {
        Draft draft = place.draft();
        model.addAttribute("errors", new PageErrors(errors));
        model.addAttribute("rule", place.id());
        model.addAttribute("edit", edit);
        model.addAttribute("condition", ConditionView.of(edit.condition(), draft.pack()));
        model.addAttribute("words", ConditionView.WORDS);
        model.addAttribute("operators", ConditionView.OPERATORS);
        model.addAttribute("kind", SentenceForm.kind(edit.effect()));
        model.addAttribute("kindInWords", SentenceForm.kindInWords(edit.effect()));
        model.addAttribute("slots", SentenceForm.slots(edit.effect()));
        model.addAttribute("directions", SentenceForm.DIRECTIONS);
        model.addAttribute("levels", SentenceForm.LEVELS);
        model.addAttribute("reading", reading(place, edit));
        model.addAttribute("action", place.address());
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Regelmeningar", draft.address() + "/regel"),
                        new Crumb(place.id(), null)));
        return "rules/sentence/regel";
    }
}
