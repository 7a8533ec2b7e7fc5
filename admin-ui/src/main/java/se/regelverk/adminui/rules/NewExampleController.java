package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.FormChange;
import se.regelverk.adminui.forms.FormView;
import se.regelverk.adminui.forms.FormViews;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;

/** A new example: the form itself filled in, what the rules make of it at once, and what is expected. Nothing is stored before it is saved. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempel/nytt")
class NewExampleController {
    private static final String ADD = "lagg-till:";
    private static final String REMOVE = "ta-bort:";
    private static final String OWN_FILE = "tillagda.yaml";

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    NewExampleController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /** A draft with its rules and forms, which have no problems. */
    private record Place(Draft draft, AreaContent content, FormDefinition form) {
        String address() {
            return draft.address() + "/exempel/nytt";
        }
    }

    @GetMapping
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "formular", defaultValue = "") String form,
            Model model) {
        Draft draft = drafts.writable(area, change);
        Optional<Place> place = place(draft, form);
        if (place.isEmpty()) {
            return unreadable(draft, model);
        }
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add(ExamplePage.CONCERNS, draft.change().inForceFrom().toString().substring(0, 7));
        return show(
                place.get(), ExamplePage.of(place.get().content(), place.get().form(), sent), model);
    }

    @PostMapping
    String answer(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "formular", defaultValue = "") String form,
            @RequestParam(name = "handling", defaultValue = "prova") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(area, change);
        Optional<Place> place = place(draft, form);
        if (place.isEmpty()) {
            return unreadable(draft, model);
        }
        ExamplePage page = ExamplePage.of(place.get().content(), place.get().form(), sent);
        if (action.startsWith(ADD) || action.startsWith(REMOVE)) {
            return withRows(place.get(), page, sent, action, model);
        }
        return switch (action) {
            case "prova" -> tried(place.get(), page, model);
            case "spara" -> saved(place.get(), page, PostedVersion.of(sent.toSingleValueMap()), model, flash);
            default -> show(place.get(), page, model);
        };
    }

    /** What a browser with script asks after each answer: which questions come and go. */
    @PostMapping("/fragor")
    String questions(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "formular", defaultValue = "") String form,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Place place = place(drafts.writable(area, change), form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        FormView view = view(ExamplePage.of(place.content(), place.form(), sent), List.of());
        model.addAttribute("change", FormChange.of(view, sent.getFirst("_visade")));
        model.addAttribute("shown", FormChange.shown(view));
        return "rules/exempel-fragor";
    }

    private static Optional<Place> place(Draft draft, String form) {
        var problems = new Problems();
        Optional<AreaContent> content = AreaContent.read(draft.files().readable(), draft.area(), problems);
        return content.filter(readable -> problems.isEmpty()).flatMap(readable -> readable.form(form)
                .or(() -> readable.forms().values().stream().findFirst())
                .map(found -> new Place(draft, readable, found)));
    }

    private String withRows(
            Place place, ExamplePage page, MultiValueMap<String, String> sent, String action, Model model) {
        PostedForm posted = PostedForm.of(place.form(), sent, page.texts().keySet());
        String[] which = action.split(":", 3);
        boolean adds = action.startsWith(ADD);
        int row = which.length == 3 && which[2].matches("[0-9]{1,3}") ? Integer.parseInt(which[2]) : -1;
        ExamplePage changed = page.with(adds ? posted.withNewRow(which[1]) : posted.withoutRow(which[1], row));
        String count = Optional.ofNullable(place.form().groups().get(which[1]))
                .map(group -> changed.text(FormFields.countName(group)))
                .orElse("");
        model.addAttribute("focus", FieldIds.of(adds ? which[1] + "-" + count : which[1]));
        return show(place, changed, model);
    }

    private String tried(Place place, ExamplePage page, Model model) {
        List<PageError> problems = page.problems();
        model.addAttribute("errors", new PageErrors(problems));
        if (problems.isEmpty()) {
            model.addAttribute("tried", TriedExample.of(page));
        }
        return show(place, page, model);
    }

    private String saved(Place place, ExamplePage page, long version, Model model, RedirectAttributes flash) {
        List<PageError> problems = new ArrayList<>(page.problemsToSave());
        if (problems.isEmpty()) {
            EditResult result =
                    ExampleEdit.add(file(place, page), page.example().written());
            if (result instanceof EditResult.Refused refused) {
                problems.add(
                        new PageError(refused.field().equals("namn") ? ExamplePage.NAME : null, refused.problem()));
            } else {
                Outcome outcome = saves.save(
                        place.draft(),
                        (EditResult.Edited) result,
                        version,
                        place.draft().address(),
                        flash);
                if (outcome instanceof Outcome.Leads leads) {
                    return leads.view();
                }
                problems.addAll(((Outcome.Refused) outcome).errors().all());
            }
        }
        model.addAttribute("errors", new PageErrors(problems));
        return show(place, page, model);
    }

    private static String folder(Place place) {
        return place.draft().area().rulePackFolder() + "exempel/";
    }

    private static ContentFile file(Place place, ExamplePage page) {
        String folder = folder(place);
        var files = place.draft().files().after().under(folder);
        String chosen = folder + page.text(ExamplePage.FILE);
        String path = files.text(chosen).isPresent() ? chosen : folder + OWN_FILE;
        return new ContentFile(path, files.text(path).orElse("[]\n"));
    }

    private static List<Choice> files(Place place) {
        String folder = folder(place);
        List<Choice> files = new ArrayList<>();
        files.add(Choice.of(OWN_FILE, "Tillagda"));
        place.draft().files().after().under(folder).texts().keySet().stream()
                .map(path -> path.substring(folder.length()))
                .filter(name -> !name.equals(OWN_FILE))
                .forEach(name -> files.add(Choice.of(name, name.replace(".yaml", ""))));
        return files;
    }

    private static FormView view(ExamplePage page, List<FieldProblem> problems) {
        Map<String, String> errors = new HashMap<>();
        problems.forEach(problem -> errors.putIfAbsent(problem.name(), problem.message()));
        return FormViews.of(page.form(), page.texts(), ActiveData.of(page.form(), page.answers()), errors);
    }

    private String show(Place place, ExamplePage page, Model model) {
        boolean judged = model.getAttribute("errors") != null;
        if (!judged) {
            model.addAttribute("errors", PageErrors.none());
        }
        FormView view = view(page, judged ? page.fieldProblems() : List.of());
        var forms = new LinkedHashMap<String, String>();
        place.content().forms().values().forEach(form -> forms.put(form.id(), form.title()));
        model.addAttribute("page", page);
        model.addAttribute("form", view);
        model.addAttribute("shown", FormChange.shown(view));
        model.addAttribute("formId", place.form().id());
        model.addAttribute("forms", forms);
        model.addAttribute("files", files(place));
        model.addAttribute("action", place.address());
        model.addAttribute("address", place.draft().address());
        model.addAttribute("version", place.draft().change().version());
        crumbs(place.draft(), model);
        return "rules/exempel-nytt";
    }

    private void crumbs(Draft draft, Model model) {
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Nytt exempel", null)));
    }

    private String unreadable(Draft draft, Model model) {
        model.addAttribute("address", draft.address());
        crumbs(draft, model);
        return "rules/exempel-senare";
    }
}
